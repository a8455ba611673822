import { type Day, dayInZone, isPartialDate, precisionOf } from '../model/dates.ts'
import { UsageError } from '../report/usage-error.ts'

// The last second of the year 9999: later years have no four digits.
const LAST_SECOND = 253_402_300_799

/**
 * The day that everything is seen from: the option `--as-of`, else the environment's SOURCE_DATE_EPOCH (seconds since
 * 1970, https://reproducible-builds.org/specs/source-date-epoch/), else today in the site's time zone.
 */
export function resolveAsOf(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  clock: () => Date,
  timeZone: string,
): Day {
  if (option !== undefined) return wholeDay(option)
  const epoch = env.SOURCE_DATE_EPOCH
  if (epoch === undefined || epoch === '') return dayInZone(clock(), timeZone)
  if (!/^\d+$/.test(epoch) || Number(epoch) > LAST_SECOND) {
    throw new UsageError({ kind: 'source-date-epoch', value: epoch })
  }
  return dayInZone(new Date(Number(epoch) * 1000), timeZone)
}

function wholeDay(option: string): Day {
  if (isPartialDate(option) && precisionOf(option) === 'day') return option
  throw new UsageError({ kind: 'as-of', value: option })
}
