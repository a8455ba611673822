import { type SealLine, sealPath } from '../model/seal.ts'
import type { Report } from '../report/problem.ts'
import type { ReadSeal } from './read-seal.ts'
import { takenBackFrom } from './taken-back.ts'

/** The lines of all seals in the order in which they were written. */
export type SealChain = {
  readonly lines: readonly SealLine[]
  /** The line that the next one has to point at; `null` when nothing is sealed. */
  readonly head: SealLine | null
}

/**
 * Follows the fingerprints from line to line through all publications, and reports where they do not lead to the line
 * that was sealed before. What is left after a break is put last, so that it is still looked at.
 */
export function checkChain(seals: readonly ReadSeal[], report: Report): SealChain {
  const all = seals.flatMap(({ lines }) => lines)
  const byFingerprint = new Map(all.map((line) => [line.sha256, line]))
  const next = new Map<string | null, SealLine>()
  for (const seal of seals) {
    for (const [index, line] of seal.lines.entries()) {
      checkPrevious(line, seal.lines[index - 1], { all, byFingerprint, seals, report })
      const other = next.get(line.entry.previous)
      if (other === undefined) next.set(line.entry.previous, line)
      else reportFork(line, other, all, report)
    }
  }
  const lines = follow(next)
  const followed = new Set(lines)
  const left = all.filter((line) => !followed.has(line))
  return { lines: left.length === 0 ? lines : [...lines, ...left], head: lines.at(-1) ?? null }
}

function follow(next: ReadonlyMap<string | null, SealLine>): readonly SealLine[] {
  const lines: SealLine[] = []
  for (let line = next.get(null); line !== undefined; line = next.get(line.sha256)) lines.push(line)
  return lines
}

type Context = {
  readonly all: readonly SealLine[]
  readonly byFingerprint: ReadonlyMap<string, SealLine>
  readonly seals: readonly ReadSeal[]
  readonly report: Report
}

function checkPrevious(
  line: SealLine,
  above: SealLine | undefined,
  { all, byFingerprint, seals, report }: Context,
): void {
  const { previous, previousIn } = line.entry
  const place = { file: sealPath(line.publication), line: line.line, column: 1 }
  if (previous === null) return
  const found = byFingerprint.get(previous)
  if (previousIn === undefined) {
    // Within a batch each line points at the one above.
    if (found === undefined || found !== above) report('seal/chain', place, { fault: 'broken', publication: null })
  } else if (!seals.some(({ publication }) => publication === previousIn)) {
    report('seal/publication-gone', place, { publication: previousIn })
  } else if (found?.publication !== previousIn) {
    const takenBack = takenBackFrom(line, all)
    report('seal/chain', place, { fault: 'broken', publication: previousIn, takenBack })
  }
}

function reportFork(line: SealLine, other: SealLine, all: readonly SealLine[], report: Report): void {
  const ways = [line, other].map((one) => takenBackFrom(one, all))
  report(
    'seal/chain',
    { file: sealPath(line.publication), line: line.line, column: 1 },
    {
      fault: 'fork',
      other: `${sealPath(other.publication)}:${other.line}`,
      // Whoever only removes files needs nothing out of version control.
      takenBack: ways.find(({ restored }) => restored.length === 0) ?? takenBackFrom(line, all),
    },
  )
}
