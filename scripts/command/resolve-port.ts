import { UsageError } from '../report/usage-error.ts'

const HIGHEST_PORT = 65_535

/** The port that was asked for, 0 for any free one; `null` when none was. */
export function resolvePort(option: string | undefined): number | null {
  if (option === undefined) return null
  const port = Number(option)
  if (/^\d+$/.test(option) && port <= HIGHEST_PORT) return port
  throw new UsageError({ kind: 'port', value: option, highest: HIGHEST_PORT })
}
