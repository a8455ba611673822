import { type Inline, words } from './blocks.ts'

// A character that no text may hold (the loader refuses control characters).
const GAP = '\u0000'

/** A text of the interface around something that may be in another language: `Togs inte upp: ` + the reason. */
export function around(text: (gap: string) => string, filling: Inline): readonly Inline[] {
  const [before = '', after = ''] = text(GAP).split(GAP)
  return [words(before), filling, words(after)].filter((part) => part.kind !== 'text' || part.text !== '')
}
