import { targetJson } from '../compare/json/commitment-json.ts'
import { textJson } from '../compare/json/json-parts.ts'
import { publicationJson } from '../compare/json/publication-json.ts'
import { absoluteAddress, addressesIn } from '../model/addresses.ts'
import type {
  Archive,
  Commitment,
  CorrectedField,
  Correction,
  Measurement,
  Publication,
  PublicPromise,
} from '../model/archive.ts'
import { correctedReference } from '../model/corrected.ts'
import type { Day } from '../model/dates.ts'
import { formatFieldPath } from '../model/field-path.ts'
import type { JsonValue } from '../model/json-value.ts'
import { promisedFollowUps } from '../model/periods/promised-follow-ups.ts'
import { surroundingPublications } from '../model/periods/surrounding-publications.ts'
import { outcomeBehind, standingKind } from '../model/standing.ts'
import { daysOverdue } from './days-overdue.ts'
import { daysToTell, heldAgainst, reportOf } from './held-against.ts'
import type { CorrectionData, LineageData, PublicationData, StandingData } from './publication-data-schema.ts'
import { questionData } from './question-data.ts'
import { figureData, reportData } from './report-data.ts'
import { withoutNames } from './without-names.ts'

/** A publication with all that is known of it, and what is worked out of that, as plain data in all languages. */
export function publicationData(archive: Archive, publication: Publication): PublicationData {
  const { site, asOf } = archive
  const addresses = addressesIn(site.defaultLanguage, site)
  const published = publicationJson(publication)
  const { wider, narrower } = surroundingPublications(publication, archive.publications)
  return {
    version: 1,
    'as-of': asOf,
    address: absoluteAddress(addresses.publication(publication), site),
    fingerprint: publication.fingerprint,
    publication: { ...published, signed: signingOf(published.signed) },
    reports: publication.reports.map(reportData),
    corrections: publication.corrections.map(correctionData),
    computed: {
      'period-state': publication.periodState,
      'follow-ups': followUpsData(publication, asOf),
      'follow-up-next': promisedFollowUps(publication, asOf)?.next?.to ?? null,
      wider: wider.map(({ id }) => id),
      narrower: narrower.map(({ id }) => id),
      commitments: publication.promises.flatMap(({ commitments }) =>
        commitments.map((commitment) => standingData(archive, commitment)),
      ),
      promises: publication.promises.map((promise) => lineageData(archive, promise)),
      questions: [...publication.surveys, ...publication.otherSurveys].flatMap(({ questions }) =>
        questions.map((question) => questionData(archive, question)),
      ),
      surveys: [...publication.surveys, ...publication.otherSurveys].map((survey) => ({
        survey: survey.reference,
        address: absoluteAddress(addresses.survey(survey), site),
      })),
      themes: publication.themes.map((theme) => ({
        theme: theme.id,
        address: absoluteAddress(addresses.theme(theme.id), site),
      })),
      'follow-up': absoluteAddress(addresses.followUp(publication), site),
    },
  }
}

function followUpsData(publication: Publication, asOf: Day): PublicationData['computed']['follow-ups'] {
  const promised = promisedFollowUps(publication, asOf)
  if (promised === null) return null
  return promised.passed.map(({ from, to, reports }) => ({ from, to, reports: reports.map(({ id }) => id) }))
}

type Signed = ReturnType<typeof publicationJson>['signed']

function signingOf(signed: Signed): PublicationData['publication']['signed'] {
  return signed && { ...signed, by: signed.by.map(({ role, party }) => ({ role, party })) }
}

function correctionData({ id, date, kind, concerns, what, why, changes }: Correction): CorrectionData {
  return {
    id,
    date,
    kind,
    concerns: correctedReference(concerns),
    what: textJson(what),
    why: textJson(why),
    changes: changes.map((change) => ({
      field: formatFieldPath(change.steps),
      language: change.language,
      before: shownSide(change, 'before'),
      after: shownSide(change, 'after'),
    })),
  }
}

/** JSON leaves out what is `undefined`. */
function shownSide({ steps, ...sides }: CorrectedField, side: 'before' | 'after') {
  return withoutSigners(steps, sides[side]) as CorrectionData['changes'][number][typeof side]
}

function withoutSigners(steps: CorrectedField['steps'], value: JsonValue | undefined): JsonValue | undefined {
  if (steps[0]?.name !== 'signed' || value === undefined) return value
  return steps.at(-1)?.name === 'name' ? undefined : withoutNames(value)
}

function standingData({ site }: Archive, commitment: Commitment): StandingData {
  const promise = addressesIn(site.defaultLanguage, site).promise(commitment.promise)
  return {
    commitment: commitment.reference,
    address: `${absoluteAddress(promise, site)}#${commitment.id}`,
    due: commitment.due,
    standing: standingKind(commitment.standing),
    'days-overdue': daysOverdue(commitment.standing),
    measurements: commitment.measurements.map(measurementData),
    report: outcomeBehind(commitment.standing)?.report.id ?? null,
  }
}

function measurementData(measurement: Measurement): StandingData['measurements'][number] {
  const { target, verdict, figure, sumOf } = measurement
  const isCompared = verdict !== 'cannot-compare'
  return {
    target: target && targetJson(target),
    verdict,
    reason: isCompared ? null : measurement.reason,
    figure: figure && figureData(figure),
    ...heldAgainst(measurement),
    ...daysToTell(measurement),
    'sum-of': sumOf.map((part) => ({ report: part.outcome.report.id, figure: figureData(part.figure) })),
    report: reportOf(measurement),
  }
}

function lineageData({ site }: Archive, promise: PublicPromise): LineageData {
  return {
    promise: promise.reference,
    address: absoluteAddress(addressesIn(site.defaultLanguage, site).promise(promise), site),
    'continued-by': promise.continuedBy.map((step) => step.promise.reference),
  }
}
