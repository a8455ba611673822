import { splitAtGap } from '../../layouts/texts/split-at-gap.ts'
import { type Inline, words } from './blocks.ts'

/** A text of the interface around something that may be in another language: `Togs inte upp: ` + the reason. */
export function around(text: (gap: string) => string, filling: Inline): readonly Inline[] {
  const [before, after] = splitAtGap(text)
  return [words(before), filling, words(after)].filter((part) => part.kind !== 'text' || part.text !== '')
}
