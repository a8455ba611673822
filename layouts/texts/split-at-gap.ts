// A character that no text may hold (the loader refuses control characters).
const GAP = '\u0000'

/** The words before and after the gap of a text, for something that is more than words: `Togs inte upp: `, and nothing. */
export function splitAtGap(text: (gap: string) => string): readonly [before: string, after: string] {
  const [before = '', after = ''] = text(GAP).split(GAP)
  return [before, after]
}
