import { styleText } from 'node:util'
import { codeFrame, type LinesOf } from './code-frame.ts'
import { formatMessage, type ReportLanguage } from './format-message.ts'
import type { Level, Problem } from './problem.ts'
import { sortProblems } from './sort-problems.ts'

export type ReportStyle = {
  readonly language: ReportLanguage
  readonly colour: boolean
  /** What stands in the files, to show where each problem is. */
  readonly linesOf: LinesOf
}

type LevelWords = { readonly one: string; readonly many: string }

const LEVEL_WORDS: Readonly<Record<ReportLanguage, Readonly<Record<Level, LevelWords>>>> = {
  sv: { error: { one: 'fel', many: 'fel' }, warning: { one: 'varning', many: 'varningar' } },
  en: { error: { one: 'error', many: 'errors' }, warning: { one: 'warning', many: 'warnings' } },
}

/**
 * The problems as text, by file and in reading order, with the totals last:
 * ```
 * content/2018/reports/2018-12-31.yaml
 *   3:12  fel  `published` är `2019-13-01`, som inte är ett datum.
 *              Skriv år-månad-dag, till exempel 2019-02-01.  [field/date]
 *                2 │ by: [kommun]
 *              > 3 │ published: 2019-13-01
 *                  │            ^^^^^^^^^^
 *
 * 1 fel, 0 varningar
 * ```
 */
export function formatReport(problems: readonly Problem[], style: ReportStyle): string {
  const sorted = sortProblems(problems)
  const files = [...new Set(sorted.map(({ place }) => place.file))].map((file) =>
    formatFile(
      file,
      sorted.filter(({ place }) => place.file === file),
      style,
    ),
  )
  return [...files, `${formatTotals(problems, style.language)}\n`].join('\n')
}

/** How many errors and warnings there are: `2 fel, 1 varning`. */
export function formatTotals(problems: readonly Problem[], language: ReportLanguage): string {
  const counted = (['error', 'warning'] as const).map((level) => {
    const count = problems.filter((problem) => problem.level === level).length
    const { one, many } = LEVEL_WORDS[language][level]
    return `${count} ${count === 1 ? one : many}`
  })
  return counted.join(', ')
}

function formatFile(file: string, problems: readonly Problem[], style: ReportStyle): string {
  const placeWidth = Math.max(...problems.map((problem) => lineAndColumn(problem).length))
  const levelWidth = Math.max(...problems.map(({ level }) => LEVEL_WORDS[style.language][level].one.length))
  const fileLines = style.linesOf(file) ?? []
  const entries = problems.map((problem) => {
    const place = lineAndColumn(problem).padStart(placeWidth)
    const word = LEVEL_WORDS[style.language][problem.level].one.padEnd(levelWidth)
    const { message, fix } = formatMessage(problem, style.language)
    const indent = ' '.repeat(placeWidth + levelWidth + 6)
    const level = paint(problem.level === 'error' ? 'red' : 'yellow', word, style)
    const frame = codeFrame(fileLines, problem.place).map((line) => `${indent}${paint('dim', line, style)}\n`)
    return `  ${place}  ${level}  ${message}\n${indent}${fix}  ${paint('dim', `[${problem.rule}]`, style)}\n${frame.join('')}`
  })
  return `${paint('bold', file, style)}\n${entries.join('\n')}`
}

function lineAndColumn({ place }: Problem): string {
  return `${place.line}:${place.column}`
}

function paint(format: 'red' | 'yellow' | 'dim' | 'bold', text: string, { colour }: ReportStyle): string {
  // Whether to use colour has been decided by the caller; styleText would look at the terminal by itself.
  return colour ? styleText(format, text, { validateStream: false }) : text
}
