import type { Answer, AnswerGroup, Finding, Question, Survey } from '../model/archive.ts'
import type { AnswerFields, FindingFields, QuestionFields, SurveyFields } from '../validate/schemas/survey-fields.ts'
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
  const { wording } = assembly
  const survey: DraftSurvey = {
    id,
    reference: `${publication.id}/${id}`,
    publication,
    title: wording.text(fields.title),
    kind: fields.kind ?? null,
    partOf: null,
    parts: [],
    fieldwork: optionalSpan(fields.fieldwork),
    method: wording.optionalText(fields.method),
    respondents: fields.respondents ?? null,
    invited: fields.invited ?? null,
    responseRate: responseRateFrom(fields['response-rate']),
    ages: agesFrom(fields.ages),
    places: fields.places,
    published: optionalDate(fields.published),
    questions: [],
    findings: [],
    sources: [...wording.sources(fields.sources)],
    remarks: [...wording.remarks(fields.remarks)],
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
    answers: answersFrom(fields.answers, wording),
    aggregates: answersFrom(fields.aggregates, wording),
    groups: fields.groups.map(
      (group): AnswerGroup => ({
        text: wording.text(group.text),
        base: group.base ?? null,
        answers: answersFrom(group.answers, wording),
      }),
    ),
    better: fields.better,
    comparesWith: null,
    ledTo: [],
    remarks: [...wording.remarks(fields.remarks)],
  }
}

function answersFrom(answers: readonly AnswerFields[], wording: Wording): Answer[] {
  return answers.map(({ text, share, count }) => ({
    text: wording.text(text),
    share: share ?? null,
    count: count ?? null,
  }))
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
