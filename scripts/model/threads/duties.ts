import type { Archive, Commitment, Publication } from '../archive.ts'
import type { Day } from '../dates.ts'
import { isPassing } from '../standing.ts'

/** Commitments of a publication that are still to be reported. */
export type Duty = {
  readonly publication: string
  /** When they are or were due: the last of their days. */
  readonly day: Day
  readonly commitments: number
  /**
   * What a report on them can be called, `2018/2018-12-31`: of that day, or of today when there is one of that day. `null`
   * when it is written already, and either is to come out later or tells of others.
   */
  readonly report: string | null
}

/** What those who promise have yet to report. */
export type Duties = {
  /** The time is up, and nobody has told how it ended; by publication, the newest first. */
  readonly overdue: readonly Duty[]
  /** What is due next; `null` when nothing is. */
  readonly next: Duty | null
}

/**
 * What is to be reported on the as-of date of an archive, and what will be next. Computed.
 *
 * @param written every report that there is, also those that the archive does not know yet: `2018/2018-12-31`
 */
export function dutiesIn(
  { publications, asOf }: Pick<Archive, 'publications' | 'asOf'>,
  written: ReadonlySet<string>,
): Duties {
  const dutiesOn = (isMeant: (due: Day) => boolean) =>
    publications.flatMap((one) => dutyOf(one, { asOf, isMeant, written }))
  const ahead = publications.flatMap(openDays).filter((due) => due >= asOf)
  const [first] = ahead.toSorted()
  return {
    overdue: dutiesOn((due) => due < asOf).toReversed(),
    next: dutiesOn((due) => due === first)[0] ?? null,
  }
}

type Asked = { readonly asOf: Day; readonly isMeant: (due: Day) => boolean; readonly written: ReadonlySet<string> }

function dutyOf(publication: Publication, { asOf, isMeant, written }: Asked): readonly Duty[] {
  const days = openDays(publication).filter(isMeant).toSorted()
  const day = days.at(-1)
  if (day === undefined) return []
  const { id, reports } = publication
  const isKnown = reports.some(({ asOf: known }) => known === day)
  const report = `${id}/${isKnown ? asOf : day}`
  return [{ publication: id, day, commitments: days.length, report: written.has(report) ? null : report }]
}

/** The days that commitments without a final word are due. */
function openDays({ promises }: Publication): readonly Day[] {
  return promises.flatMap(({ commitments }) =>
    commitments.flatMap((commitment) => (commitment.due === null || hasFinalWord(commitment) ? [] : [commitment.due])),
  )
}

/** A report without a status says what was done, and that is all that will be said. */
function hasFinalWord({ standing }: Commitment): boolean {
  if (standing.kind === 'declared') return !isPassing(standing.status)
  if (standing.kind === 'parties-differ') return standing.outcomes.some(({ status }) => !isPassing(status))
  return standing.kind === 'reported'
}
