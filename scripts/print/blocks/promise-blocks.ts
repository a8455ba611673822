import { formatCount } from '../../../layouts/texts/format-count.ts'
import { formatSourceNote } from '../../../layouts/texts/format-source-note.ts'
import type { Lineage, PublicPromise, Source, Survey, SurveyReference } from '../../model/archive.ts'
import { groundsOf } from '../../model/threads/grounds.ts'
import { isAloneInPublication } from '../../model/threads/thread.ts'
import type { LineageChange } from '../../model/vocabulary.ts'
import type { Printing } from '../printing.ts'
import { around } from './around.ts'
import { type Block, heading, type Inline, paragraph, strong, words } from './blocks.ts'
import { commitmentBlocks } from './commitment-blocks.ts'
import { placeWords } from './commitment-words.ts'
import { fact, factsBlock } from './facts.ts'
import { localText, prose } from './local-text.ts'
import { remarkNote } from './remark-note.ts'
import { sourceLinks, sourceNotes } from './source-notes.ts'
import { spanWords } from './span-words.ts'
import { translationNote } from './translation-note.ts'

/** A promise: its words, why it was given, its commitments, what to know about it, its way through the years, and its sources. */
export function promiseBlocks(promise: PublicPromise, level: number, printing: Printing): readonly Block[] {
  const { texts } = printing
  const { commitments, places, sources } = promise
  const below = (title: string) => heading(level + 1, words(title))
  return [
    heading(level, localText(promise.title, printing)),
    ...prose(promise.text, level, printing),
    ...translationNote(promise.outdatedTranslations, printing),
    ...factsBlock([fact(texts.promise.places, placeWords(places, printing))]),
    below(texts.promise.because),
    reasons(promise, printing),
    ...grounds(promise, printing),
    ...(commitments.length === 0 ? [] : [below(texts.promise.commitments)]),
    ...commitments.flatMap((commitment) => commitmentBlocks(commitment, level + 2, printing)),
    ...remarkNote(promise.remarks, printing),
    below(texts.promise.thread),
    ...thread(promise, printing),
    ...factsBlock([fact(texts.promise.sources, sourceLinks(sources, printing))]),
  ]
}

function reasons({ because, awaitsReasons }: PublicPromise, printing: Printing): Block {
  const { promise: texts } = printing.texts
  if (awaitsReasons) return paragraph(words(texts.becauseLater))
  if (because.length === 0) return paragraph(words(texts.noBecause))
  return { kind: 'list', items: because.map((reason) => [paragraph(...reasonWords(reason, printing))]) }
}

/** The documents that it goes back to, by the numbers under which they stand among the sources. */
function grounds(promise: PublicPromise, printing: Printing): readonly Block[] {
  const found = groundsOf(promise)
  if (found.length === 0) return []
  return [
    paragraph(words(`${printing.texts.promise.grounds}:`)),
    { kind: 'list', items: found.map((source) => [paragraph(...groundWords(source, printing))]) },
  ]
}

function groundWords(source: Source, printing: Printing): readonly Inline[] {
  const note = formatSourceNote({ ...source, read: null }, printing)
  return [
    localText(source.title, printing),
    ...(note === null ? [] : [words(` (${note})`)]),
    ...sourceNotes([source], printing),
  ]
}

function reasonWords(reason: SurveyReference, printing: Printing): readonly Inline[] {
  const { promise: texts } = printing.texts
  const { survey, text } = reason.kind === 'question' ? reason.question : reason.finding
  return [
    words(`${reason.kind === 'question' ? texts.asked : texts.said}: `),
    localText(text, printing),
    words(' ('),
    localText(survey.title, printing),
    ...asked(survey, printing),
    words(')'),
  ]
}

/** When residents were asked and how many answered, as far as that is known: `, 2–16 maj 2017, över 900 svarade`. */
function asked({ fieldwork, respondents }: Survey, printing: Printing): readonly Inline[] {
  const { texts } = printing
  return [
    ...(fieldwork === null ? [] : [words(', '), spanWords(fieldwork, printing)]),
    ...(respondents === null ? [] : [words(`, ${texts.promise.answered(formatCount(respondents, texts))}`)]),
  ]
}

/** Every promise of the thread, oldest first, with how each continues the one before. */
function thread(promise: PublicPromise, printing: Printing): readonly Block[] {
  const { texts } = printing
  const { ended } = promise
  const alone = paragraph(words(texts.promise.threadAlone))
  const items = promise.thread.map((one) => threadItem(one, one === promise, printing))
  return [
    promise.thread.length > 1 ? { kind: 'list', items } : alone,
    ...(ended === null ? [] : [paragraph(words(`${texts.promise.ended}: `), localText(ended.why, printing))]),
  ]
}

function threadItem(promise: PublicPromise, isThisOne: boolean, printing: Printing): readonly Block[] {
  const { texts } = printing
  const title = localText(promise.title, printing)
  const name = isThisOne ? [strong(title), words(` (${texts.promise.thisOne})`)] : [title]
  return [
    paragraph(spanWords(promise.publication.period, printing), words(': '), ...name),
    ...promise.continues.map((step) => paragraph(...stepWords(step, printing))),
  ]
}

function stepWords({ promise, change, why, basis }: Lineage, printing: Printing): readonly Inline[] {
  const { texts } = printing
  return [
    ...continuesWords(change, promise, printing),
    ...(why === null ? [] : [words(' '), localText(why, printing)]),
    ...(basis === 'inferred' ? [words(` (${texts.promise.inferred})`)] : []),
  ]
}

/** By its period, and by its title where the thread has more than one promise of that period. */
function continuesWords(change: LineageChange, promise: PublicPromise, printing: Printing): readonly Inline[] {
  const { continues, earlierOf, earlierNamed } = printing.texts.promise
  const span = spanWords(promise.publication.period, printing)
  if (isAloneInPublication(promise)) return around((period = '') => continues(change, earlierOf(period)), span)
  const named = (title = '', period = '') => continues(change, earlierNamed(title, period))
  return around(named, localText(promise.title, printing), span)
}
