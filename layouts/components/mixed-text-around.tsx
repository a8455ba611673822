import type { ComponentChildren } from 'preact'
import type { Reading } from '../texts/reading.ts'
import { splitAtGap } from '../texts/split-at-gap.ts'
import { MixedText } from './mixed-text.tsx'

type MixedTextAroundProps = {
  readonly page: Reading
  readonly text: (gap: string, reading: Reading) => string
  readonly children: ComponentChildren
}

/** A sentence as in `MixedText`, around something that is more than words: `The theme was called `, a link, and the period. */
export const MixedTextAround = ({ page, text, children }: MixedTextAroundProps) => {
  const part = (which: 0 | 1) => (reading: Reading) => splitAtGap((gap) => text(gap, reading))[which]
  return (
    <>
      <MixedText page={page} text={part(0)} />
      {children}
      <MixedText page={page} text={part(1)} />
    </>
  )
}
