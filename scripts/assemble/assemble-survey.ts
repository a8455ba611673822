import type { Answer, AnswerGroup, Finding, Index, Question, Survey } from '../model/archive.ts'
import { releaseOn } from '../model/release.ts'
import { hasMargin } from '../model/surveys/has-margin.ts'
import { wilsonInterval } from '../model/surveys/wilson-interval.ts'
import type {
  AnswerFields,
  FindingFields,
  GroupFields,
  QuestionFields,
  SurveyFields,
} from '../validate/schemas/survey-fields.ts'
import { type Assembly, type DraftPublication, found } from './assemble-publication.ts'
import type { Draft } from './draft.ts'
import { knownIn, optionalDate, optionalSpan, type Wording } from './wording.ts'

export type DraftSurvey = Draft<Survey>

/** One survey with its questions and findings; what they led to is linked later. */
export function assembleSurvey(
  id: string,
  fields: SurveyFields,
  publication: DraftPublication,
  assembly: Assembly,
): DraftSurvey {
  const { wording, asOf } = assembly
  const published = optionalDate(fields.published)
  const survey: DraftSurvey = {
    id,
    reference: `${publication.id}/${id}`,
    publication,
    title: wording.text(fields.title),
    kind: fields.kind ?? null,
    isWeighted: fields.weighted,
    partOf: null,
    parts: [],
    fieldwork: optionalSpan(fields.fieldwork),
    method: wording.optionalText(fields.method),
    respondents: fields.respondents ?? null,
    invited: fields.invited ?? null,
    responseRate: responseRateFrom(fields['response-rate']),
    ages: agesFrom(fields.ages),
    places: fields.places,
    published,
    release: releaseOn(asOf, { state: 'published', published }),
    questions: [],
    findings: [],
    sources: [...wording.sources(fields.sources)],
    remarks: [...wording.remarks(fields.remarks)],
    corrections: [],
  }
  survey.questions = fields.questions.map((question) => questionFrom(question, survey, wording))
  survey.findings = fields.findings.map((finding) => findingFrom(finding, survey, assembly))
  return survey
}

function questionFrom(fields: QuestionFields, survey: DraftSurvey, wording: Wording): Draft<Question> {
  return {
    id: fields.id,
    survey,
    text: wording.text(fields.text),
    base: fields.base ?? null,
    allowsSeveral: fields.several,
    isSuppressed: fields.suppressed,
    index: indexFrom(fields.index),
    answers: answersFrom(fields.answers, fields.base, survey, wording),
    aggregates: answersFrom(fields.aggregates, fields.base, survey, wording),
    groups: fields.groups.map((group) => groupFrom(group, survey, wording)),
    better: fields.better,
    comparesWith: null,
    ledTo: [],
    remarks: [...wording.remarks(fields.remarks)],
  }
}

function groupFrom(
  { text, base, index, answers = [], suppressed }: GroupFields,
  survey: DraftSurvey,
  wording: Wording,
) {
  const group: AnswerGroup = {
    text: wording.text(text),
    knownAs: wording.inDefaultLanguage(text),
    base: base ?? null,
    index: indexFrom(index),
    answers: answersFrom(answers, base, survey, wording),
    isSuppressed: suppressed,
  }
  return group
}

function answersFrom(
  answers: readonly AnswerFields[],
  base: number | undefined,
  survey: DraftSurvey,
  wording: Wording,
): Answer[] {
  // Beside printed shares, shares of our own would be taken for printed ones.
  const isPrinted = answers.some(({ share }) => share !== undefined)
  // Of answers with different weights, the share does not follow from how many they are.
  const mayReckon = !isPrinted && !survey.isWeighted
  return answers.map(({ text, share = null, count = null, suppressed }) => ({
    text: wording.text(text),
    knownAs: wording.inDefaultLanguage(text),
    share,
    count,
    computedShare: mayReckon && count !== null && base ? (count * 100) / base : null,
    interval: hasMargin(survey) ? wilsonInterval({ share, count }, base ?? null) : null,
    isSuppressed: suppressed,
  }))
}

function indexFrom(index: QuestionFields['index']): Index | null {
  return index === undefined ? null : { value: index.value, from: index.from ?? null, to: index.to ?? null }
}

function findingFrom(fields: FindingFields, survey: DraftSurvey, { wording, areas }: Assembly): Draft<Finding> {
  return {
    id: fields.id,
    survey,
    text: wording.text(fields.text),
    places: found(fields.places, areas),
    notAddressed: wording.optionalText(fields['not-addressed']?.why),
    ledTo: [],
  }
}

function responseRateFrom(rate: SurveyFields['response-rate']): Survey['responseRate'] {
  return rate === undefined ? null : { share: rate.share, asPrinted: rate['as-printed'] ?? null }
}

function agesFrom(ages: SurveyFields['ages']): Survey['ages'] {
  if (ages === undefined) return null
  return knownIn({ from: ages.from ?? null, to: ages.to ?? null, asPrinted: ages['as-printed'] ?? null })
}
