import { formatDate } from '../../layouts/texts/format-date.ts'
import { formatList } from '../../layouts/texts/format-list.ts'
import { formatNumber } from '../../layouts/texts/format-number.ts'
import { formatSpan } from '../../layouts/texts/format-span.ts'
import { formatSurveyKind } from '../../layouts/texts/format-survey-kind.ts'
import type { Finding, Survey } from '../model/archive.ts'
import { around } from './around.ts'
import { type Block, heading, type Inline, paragraph, words } from './blocks.ts'
import { placeWords } from './commitment-words.ts'
import { fact, factsBlock } from './facts.ts'
import { ledToParagraph } from './led-to-paragraph.ts'
import { localText } from './local-text.ts'
import type { Printing } from './printing.ts'
import { questionBlocks } from './question-blocks.ts'
import { remarkNote } from './remark-note.ts'
import { sourceLinks } from './source-notes.ts'

/** A survey: who was asked, how, when and how many, each question with its answers, and the findings. */
export function surveyBlocks(survey: Survey, level: number, printing: Printing): readonly Block[] {
  const { texts } = printing
  return [
    heading(level, localText(survey.title, printing)),
    ...surveyFacts(survey, printing),
    ...survey.questions.flatMap((question) => questionBlocks(question, level + 1, printing)),
    heading(level + 1, words(texts.survey.findings)),
    survey.findings.length === 0
      ? paragraph(words(texts.survey.noFindings))
      : { kind: 'list', items: survey.findings.map((finding) => findingBlocks(finding, printing)) },
    ...remarkNote(survey.remarks, printing),
  ]
}

function surveyFacts(survey: Survey, printing: Printing): readonly Block[] {
  const { texts } = printing
  const { fieldwork, method, invited, places, published, partOf, kind } = survey
  return factsBlock([
    fact(texts.survey.fieldwork, [words(fieldwork ? formatSpan(fieldwork, texts) : texts.publication.unknown)]),
    fact(texts.survey.method, method && [localText(method, printing)]),
    fact(texts.survey.respondents, [words(respondents(survey, printing))]),
    fact(texts.survey.invited, invited !== null && [words(formatNumber(invited, texts))]),
    fact(texts.survey.responseRate, responseRate(survey, printing)),
    fact(texts.survey.ages, ages(survey, printing)),
    fact(texts.survey.places, places.length > 0 && [words(formatList(places, texts))]),
    fact(texts.survey.published, published !== null && [words(formatDate(published, texts))]),
    fact(texts.survey.kind, [words(formatSurveyKind(kind, texts))]),
    fact(texts.survey.partOf, partOf && [localText(partOf.title, printing)]),
    fact(texts.promise.sources, sourceLinks(survey.sources, printing)),
  ])
}

function respondents({ respondents }: Survey, { texts }: Printing): string {
  if (respondents === null) return texts.publication.unknown
  return texts.figure[respondents.qualifier](formatNumber(respondents.count, texts))
}

function responseRate({ responseRate }: Survey, { texts }: Printing): readonly Inline[] | null {
  if (responseRate === null) return null
  return [words(responseRate.asPrinted ?? `${formatNumber(responseRate.share, texts)}\u00a0%`)]
}

function ages({ ages }: Survey, { texts }: Printing): readonly Inline[] | null {
  if (ages === null) return null
  const { from, to, asPrinted } = ages
  return [
    words(asPrinted ?? texts.survey.ageRange(from === null ? null : String(from), to === null ? null : String(to))),
  ]
}

/** What residents said, and what it led to, or why it led to nothing. */
function findingBlocks({ text, places, notAddressed, ledTo }: Finding, printing: Printing): readonly Block[] {
  const { survey } = printing.texts
  const where = placeWords(places, printing)
  const said = paragraph(localText(text, printing), ...(where.length === 0 ? [] : [words(' ('), ...where, words(')')]))
  if (ledTo.length > 0) return [said, ...ledToParagraph(ledTo, printing)]
  if (notAddressed === null) return [said, paragraph(words(survey.ledToNothing))]
  return [said, paragraph(...around(survey.notAddressed, localText(notAddressed, printing)))]
}
