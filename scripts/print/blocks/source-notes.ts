import { formatList } from '../../../layouts/texts/format-list.ts'
import type { Source } from '../../model/archive.ts'
import type { Printing } from '../printing.ts'
import { type Inline, words } from './blocks.ts'

// A number at the beginning of a line says nothing without its word.
const NO_BREAK_SPACE = '\u00a0'

/** The numbers under which sources stand at the end of the document: "Källor 1 och 3". Empty for no sources. */
export function sourceLinks(sources: readonly Source[], { sourceNumbers, texts }: Printing): readonly Inline[] {
  const found = sources.map(({ url }) => sourceNumbers.get(url)).filter((number) => number !== undefined)
  if (found.length === 0) return []
  const numbers = [...new Set(found)].sort((one, other) => one - other)
  // Formatted first and cut at the numbers afterwards, so that commas and "and" stay the language's own.
  const list = formatList(numbers.map(String), texts)
  const noted = texts.print.sourceNumbers(list, numbers.length).replace(/ (?=\d)/g, NO_BREAK_SPACE)
  const parts = noted.split(/(\d+)/)
  return parts
    .filter((part) => part !== '')
    .map((part) => (/^\d/.test(part) ? { kind: 'jump', anchor: sourceAnchor(Number(part)), text: part } : words(part)))
}

/** The same after a text: " (Källor 1 och 3)". */
export function sourceNotes(sources: readonly Source[], printing: Printing): readonly Inline[] {
  const links = sourceLinks(sources, printing)
  return links.length === 0 ? [] : [words(' ('), ...links, words(')')]
}

/** The name of a source's place in the document. */
export function sourceAnchor(number: number): string {
  return `source-${number}`
}
