import type { Scaling } from '../archive.ts'
import type { Day } from '../dates.ts'
import type { Frequency } from '../vocabulary.ts'
import { countUnits } from './count-units.ts'
import { timesOf } from './times-of.ts'

/** How many units there are: those that are whole, or the last one too that has only begun. */
export type Counting = 'whole' | 'begun'

/**
 * A target "so many per week (month, year …)" counted up over a stretch of days, both ends included (`countUnits`).
 *
 * A stretch shorter than one unit, or none at all (`to` before `from`), has no whole unit. `null` for `period`, which is
 * not counted up.
 */
export function scaleTarget(
  amount: number,
  per: Frequency,
  from: Day,
  to: Day,
  counting: Counting = 'whole',
): Scaling | null {
  if (per === 'period') return null
  const counted = countUnits(per, from, to)
  const units = counted[counting]
  return { per, units, from, to, expected: timesOf(amount, units), isBegun: units > counted.whole }
}
