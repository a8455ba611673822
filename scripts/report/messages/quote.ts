import { maskIdentityNumbers } from '../identity-numbers.ts'

const LONGEST_VALUE = 80
const MOST_CHOICES = 15

/** A value found in a file, safe to print on one line of a terminal: `` `2019-13-01` ``. */
export function quote(value: string): string {
  const line = onOneLine(value)
  const characters = [...line]
  const shown = characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE - 1).join('')}…` : line
  return `\`${shown.replaceAll('`', 'ˋ')}\``
}

/** A text found in a file, safe to print on one line of a terminal; invisible characters are told by their code. */
export function onOneLine(text: string): string {
  return joinLines(maskIdentityNumbers(text)).replace(/[\p{Cc}\p{Cf}]/gu, codeOf)
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
  return text.replace(/[^\P{Cc}\n]/gu, codeOf)
}

/** Several values with commas; a long list is cut, and says by how much. */
export function quoteList(values: readonly string[]): string {
  const shown = values.slice(0, MOST_CHOICES).map(quote).join(', ')
  const left = values.length - MOST_CHOICES
  return left > 0 ? `${shown} … (+${left})` : shown
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
