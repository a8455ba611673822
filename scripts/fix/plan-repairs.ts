import type { Problem } from '../report/problem.ts'
import { fixWords, mayBeFixed } from './fixers.ts'
import type { Repair } from './repair.ts'

/** What can be put right in a text, in reading order; no two repairs touch each other. */
export function planRepairs(text: string, problems: readonly Problem[]): readonly Repair[] {
  const offsetOf = offsetsIn(text)
  const found = problems.flatMap((problem) => planOne(text, problem, offsetOf(problem)))
  const kept: Repair[] = []
  for (const repair of found.sort((a, b) => a.start - b.start)) {
    if (repair.start >= (kept.at(-1)?.end ?? 0)) kept.push(repair)
  }
  return kept
}

/** The text with the repairs in it, and everything else as it was. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  let repaired = ''
  let end = 0
  for (const repair of repairs) {
    repaired += text.slice(end, repair.start) + repair.after
    end = repair.end
  }
  return repaired + text.slice(end)
}

function planOne(text: string, problem: Problem, start: number): readonly Repair[] {
  const { length } = problem.place
  if (length === undefined || !mayBeFixed(problem)) return []
  const end = start + length
  const before = text.slice(start, end)
  const after = fixWords(before, problem)
  return after === null ? [] : [{ problem, start, end, before, after }]
}

/** A function from places to offsets; lines end in LF, CRLF or CR. */
function offsetsIn(text: string): (problem: Problem) => number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (lineEnd) => lineEnd.index + lineEnd[0].length)]
  return ({ place }) => (starts[place.line - 1] ?? text.length) + place.column - 1
}
