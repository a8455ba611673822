import type { Archive, Commitment, Publication } from '../model/archive.ts'
import { type Day, firstDay, lastDay } from '../model/dates.ts'
import { type FollowUpTime, followUpTimes } from '../model/periods/promised-follow-ups.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'

/**
 * A day to keep: a publication begins to apply, does so for the last time, something in it is due, or a time is over after
 * which it said that it would be followed up.
 */
export type CalendarDate = { readonly day: Day; readonly publication: Publication } & (
  | {
      readonly kind: 'begins' | 'ends' | 'due'
      /** What is to be done by then at the latest, in reading order. */
      readonly due: readonly Commitment[]
    }
  | { readonly kind: 'follow-up'; readonly time: FollowUpTime }
)

/** The days of every publication, one publication after the other, each from its first day to its last. */
export function calendarDates({ publications, asOf }: Archive): readonly CalendarDate[] {
  return publications.flatMap((publication) => {
    const { from, to } = publication.period
    const end = to === null ? null : lastDay(to)
    const days = byDay(publication.promises.flatMap(({ commitments }) => commitments))
    const dates: readonly CalendarDate[] = [
      { kind: 'begins', day: firstDay(from), publication, due: [] },
      ...[...days]
        .filter(([day]) => day !== end)
        .map(([day, due]) => ({ kind: 'due', day, publication, due }) as const),
      ...(end === null ? [] : [{ kind: 'ends', day: end, publication, due: days.get(end) ?? [] } as const]),
      ...followUpTimes(publication, asOf).map(
        (time) => ({ kind: 'follow-up', day: time.to, publication, time }) as const,
      ),
    ]
    return dates.toSorted((a, b) => byCodeUnit(a.day, b.day))
  })
}

function byDay(commitments: readonly Commitment[]): ReadonlyMap<Day, readonly Commitment[]> {
  const days = new Map<Day, Commitment[]>()
  for (const commitment of commitments) {
    if (commitment.due === null) continue
    const sameDay = days.get(commitment.due)
    if (sameDay === undefined) days.set(commitment.due, [commitment])
    else sameDay.push(commitment)
  }
  return days
}
