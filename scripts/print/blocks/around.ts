import { type Inline, words } from './blocks.ts'

// A character that no text may hold (the loader refuses control characters).
const GAP = '\u0000'

/**
 * A text of the interface around what may be in another language, in whichever order the text has it: `Togs inte upp: ` and
 * the reason.
 */
export function around(
  text: (...gaps: readonly string[]) => string,
  ...fillings: readonly Inline[]
): readonly Inline[] {
  const parts = text(...fillings.map((_, index) => `${GAP}${index}${GAP}`)).split(GAP)
  return parts
    .map((part, index) => (index % 2 === 0 ? words(part) : (fillings[Number(part)] ?? words(''))))
    .filter((part) => part.kind !== 'text' || part.text !== '')
}
