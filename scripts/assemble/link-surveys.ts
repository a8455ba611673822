import type { SurveyReference } from '../model/archive.ts'
import type { Folder } from './assemble-folder.ts'
import type { DraftPromise } from './assemble-promise.ts'
import type { DraftSurvey } from './assemble-survey.ts'
import type { Draft } from './draft.ts'
import type { Wording } from './wording.ts'

/** Ties publications to the surveys that led to them, promises to findings, surveys to parts, questions to earlier ones. */
export function linkSurveys(folders: readonly Folder[], wording: Wording): void {
  const surveys = folders.flatMap((folder) => folder.surveys)
  const byReference = new Map(surveys.map((survey) => [survey.reference, survey]))
  const parts = new Map(surveys.flatMap(partsByReference))
  for (const folder of folders) {
    linkPublication(folder, byReference)
    linkSurveyFields(folder, byReference, parts, wording)
    for (const { promise, valid } of folder.promises) linkReasons(promise, valid.fields.because, parts)
  }
}

function partsByReference(survey: DraftSurvey): readonly [string, SurveyReference][] {
  return [
    ...survey.questions.map((question): [string, SurveyReference] => [
      `${survey.reference}#${question.id}`,
      { kind: 'question', question },
    ]),
    ...survey.findings.map((finding): [string, SurveyReference] => [
      `${survey.reference}#${finding.id}`,
      { kind: 'finding', finding },
    ]),
  ]
}

function linkPublication({ valid, publication, surveys }: Folder, byReference: ReadonlyMap<string, DraftSurvey>): void {
  const references = valid.publication?.fields.surveys ?? []
  const ledHere = references.map((reference) => byReference.get(reference)).filter((survey) => survey !== undefined)
  publication.surveys = ledHere
  publication.otherSurveys = surveys.filter((survey) => !ledHere.includes(survey))
}

function linkSurveyFields(
  { valid, surveys }: Folder,
  byReference: ReadonlyMap<string, DraftSurvey>,
  parts: ReadonlyMap<string, SurveyReference>,
  wording: Wording,
): void {
  for (const survey of surveys) {
    const fields = valid.surveys.find(({ id }) => id === survey.id)?.fields
    const whole = byReference.get(fields?.['part-of'] ?? '')
    if (whole !== undefined) {
      survey.partOf = whole
      whole.parts.push(survey)
    }
    for (const question of survey.questions as Draft<(typeof survey.questions)[number]>[]) {
      const comparison = fields?.questions.find(({ id }) => id === question.id)?.['compares-with']
      const other = parts.get(comparison?.question ?? '')
      if (comparison === undefined || other?.kind !== 'question') continue
      question.comparesWith = {
        question: other.question,
        comparable: comparison.comparable,
        why: wording.optionalText(comparison.why),
      }
    }
  }
}

function linkReasons(
  promise: DraftPromise,
  references: readonly string[],
  parts: ReadonlyMap<string, SurveyReference>,
): void {
  promise.because = [...new Set(references)]
    .map((reference) => parts.get(reference))
    .filter((part) => part !== undefined)
  promise.awaitsReasons = references.length > 0 && promise.because.length === 0
  for (const reason of promise.because) {
    const part = reason.kind === 'question' ? reason.question : reason.finding
    const ledTo = part.ledTo as DraftPromise[]
    ledTo.push(promise)
  }
}
