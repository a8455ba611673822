import type { Archive, Commitment, Finding, Publication, PublicPromise } from '../archive.ts'
import type { Day } from '../dates.ts'
import { hasUnsaidEnd } from '../periods/has-unsaid-end.ts'
import { promisedFollowUps } from '../periods/promised-follow-ups.ts'
import { standingKind } from '../standing.ts'

/** What one publication lacks as a whole. */
export const PUBLICATION_LACKS = [
  'some-promises',
  'word-of-completeness',
  'survey',
  'record-number',
  'report',
  'promised-follow-up',
  'source',
] as const
export type PublicationLack = (typeof PUBLICATION_LACKS)[number]

/** Where the thread from what residents said to what became of it is broken, or was never begun. */
export type Holes = {
  /** What residents said and no promise refers to. */
  readonly findingsWithoutPromise: readonly Finding[]
  /** Nobody has said what led to them; what is said and not public yet is no hole. */
  readonly promisesWithoutReason: readonly PublicPromise[]
  /** Parties may take part all the same. */
  readonly commitmentsWithoutResponsible: readonly Commitment[]
  /** There is nothing to count: no target, or one in words alone. */
  readonly commitmentsWithoutNumber: readonly Commitment[]
  readonly commitmentsWithoutReport: readonly Commitment[]
  /** A later publication for the same area says neither that they go on nor that they have ended. */
  readonly promisesWithoutEnd: readonly PublicPromise[]
  /** Those that lack anything. */
  readonly publications: readonly { readonly publication: Publication; readonly lacks: readonly PublicationLack[] }[]
}

/** Everything that is missing in an archive on its as-of date, oldest publication first. Computed. */
export function holesIn({ publications, asOf }: Archive): Holes {
  const promises = publications.flatMap((publication) => publication.promises)
  const commitments = promises.flatMap((promise) => promise.commitments)
  const surveys = new Set(publications.flatMap(({ surveys, otherSurveys }) => [...surveys, ...otherSurveys]))
  return {
    findingsWithoutPromise: [...surveys].flatMap(({ findings }) => findings.filter(({ ledTo }) => ledTo.length === 0)),
    promisesWithoutReason: promises.filter(({ because, awaitsReasons }) => because.length === 0 && !awaitsReasons),
    commitmentsWithoutResponsible: commitments.filter(({ by }) => !by.some(({ role }) => role === 'responsible')),
    commitmentsWithoutNumber: commitments.filter(({ targets }) =>
      targets.every(({ amount }) => amount.kind === 'words-only'),
    ),
    commitmentsWithoutReport: commitments.filter(({ standing }) => standingKind(standing) === 'not-reported'),
    promisesWithoutEnd: promises.filter((promise) => hasUnsaidEnd(promise, publications)),
    publications: publications
      .map((publication) => ({
        publication,
        lacks: PUBLICATION_LACKS.filter((lack) => LACKS[lack](publication, asOf)),
      }))
      .filter(({ lacks }) => lacks.length > 0),
  }
}

const LACKS: Readonly<Record<PublicationLack, (publication: Publication, asOf: Day) => boolean>> = {
  'some-promises': ({ complete }) => complete === false,
  'word-of-completeness': ({ complete }) => complete === null,
  survey: ({ surveys }) => surveys.length === 0,
  'record-number': ({ records }) => records.length === 0,
  // What goes on need not have been reported yet.
  report: ({ reports, periodState }) => reports.length === 0 && periodState === 'ended',
  'promised-follow-up': (publication, asOf) => (promisedFollowUps(publication, asOf)?.missing.length ?? 0) > 0,
  source: ({ sources }) => sources.length === 0,
}
