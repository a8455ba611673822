import { codePointOf } from '../../words/code-point.ts'
import { maskIdentityNumbers } from '../identity-numbers.ts'

// Some words, so that the place is found again in the text.
const SHOWN_BEFORE = 30
const LONGEST_VALUE = 80
const MOST_CHOICES = 15

/** A value found in a file, safe to print on one line of a terminal: `` `2019-13-01` ``. */
export function quote(value: string): string {
  const line = onOneLine(value)
  const characters = [...line]
  const shown = characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE - 1).join('')}…` : line
  return `\`${shown.replaceAll('`', 'ˋ')}\``
}

/** Two texts beside each other. Long ones that differ further on are both shown from some words before that. */
export function quoteBoth(before: string, after: string): readonly [before: string, after: string] {
  if (quote(before) !== quote(after)) return [quote(before), quote(after)]
  const [was, is] = [[...onOneLine(before)], [...onOneLine(after)]]
  const difference = was.findIndex((character, index) => character !== is[index])
  const place = difference === -1 ? was.length : difference
  const from = was.indexOf(' ', Math.max(0, place - SHOWN_BEFORE))
  const start = from === -1 || from >= place ? Math.max(0, place - SHOWN_BEFORE) : from + 1
  return [quote(`…${was.slice(start).join('')}`), quote(`…${is.slice(start).join('')}`)]
}

/** A text found in a file, safe to print on one line of a terminal; invisible characters are told by their code. */
export function onOneLine(text: string): string {
  return joinLines(maskIdentityNumbers(text)).replace(/[\p{Cc}\p{Cf}]/gu, codePointOf)
}

// In steps: one pattern for the line end and the spaces around it takes for ever on a text that is mostly spaces.
function joinLines(text: string): string {
  const [first = '', ...others] = text.split(/[\r\n]+/)
  const last = others.pop()
  if (last === undefined) return first
  const between = others.map((line) => line.trim()).filter((line) => line !== '')
  return [first.trimEnd(), ...between, last.trimStart()].join(' ↵ ')
}

/** Lines to be pasted, safe to print on a terminal. */
export function visibleLines(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, codePointOf)
}

/** Several values with commas; a long list is cut, and says by how much. */
export function quoteList(values: readonly string[]): string {
  const shown = values.slice(0, MOST_CHOICES).map(quote).join(', ')
  const left = values.length - MOST_CHOICES
  return left > 0 ? `${shown} … (+${left})` : shown
}
