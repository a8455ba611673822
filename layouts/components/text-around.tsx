import type { ComponentChildren } from 'preact'
import { splitAtGap } from '../texts/split-at-gap.ts'

type TextAroundProps = { readonly text: (gap: string) => string; readonly children: ComponentChildren }

/** A text of the interface around something that may be in another language: `Togs inte upp: ` and the reason. */
export const TextAround = ({ text, children }: TextAroundProps) => {
  const [before, after] = splitAtGap(text)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
