import { groupBy } from '../model/group-by.ts'
import { collectProblems } from '../report/collect-problems.ts'
import type { LinesOf } from '../report/formats/code-frame.ts'
import { hasErrors, type Place, type Problem } from '../report/problem.ts'
import { type Allowance, type AllowingEntry, listAllowingEntries } from './allowances.ts'
import type { ValidContent } from './valid-content.ts'

/**
 * The problems, with each warning that its own entry allows as acknowledged. An allowance that fits no warning any more
 * is a warning itself.
 */
export function acknowledgeWarnings(
  problems: readonly Problem[],
  content: ValidContent,
  linesOf: LinesOf,
): readonly Problem[] {
  const entries = entriesByFile(listAllowingEntries(content))
  const used = new Set<Allowance>()
  const acknowledged = problems.map((problem): Problem => {
    if (problem.level !== 'warning') return problem
    const words = wordsAt(problem.place, linesOf)
    const found = entryAround(problem.place, entries)?.allowances.filter((one) => fits(one, problem, words)) ?? []
    for (const one of found) used.add(one)
    return found[0] === undefined ? problem : { ...problem, level: 'acknowledged', because: found[0].because }
  })
  // With errors, not every rule has seen everything, so that nobody knows what is unused.
  return hasErrors(problems) ? acknowledged : [...acknowledged, ...findUnused(entries, used, acknowledged, linesOf)]
}

type PlacedEntry = Omit<AllowingEntry, 'start'> & { readonly start: Place }
type EntriesByFile = ReadonlyMap<string, readonly PlacedEntry[]>

/** The entries of each file that allows anything, in reading order. */
function entriesByFile(entries: readonly AllowingEntry[]): EntriesByFile {
  const allowing = [...groupBy(entries, ({ file }) => file)].filter(([, own]) =>
    own.some(({ allowances }) => allowances.length > 0),
  )
  const placed = (own: readonly AllowingEntry[]) => own.map((entry) => ({ ...entry, start: entry.start() }))
  return new Map(allowing.map(([file, own]) => [file, placed(own).sort((a, b) => inReadingOrder(a.start, b.start))]))
}

/** The last entry that begins before the place; what stands above the first one belongs to it. */
function entryAround(place: Place, entries: EntriesByFile): PlacedEntry | undefined {
  const own = entries.get(place.file) ?? []
  return own.findLast(({ start }) => inReadingOrder(start, place) <= 0) ?? own[0]
}

function fits(allowance: Allowance, { rule }: Problem, words: string | null): boolean {
  const wanted = allowance.words === null ? null : unquoted(allowance.words)
  return allowance.rule === rule && wanted === words
}

/** What a problem marks in its line; `null` when it only points. */
function wordsAt({ file, line, column, length }: Place, linesOf: LinesOf): string | null {
  if (length === undefined) return null
  return unquoted(linesOf(file)?.[line - 1]?.slice(column - 1, column - 1 + length) ?? '')
}

// Whether a value is written with quotation marks in YAML makes no difference to what it says.
function unquoted(words: string): string {
  return words.trim().replace(/^(["'])(.+)\1$/, '$2')
}

function findUnused(
  entries: EntriesByFile,
  used: ReadonlySet<Allowance>,
  problems: readonly Problem[],
  linesOf: LinesOf,
): readonly Problem[] {
  const { report, problems: unused } = collectProblems()
  for (const entry of [...entries.values()].flat()) {
    for (const allowance of entry.allowances.filter((one) => !used.has(one))) {
      const { rule, words, place } = allowance
      const open = problems.filter((one) => one.level === 'warning' && one.rule === rule)
      const own = open.filter((one) => entryAround(one.place, entries) === entry)
      const found = own.map((one) => wordsAt(one.place, linesOf)).filter((one) => one !== null)
      report('allow/unused', place, { rule, words, found: [...new Set(found)] })
    }
  }
  return unused
}

function inReadingOrder(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}
