import { groupBy } from '../model/group-by.ts'
import type { SealLine } from '../model/seal.ts'
import type { TakenBack } from '../report/problem-details.ts'

// The first line of the file is the bracket.
const FIRST_LINE = 2

/** What is to be done for a line, and all that was sealed after it, to be as if they had never been written. */
export function takenBackFrom(line: SealLine, lines: readonly SealLine[]): TakenBack {
  const followers = groupBy(lines, ({ entry }) => entry.previous)
  const taken = new Set([line])
  // Whatever is added while they are gone through is gone through as well.
  for (const { sha256 } of taken) for (const next of followers.get(sha256) ?? []) taken.add(next)
  const seals = [...groupBy([...taken], ({ publication }) => publication)]
  const isWhole = (own: readonly SealLine[]) => own.some((one) => one.line === FIRST_LINE)
  return {
    removed: seals.filter(([, own]) => isWhole(own)).map(([publication]) => publication),
    restored: seals.filter(([, own]) => !isWhole(own)).map(([publication]) => publication),
  }
}
