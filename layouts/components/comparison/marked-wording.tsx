import type { ComponentChildren } from 'preact'
import { compareWording } from '../../../scripts/compare/wording/compare-wording.ts'
import type { WordingPart, WordingSentence } from '../../../scripts/compare/wording/wording.ts'
import type { Page } from '../../page.ts'

type MarkedWordingProps = { readonly page: Page; readonly before: string; readonly after: string }

/**
 * How a text became another one, in one text: what was removed and added stands where it did. Each mark is an element, a
 * sign, a line and words that are read aloud, so that neither colour nor style is needed to tell them apart.
 */
export const MarkedWording = ({ page, before, after }: MarkedWordingProps) => (
  <div class="marked-wording">
    {compareWording(before, after).map((sentence) => (
      <>
        {sentence.parts.map((part) => (
          <Part page={page} sentence={sentence} part={part} />
        ))}
      </>
    ))}
  </div>
)

type PartProps = { readonly page: Page; readonly sentence: WordingSentence; readonly part: WordingPart }

const Part = ({ page, sentence, part: { kind, text } }: PartProps) => {
  const { comparison } = page.texts
  switch (kind) {
    case 'same':
      return <>{text}</>
    case 'removed':
      return (
        <del>
          <Aloud>{sentence.kind === 'moved-away' ? comparison.movedAway : comparison.removed} </Aloud>
          <Sign>−</Sign>
          {text}
          <Aloud> {comparison.removedEnd} </Aloud>
        </del>
      )
    case 'added':
      return (
        <ins>
          <Aloud>{sentence.kind === 'moved-here' ? comparison.movedHere : comparison.added} </Aloud>
          <Sign>+</Sign>
          {text}
          <Aloud> {comparison.addedEnd} </Aloud>
        </ins>
      )
  }
}

const Aloud = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="visually-hidden">{children}</span>
)

const Sign = ({ children }: { readonly children: string }) => (
  <span class="marked-wording-sign" aria-hidden="true">
    {children}
  </span>
)
