import type { Finding, Publication, Question, Survey } from '../model/archive.ts'
import { alignRecords } from './align-records.ts'
import { comparability } from './comparability.ts'
import { compareFields } from './compare-fields.ts'
import type { FindingChange, Json, QuestionChange, SurveyChange } from './comparison.ts'
import { textJson } from './json/json-parts.ts'
import { findingJson, questionJson, surveyJson } from './json/survey-json.ts'
import { FINDING_FIELDS, QUESTION_FIELDS, SURVEY_FIELDS } from './record-fields.ts'

/** Surveys belong together when they are the same one, when a question of one is compared with the other, or by id. */
export function compareSurveys(earlier: Publication, later: Publication): readonly SurveyChange[] {
  const surveysBefore = surveysOf(earlier)
  const aligned = alignRecords(surveysBefore, surveysOf(later), (survey) => counterpartOf(survey, surveysBefore))
  return aligned.map(({ earlier: was, later: is, isMoved }) => {
    if (was === null || is === null) return oneSided(was, is)
    const fields = compareFields(surveyJson(was, useIn(earlier, was)), surveyJson(is, useIn(later, is)), SURVEY_FIELDS)
    const [questions, findings] = [compareQuestions(was, is), compareFindings(was, is)]
    const isSame =
      [...questions, ...findings].every(({ kind }) => kind === 'unchanged') && fields.length === 0 && !isMoved
    return { kind: isSame ? 'unchanged' : 'changed', earlier: was, later: is, fields, questions, findings, isMoved }
  })
}

function surveysOf({ surveys, otherSurveys }: Publication): readonly Survey[] {
  return [...surveys, ...otherSurveys]
}

function useIn({ surveys }: Publication, survey: Survey): 'basis' | 'other' {
  return surveys.includes(survey) ? 'basis' : 'other'
}

function counterpartOf(survey: Survey, others: readonly Survey[]): readonly Survey[] {
  const same =
    others.find(({ reference }) => reference === survey.reference) ??
    others.find((other) => hasQuestionsInCommon(other, survey)) ??
    others.find(({ id }) => id === survey.id)
  return same === undefined ? [] : [same]
}

function hasQuestionsInCommon(one: Survey, other: Survey): boolean {
  return one.questions.some((a) => other.questions.some((b) => comparability(a, b) !== null))
}

function oneSided(earlier: Survey | null, later: Survey | null): SurveyChange {
  const sides = { earlier, later }
  return { kind: earlier === null ? 'new' : 'gone', ...sides, fields: [], questions: [], findings: [], isMoved: false }
}

function compareQuestions(earlier: Survey, later: Survey): readonly QuestionChange[] {
  const isSameSurvey = earlier.reference === later.reference
  const aligned = alignRecords(earlier.questions, later.questions, (question) => {
    const declared = earlier.questions.find((other) => !isSameSurvey && comparability(other, question) !== null)
    const same = declared ?? earlier.questions.find(({ id }) => id === question.id)
    return same === undefined ? [] : [same]
  })
  return aligned.map(({ earlier: was, later: is, isMoved }) => {
    const sides = { earlier: was, later: is, isMoved, why: null, fields: [] }
    if (was === null || is === null) return { ...sides, kind: was === null ? 'new' : 'gone' }
    const comparison = isSameSurvey ? { comparable: true, why: null } : comparability(was, is)
    if (comparison === null) return { ...sides, kind: 'comparability-unknown' }
    if (!comparison.comparable) return { ...sides, kind: 'not-comparable', why: comparison.why }
    const fields = compareFields(questionJson(was), questionJson(is), questionFields([was, is]))
    return { ...sides, fields, kind: fields.length === 0 && !isMoved ? 'unchanged' : 'changed' }
  })
}

// Answers and groups have no ids; one that has been translated since is still the same.
function questionFields(questions: readonly Question[]): typeof QUESTION_FIELDS {
  const answers = questions.flatMap((question) => [...question.answers, ...question.aggregates, ...question.groups])
  const names = new Map(answers.map(({ text, knownAs }) => [JSON.stringify(textJson(text)), knownAs]))
  const byName = { kind: 'list', nameOf: (item: Json) => names.get(JSON.stringify(textOf(item))) ?? null } as const
  return { ...QUESTION_FIELDS, answers: byName, aggregates: byName, groups: byName }
}

function textOf(item: Json): unknown {
  return (item as { readonly text?: Json }).text
}

function compareFindings(earlier: Survey, later: Survey): readonly FindingChange[] {
  const aligned = alignRecords(earlier.findings, later.findings, ({ id }) =>
    earlier.findings.filter((one) => one.id === id),
  )
  return aligned.map(({ earlier: was, later: is, isMoved }) => {
    if (was === null || is === null) return { ...sidesOf(was, is), kind: was === null ? 'new' : 'gone' }
    const fields = compareFields(findingJson(was), findingJson(is), FINDING_FIELDS)
    return { ...sidesOf(was, is), isMoved, fields, kind: fields.length === 0 && !isMoved ? 'unchanged' : 'changed' }
  })
}

function sidesOf(earlier: Finding | null, later: Finding | null) {
  return { earlier, later, isMoved: false, fields: [] }
}
