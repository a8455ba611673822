import type { ComponentChildren } from 'preact'
import { compareWording } from '../../../scripts/compare/wording/compare-wording.ts'
import type { Page } from '../../page.ts'
import { type Mark, marksIn } from './marks-in.ts'

type MarkedWordingProps = { readonly page: Page; readonly before: string; readonly after: string }

/**
 * How a text became another one, in one text: what was removed and added stands where it did. Each mark is an element, a
 * sign, a line and words that are read aloud, so that neither colour nor style is needed to tell them apart.
 */
export const MarkedWording = ({ page, before, after }: MarkedWordingProps) => (
  <div class="marked-wording">
    {marksIn(compareWording(before, after)).map((mark) => (
      <Marked page={page} mark={mark} />
    ))}
  </div>
)

const Marked = ({ page, mark: { kind, text, isMoved } }: { readonly page: Page; readonly mark: Mark }) => {
  const { comparison } = page.texts
  switch (kind) {
    case 'same':
      return <>{text}</>
    case 'removed':
      return (
        <del>
          <Aloud>{isMoved ? comparison.movedAway : comparison.removed} </Aloud>
          <Sign>−</Sign>
          <span class="marked-wording-words">{text}</span>
          <Aloud> {comparison.removedEnd} </Aloud>
        </del>
      )
    case 'added':
      return (
        <ins>
          <Aloud>{isMoved ? comparison.movedHere : comparison.added} </Aloud>
          <Sign>+</Sign>
          <span class="marked-wording-words">{text}</span>
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
