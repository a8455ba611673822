import { formatMessage } from '../format-message.ts'
import type { Problem } from '../problem.ts'
import type { Paste } from '../problem-details.ts'
import type { ReportLanguage } from '../report-language.ts'
import { sortProblems } from '../sort-problems.ts'

/** One problem as programs read it; the names are permanent. */
export type JsonProblem = {
  readonly rule: string
  readonly level: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly fix: string
  /** Lines that put it right, ready to stand last in a file. */
  readonly paste?: Paste
  /** The same for other files, when one name is sealed with several publications. */
  readonly alsoPaste?: readonly Paste[]
  /** Why the editors let it be; only at the level `acknowledged`. */
  readonly because?: string
}

/** The problems as programs read them, in reading order. */
export function jsonProblems(problems: readonly Problem[], language: ReportLanguage): readonly JsonProblem[] {
  return sortProblems(problems).map((problem) => {
    const { rule, level, place, because } = problem
    const { file, line, column } = place
    const words = formatMessage(problem, language)
    return { rule, level, file, line, column, ...words, ...(because !== undefined && { because }) }
  })
}

/** The problems as a JSON array, in reading order. */
export function formatJson(problems: readonly Problem[], language: ReportLanguage): string {
  return `${JSON.stringify(jsonProblems(problems, language), null, 2)}\n`
}
