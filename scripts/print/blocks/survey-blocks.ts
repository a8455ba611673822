import { formatAges } from '../../../layouts/texts/format-ages.ts'
import { formatCount } from '../../../layouts/texts/format-count.ts'
import { formatDate } from '../../../layouts/texts/format-date.ts'
import { formatList } from '../../../layouts/texts/format-list.ts'
import { formatMargin } from '../../../layouts/texts/format-margin.ts'
import { formatNumber } from '../../../layouts/texts/format-number.ts'
import { formatRelease } from '../../../layouts/texts/format-release.ts'
import { formatResponseRate } from '../../../layouts/texts/format-response-rate.ts'
import { formatSurveyKind } from '../../../layouts/texts/format-survey-kind.ts'
import type { Finding, Survey } from '../../model/archive.ts'
import { hasAnswers } from '../../model/surveys/has-answers.ts'
import type { Printing } from '../printing.ts'
import { around } from './around.ts'
import { type Block, heading, paragraph, words } from './blocks.ts'
import { placeWords } from './commitment-words.ts'
import { fact, factsBlock } from './facts.ts'
import { ledToParagraph } from './led-to-paragraph.ts'
import { localText, mixedWords } from './local-text.ts'
import { questionBlocks } from './question-blocks.ts'
import { remarkNote } from './remark-note.ts'
import { sourceLinks } from './source-notes.ts'
import { spanWords } from './span-words.ts'

/** A survey: who was asked, how, when and how many, each question with its answers, and the findings. */
export function surveyBlocks(survey: Survey, level: number, printing: Printing): readonly Block[] {
  return [
    heading(level, localText(survey.title, printing)),
    ...releaseNote(survey, printing),
    ...surveyFacts(survey, printing),
    ...survey.questions.flatMap((question) => questionBlocks(question, level + 1, printing)),
    ...findingsBlocks(survey, level + 1, printing),
    ...remarkNote(survey.remarks, printing),
  ]
}

/** What only a print of the preview says. */
function releaseNote(survey: Survey, { texts }: Printing): readonly Block[] {
  const release = formatRelease(survey, texts)
  return release === null ? [] : [{ kind: 'note', label: null, blocks: [paragraph(words(release))] }]
}

function surveyFacts(survey: Survey, printing: Printing): readonly Block[] {
  const { texts } = printing
  const { fieldwork, method, respondents, invited, ages, places, published, partOf, kind, isWeighted } = survey
  const responseRate = mixedWords((reading) => formatResponseRate(survey, reading) ?? '', printing)
  return factsBlock([
    fact(texts.survey.respondents, [words(respondents ? formatCount(respondents, texts) : texts.publication.unknown)]),
    fact(texts.survey.invited, invited !== null && [words(formatNumber(invited, texts))]),
    fact(texts.survey.responseRate, responseRate),
    fact(texts.survey.kind, [words(formatSurveyKind(kind, texts))]),
    fact(texts.survey.weighted, isWeighted && [words(texts.survey.weightedExplained)]),
    fact(texts.survey.margin, hasAnswers(survey) && [words(formatMargin(survey, texts))]),
    fact(texts.survey.fieldwork, [fieldwork ? spanWords(fieldwork, printing) : words(texts.publication.unknown)]),
    fact(texts.survey.method, method && [localText(method, printing)]),
    fact(texts.survey.ages, ages && mixedWords((reading) => formatAges(ages, reading), printing)),
    fact(texts.survey.places, places.length > 0 && [words(formatList(places, texts))]),
    fact(texts.survey.published, published !== null && [words(formatDate(published, texts))]),
    fact(texts.survey.partOf, partOf && [localText(partOf.title, printing)]),
    fact(texts.promise.sources, sourceLinks(survey.sources, printing)),
  ])
}

/** Where only the questions are known, they speak for themselves. */
function findingsBlocks({ findings, questions }: Survey, level: number, printing: Printing): readonly Block[] {
  const { survey } = printing.texts
  if (findings.length === 0 && questions.length > 0) return []
  return [
    heading(level, words(survey.findings)),
    findings.length === 0
      ? paragraph(words(survey.noFindings))
      : { kind: 'list', items: findings.map((finding) => findingBlocks(finding, printing)) },
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
