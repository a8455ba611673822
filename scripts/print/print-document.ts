import { formatCompleteness } from '../../layouts/texts/format-completeness.ts'
import { formatDate } from '../../layouts/texts/format-date.ts'
import { formatList } from '../../layouts/texts/format-list.ts'
import { formatPeriodInShort } from '../../layouts/texts/format-period.ts'
import { formatRelease } from '../../layouts/texts/format-release.ts'
import { formatSpan } from '../../layouts/texts/format-span.ts'
import { surroundingLanguage, wordsOf } from '../../layouts/texts/reading.ts'
import { titleInForm } from '../../layouts/texts/title-in-form.ts'
import { absoluteAddress, addressesIn } from '../model/addresses.ts'
import type { EndedPromise } from '../model/archive.ts'
import type { Colour } from '../model/colour.ts'
import { countStandings } from '../model/count-standings.ts'
import type { Day } from '../model/dates.ts'
import { type Block, heading, type Inline, paragraph, type TextLanguage, words } from './blocks/blocks.ts'
import { colophonBlocks, partyNames } from './blocks/colophon-blocks.ts'
import { comparisonBlocks } from './blocks/comparison-blocks.ts'
import { correctionBlocks } from './blocks/correction-blocks.ts'
import { explanationBlocks } from './blocks/explanation-blocks.ts'
import { fact, factsBlock } from './blocks/facts.ts'
import { joined } from './blocks/joined.ts'
import { localText, mixedWords, prose } from './blocks/local-text.ts'
import { outcomeTable } from './blocks/outcome-table.ts'
import { remarkParagraph } from './blocks/remark-note.ts'
import { alsoDoneBlocks, reportBlocks } from './blocks/report-blocks.ts'
import { sourceBlocks } from './blocks/source-blocks.ts'
import { spanWords } from './blocks/span-words.ts'
import { standingKindWords } from './blocks/standing-words.ts'
import { surveyBlocks } from './blocks/survey-blocks.ts'
import { textLanguageOf } from './blocks/text-language-of.ts'
import { themeBlocks } from './blocks/theme-blocks.ts'
import { translationNote } from './blocks/translation-note.ts'
import type { Printing } from './printing.ts'

/** Letters for most readers, or of at least 18 points for those who need them large. */
export type LetterSize = 'normal' | 'large'

/** Everything that a print of one publication says, in reading order. Plain data: the layout gets it as JSON. */
export type PrintDocument = {
  readonly template: 'publication'
  readonly size: LetterSize
  /** The publisher’s own colour. */
  readonly accent: Colour | null
  readonly language: TextLanguage
  readonly metadata: Metadata
  /** Words that the layout itself needs. */
  readonly words: {
    readonly contents: string
    readonly page: string
    readonly pageOf: string
    readonly months: readonly string[]
  }
  readonly title: Inline
  /** At the foot of every page. */
  readonly address: string
  readonly asOf: string
  /** Tells the content that it was made of. */
  readonly fingerprint: string
  /** Right below the title: that this is a draft, and the notice of the site. */
  readonly notices: readonly Block[]
  /** Between these and the table of contents. */
  readonly opening: readonly Block[]
  readonly body: readonly Block[]
}

export type Metadata = {
  readonly title: string
  readonly author: string
  readonly description: string
  readonly keywords: readonly string[]
  readonly date: { readonly year: number; readonly month: number; readonly day: number }
}

/** What a print says, in letters of normal size. */
export function printDocument(printing: Printing): PrintDocument {
  const { archive, publication, language, texts } = printing
  const address = absoluteAddress(addressesIn(language, archive.site).publication(publication), archive.site)
  return {
    template: 'publication',
    size: 'normal',
    accent: archive.site.look?.accent ?? null,
    language: textLanguageOf(surroundingLanguage(printing)),
    metadata: metadata(printing),
    words: {
      contents: texts.print.contents,
      page: texts.print.page,
      pageOf: texts.print.pageOf,
      months: texts.months,
    },
    title: localText(publication.title, printing),
    address: address.replace(/^https?:\/\//, ''),
    asOf: texts.frame.asOf(formatDate(archive.asOf, texts)),
    fingerprint: texts.print.fingerprint(publication.fingerprint),
    notices: notices(printing),
    opening: opening(printing),
    body: body(printing),
  }
}

/** What the file says of itself to readers and search engines. */
export function metadata(printing: Printing): Metadata {
  const { archive, publication, language } = printing
  const { themes, parties } = publication
  return {
    title: titleInForm(wordsOf(publication.title, printing), language, archive.site.languages),
    author: wordsOf(archive.site.publisher, printing),
    description: describe(printing),
    keywords: [...parties.map(({ short }) => short), ...themes.map(({ title }) => title)].map((text) =>
      wordsOf(text, printing),
    ),
    date: datePartsOf(archive.asOf),
  }
}

/** What kind of document it is, of when, by whom and under which number, as far as that is known. */
function describe(printing: Printing): string {
  const { publication, texts } = printing
  const { documentType, period, parties, records } = publication
  const numbers = records.map(({ authority, number }) => `${authority} ${number}`)
  const named = parties.map(({ name }) => wordsOf(name, printing))
  return [
    ...(documentType === null ? [] : [`${wordsOf(documentType, printing)}.`]),
    `${texts.publication.period}: ${formatSpan(period, texts)}.`,
    ...(named.length === 0 ? [] : [`${texts.publication.givenBy}: ${formatList(named, texts)}.`]),
    ...(numbers.length === 0 ? [] : [`${texts.publication.records}: ${formatList(numbers, texts)}.`]),
  ].join(' ')
}

function datePartsOf(day: Day): Metadata['date'] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, day: date }
}

function notices(printing: Printing): readonly Block[] {
  const { texts, archive, publication } = printing
  const { notice } = archive.site
  const release = formatRelease(publication, texts)
  // A draft on paper may end up anywhere.
  const all = [release === null ? null : words(release), notice === null ? null : localText(notice, printing)]
  return all.filter((text) => text !== null).map((text) => ({ kind: 'note', label: null, blocks: [paragraph(text)] }))
}

function opening(printing: Printing): readonly Block[] {
  const { texts, publication } = printing
  const { documentType, parties } = publication
  const completeness = formatCompleteness(publication, texts)
  const facts = factsBlock([
    fact(
      texts.publication.period,
      mixedWords((reading) => formatPeriodInShort(publication, reading), printing),
    ),
    fact(texts.publication.documentType, documentType && [localText(documentType, printing)]),
    fact(texts.publication.givenBy, partyNames(parties, printing)),
    fact(texts.publication.howItStands, standingCounts(printing)),
  ])
  if (completeness === null) return facts
  return [...facts, { kind: 'note', label: null, blocks: [paragraph(words(completeness))] }]
}

// On the print page it is the id of the part, like those of the others.
const OUTCOMES_ANCHOR = 'part-outcomes'

/** How many commitments stand how, with the way to all of them; nothing when there are none. */
function standingCounts(printing: Printing): readonly Inline[] {
  const { texts, publication } = printing
  const counts = countStandings(publication.promises).map(({ kind, commitments }): readonly Inline[] => [
    ...standingKindWords(kind, printing),
    words(`: ${texts.followUp.standingCount(commitments.length)}`),
  ])
  if (counts.length === 0) return []
  const toTable: Inline = { kind: 'jump', anchor: OUTCOMES_ANCHOR, text: texts.print.tableOfCommitments }
  return joined([...counts, [toTable]], { kind: 'break' })
}

function body(printing: Printing): readonly Block[] {
  const { texts, publication } = printing
  const { foreword, outdatedForewords, themes, ended } = publication
  return [
    ...(foreword === null ? [] : [heading(1, words(texts.publication.foreword)), ...prose(foreword, 1, printing)]),
    ...translationNote(outdatedForewords, printing),
    ...themes.flatMap((theme) => themeBlocks(theme, 1, printing)),
    ...endedBlocks(ended, printing),
    { kind: 'heading', level: 1, content: [words(texts.print.tableOfCommitments)], anchor: OUTCOMES_ANCHOR },
    ...outcomes(printing),
    ...reportBlocks(2, printing),
    ...surveySections(printing),
    ...alsoDoneBlocks(1, printing),
    ...comparisonBlocks(1, printing),
    ...correctionBlocks(1, printing),
    ...remarkBlocks(printing),
    ...explanationBlocks(1, printing),
    ...sourceBlocks(1, printing),
    ...colophonBlocks(1, printing),
  ]
}

/** What is to be known about the document as a whole. It comes after what was promised, as on the page. */
function remarkBlocks(printing: Printing): readonly Block[] {
  const { texts, publication } = printing
  const remarks = publication.remarks.map((remark) => remarkParagraph(remark, printing))
  return remarks.length === 0 ? [] : [heading(1, words(texts.promise.remarks)), ...remarks]
}

/** Earlier promises that end with this publication, and why. */
function endedBlocks(ended: readonly EndedPromise[], printing: Printing): readonly Block[] {
  if (ended.length === 0) return []
  const { texts } = printing
  const items = ended.map(({ promise, why }) => [
    paragraph(
      localText(promise.title, printing),
      words(' ('),
      spanWords(promise.publication.period, printing),
      words('): '),
      localText(why, printing),
    ),
  ])
  return [heading(1, words(texts.publication.ended)), { kind: 'list', items }]
}

/** A publication that is not known in full may have no commitments yet; a table without rows would say nothing. */
function outcomes(printing: Printing): readonly Block[] {
  const table = outcomeTable(printing)
  return table.rows.length > 0 ? [table] : [paragraph(words(printing.texts.publication.commitmentCount(0)))]
}

function surveySections(printing: Printing): readonly Block[] {
  const { texts, publication } = printing
  const { surveys, otherSurveys } = publication
  return [
    heading(1, words(texts.publication.surveys)),
    ...(surveys.length === 0 ? [paragraph(words(texts.publication.noSurvey))] : []),
    ...surveys.flatMap((survey) => surveyBlocks(survey, 2, printing)),
    ...(otherSurveys.length === 0 ? [] : [heading(1, words(texts.publication.otherSurveys))]),
    ...otherSurveys.flatMap((survey) => surveyBlocks(survey, 2, printing)),
  ]
}
