import { maskIdentityNumbers } from '../identity-numbers.ts'
import type { Place } from '../problem.ts'

/** The lines of a file, in order; `null` when the file cannot be shown. */
export type LinesOf = (file: string) => readonly string[] | null

const LINES_AROUND = 1
const WIDEST_LINE = 100
/** How much of a long line is shown before the marker. */
const BEFORE_MARKER = 40
/** Enough of a line on either side of what is shown to tell an identity number by. */
const BESIDE_CUT = 50

/**
 * The lines around a place, with a marker under what is meant:
 * ```
 *   11 │ - id: utbildningar
 * > 12 │   promise: grannsamverkann
 *      │            ^^^^^^^^^^^^^^^
 *   13 │   text: Utbildningar
 * ```
 * A long line is cut around the marker. Empty when the place is not within the lines.
 */
export function codeFrame(lines: readonly string[], place: Place): readonly string[] {
  const { line, column, length = 1 } = place
  if (line < 1 || line > lines.length) return []
  const first = Math.max(1, line - LINES_AROUND)
  const last = Math.min(lines.length, line + LINES_AROUND)
  const numberWidth = String(last).length
  const cutBefore = cutFor(lines[line - 1] ?? '', column)
  const frame: string[] = []
  for (let number = first; number <= last; number++) {
    const shown = cut(lines[number - 1] ?? '', cutBefore)
    const sign = number === line ? '>' : ' '
    frame.push(`${sign} ${String(number).padStart(numberWidth)} │ ${shown}`.trimEnd())
    if (number === line) frame.push(`  ${' '.repeat(numberWidth)} │ ${marker(shown, column - cutBefore, length)}`)
  }
  return last > line && isWithoutWords(lines[last - 1]) ? frame.slice(0, -1) : frame
}

/** How many characters of the line to leave out at its beginning, so that the marked place is in sight. */
function cutFor(text: string, column: number): number {
  return text.length <= WIDEST_LINE || column <= WIDEST_LINE / 2 ? 0 : column - 1 - BEFORE_MARKER
}

function cut(text: string, before: number): string {
  // A line may be a whole file, and be shown for each of its problems.
  const start = Math.max(0, before - BESIDE_CUT)
  const rest = visible(text.slice(start, before + WIDEST_LINE + BESIDE_CUT)).slice(before - start)
  const shown = rest.length > WIDEST_LINE ? `${rest.slice(0, WIDEST_LINE - 1)}…` : rest
  return before === 0 || shown === '' ? shown : `…${shown.slice(1)}`
}

function marker(shown: string, column: number, length: number): string {
  const within = Math.max(1, Math.min(length, shown.length - column + 1))
  return `${' '.repeat(Math.max(0, column - 1))}${'^'.repeat(within)}`
}

/**
 * A line of a file as it can be shown on a terminal, which must not act on it, or kept in a log, which must not hold
 * somebody’s number. One sign stands for one code unit, so that a marker below stays under its place.
 */
export function visible(text: string): string {
  const masked = maskIdentityNumbers(text)
  return masked.replaceAll('\t', '⇥').replace(/[\p{Cc}\p{Cf}]/gu, (character) => '␣'.repeat(character.length))
}

function isWithoutWords(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
