import type { Archive, Commitment, Publication } from '../archive.ts'
import type { Day } from '../dates.ts'
import { promisedFollowUps } from '../periods/promised-follow-ups.ts'
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
  const ahead = publications.flatMap((one) => openDays(one, asOf)).flatMap(({ day }) => (day >= asOf ? [day] : []))
  const [first] = ahead.toSorted()
  return {
    overdue: dutiesOn((due) => due < asOf).toReversed(),
    next: dutiesOn((due) => due === first)[0] ?? null,
  }
}

type Asked = { readonly asOf: Day; readonly isMeant: (due: Day) => boolean; readonly written: ReadonlySet<string> }

function dutyOf(publication: Publication, { asOf, isMeant, written }: Asked): readonly Duty[] {
  const open = openDays(publication, asOf).filter(({ day }) => isMeant(day))
  const day = open
    .map((one) => one.day)
    .toSorted()
    .at(-1)
  if (day === undefined) return []
  const { id, reports } = publication
  const isKnown = reports.some(({ asOf: known }) => known === day)
  const report = `${id}/${isKnown ? asOf : day}`
  return [
    {
      publication: id,
      day,
      commitments: new Set(open.map(({ commitment }) => commitment)).size,
      report: written.has(report) ? null : report,
    },
  ]
}

type OpenDay = { readonly commitment: Commitment; readonly day: Day }

/**
 * The days that commitments without a final word are due, and those after which a report on them was promised and is not
 * there.
 */
function openDays(publication: Publication, asOf: Day): readonly OpenDay[] {
  const promised = promisedFollowUps(publication, asOf)
  const asked = promised === null ? [] : [...promised.missing, ...(promised.next === null ? [] : [promised.next])]
  return publication.promises.flatMap(({ commitments }) =>
    commitments
      .filter((commitment) => !hasFinalWord(commitment))
      .flatMap((commitment) =>
        [commitment.due, ...asked.map(({ to }) => to)].flatMap((day) => (day === null ? [] : [{ commitment, day }])),
      ),
  )
}

/** A report without a status says what was done, and that is all that will be said. */
function hasFinalWord({ standing }: Commitment): boolean {
  if (standing.kind === 'declared') return !isPassing(standing.status)
  if (standing.kind === 'parties-differ') return standing.outcomes.some(({ status }) => !isPassing(status))
  return standing.kind === 'reported'
}
