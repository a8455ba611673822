import { byCodeUnit } from '../words/by-code-unit.ts'
import type { Problem } from './problem.ts'

/** The problems in reading order: by file, line, column and rule. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      byCodeUnit(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      byCodeUnit(a.rule, b.rule),
  )
}
