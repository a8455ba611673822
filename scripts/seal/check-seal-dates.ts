import type { Day } from '../model/dates.ts'
import { type SealLine, sealPath } from '../model/seal.ts'
import type { Report } from '../report/problem.ts'
import { takenBackFrom } from './taken-back.ts'

/**
 * Reports lines whose date cannot be the day that they were written: each line follows the one before, and none comes from
 * the future. A date that was changed together with the end of the chain shows in this way, unless it is a likely one.
 *
 * @param lines of all seals, in the order of the chain
 */
export function checkSealDates(lines: readonly SealLine[], today: Day, report: Report): void {
  let latest: Day | null = null
  // All that was sealed at once has one date, and is told once.
  let told: string | null = null
  for (const one of lines) {
    const { entry, publication, line } = one
    const { date } = entry
    const place = { file: sealPath(publication), line, column: 1 }
    const bound = date > today ? today : latest !== null && date < latest ? latest : null
    const batch = `${publication} ${date}`
    if (bound !== null && batch !== told) {
      report('seal/date', place, {
        ...{ date, bound },
        ...(date > today ? { fault: 'future', takenBack: takenBackFrom(one, lines) } : { fault: 'backwards' }),
      })
      told = batch
    }
    if (date <= today && (latest === null || date > latest)) latest = date
  }
}
