import { styleText } from 'node:util'
import { groupBy } from '../../model/group-by.ts'
import { formatMessage } from '../format-message.ts'
import { onOneLine, visibleLines } from '../messages/quote.ts'
import { pastesOf } from '../pastes-of.ts'
import type { Level, Problem } from '../problem.ts'
import type { ReportLanguage } from '../report-language.ts'
import { sortProblems } from '../sort-problems.ts'
import { codeFrame, type LinesOf } from './code-frame.ts'
import { formatAlike } from './format-alike.ts'
import { type AlikeProblems, groupAlike } from './group-alike.ts'

export type ReportStyle = {
  readonly language: ReportLanguage
  readonly colour: boolean
  /** What stands in the files, to show where each problem is. */
  readonly linesOf: LinesOf
}

type LevelWords = { readonly one: string; readonly many: string }

/** What each level is called. */
export const LEVEL_WORDS: Readonly<Record<ReportLanguage, Readonly<Record<Level, LevelWords>>>> = {
  sv: {
    error: { one: 'fel', many: 'fel' },
    warning: { one: 'varning', many: 'varningar' },
    acknowledged: { one: 'godkänd', many: 'godkända' },
  },
  en: {
    error: { one: 'error', many: 'errors' },
    warning: { one: 'warning', many: 'warnings' },
    acknowledged: { one: 'acknowledged', many: 'acknowledged' },
  },
}

const HOW_TO_ACKNOWLEDGE: Readonly<Record<ReportLanguage, string>> = {
  sv: 'En varning som är i sin ordning kan godkännas med allow; se content/README.md.',
  en: 'A warning about something that is as it should be can be acknowledged with allow; see content/README.md.',
}

const TO_PASTE: Readonly<Record<ReportLanguage, (file: string) => string>> = {
  sv: (file) => `Att lägga sist i ${file} (skapa filen om den inte finns):`,
  en: (file) => `To put last in ${file} (make the file if there is none):`,
}

/**
 * The problems as text, by file and in reading order, each mistake once, then what has been acknowledged, with the totals last:
 * ```
 * content/2018/reports/2018-12-31.yaml
 *   3:12  fel  `published` är `2019-1-32`, som inte är skrivet som ett datum.
 *              Skriv år-månad-dag, till exempel 2019-02-01.  [field/date]
 *                2 │ by: [kommun]
 *              > 3 │ published: 2019-1-32
 *                  │            ^^^^^^^^^
 *
 * 1 fel, 0 varningar
 * ```
 */
export function formatReport(problems: readonly Problem[], style: ReportStyle): string {
  const sorted = sortProblems(problems)
  const open = sorted.filter(({ level }) => level !== 'acknowledged')
  const byFile = groupBy(groupAlike(open), ({ first }) => first.place.file)
  const files = [...byFile].map(([file, own]) => formatFile(file, own, style))
  const acknowledged = sorted.filter(({ level }) => level === 'acknowledged')
  const parts = [
    ...files,
    ...formatPastes(open, style),
    ...formatAcknowledged(acknowledged, style),
    ...formatAdvice(open, style),
  ]
  return [...parts, `${formatTotals(problems, style.language)}\n`].join('\n')
}

/** How many there are of each level: `2 fel, 1 varning`, and `3 godkända` when there are any. */
export function formatTotals(problems: readonly Problem[], language: ReportLanguage): string {
  const counted = (['error', 'warning', 'acknowledged'] as const).flatMap((level) => {
    const count = problems.filter((problem) => problem.level === level).length
    const { one, many } = LEVEL_WORDS[language][level]
    return count === 0 && level === 'acknowledged' ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return counted.join(', ')
}

function formatFile(file: string, groups: readonly AlikeProblems[], style: ReportStyle): string {
  const placeWidth = widest(groups.map(({ first }) => lineAndColumn(first)))
  const levelWidth = widest(groups.map(({ first }) => LEVEL_WORDS[style.language][first.level].one))
  const fileLines = style.linesOf(file) ?? []
  const entries = groups.map((group) => {
    const problem = group.first
    const place = lineAndColumn(problem).padStart(placeWidth)
    const word = LEVEL_WORDS[style.language][problem.level].one.padEnd(levelWidth)
    const { message, fix } = formatMessage(problem, style.language)
    const indent = ' '.repeat(placeWidth + levelWidth + 6)
    const level = paint(problem.level === 'error' ? 'red' : 'yellow', word, style)
    const frame = codeFrame(fileLines, problem.place).map((line) => `${indent}${paint('dim', line, style)}\n`)
    return `  ${place}  ${level}  ${message}\n${indent}${fix}  ${paint('dim', `[${problem.rule}]`, style)}\n${frame.join('')}${formatElsewhere(group, indent, style)}`
  })
  return `${paint('bold', file, style)}\n${entries.join('\n')}`
}

function formatElsewhere(group: AlikeProblems, indent: string, style: ReportStyle): string {
  const alike = formatAlike(group, style.language)
  if (alike === null) return ''
  return [alike.lead, ...alike.places.map((place) => `  ${place}`)].map((line) => `${indent}${line}\n`).join('')
}

// At the margin, and together for each file, so that they can be taken over as they stand.
function formatPastes(problems: readonly Problem[], style: ReportStyle): readonly string[] {
  return [...groupBy(pastesOf(problems, style.language), ({ file }) => file)].map(([file, pastes]) => {
    const head = paint('bold', TO_PASTE[style.language](file), style)
    return `${head}\n\n${pastes.map(({ text }) => visibleLines(text)).join('\n')}`
  })
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0)
}

// One line each: they have been read, and should not hide what has not.
function formatAcknowledged(problems: readonly Problem[], style: ReportStyle): readonly string[] {
  const word = LEVEL_WORDS[style.language].acknowledged.one
  const lines = problems.map((problem) => {
    const { message } = formatMessage(problem, style.language)
    const because = onOneLine(problem.because ?? '')
    const place = `${problem.place.file}:${lineAndColumn(problem)}`
    return `${paint('dim', word, style)}  ${place}  ${message} – ${because}  ${paint('dim', `[${problem.rule}]`, style)}\n`
  })
  return lines.length === 0 ? [] : [lines.join('')]
}

function formatAdvice(problems: readonly Problem[], { language }: ReportStyle): readonly string[] {
  const mayAcknowledge = problems.some(
    ({ level, rule }) => level === 'warning' && rule !== 'allow/unused' && !rule.startsWith('config/'),
  )
  return mayAcknowledge ? [`${HOW_TO_ACKNOWLEDGE[language]}\n`] : []
}

function lineAndColumn({ place }: Problem): string {
  return `${place.line}:${place.column}`
}

function paint(format: 'red' | 'yellow' | 'dim' | 'bold', text: string, { colour }: ReportStyle): string {
  // Whether to use colour has been decided by the caller; styleText would look at the terminal by itself.
  return colour ? styleText(format, text, { validateStream: false }) : text
}
