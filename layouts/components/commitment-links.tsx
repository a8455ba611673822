import type { Commitment } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'
import { DatedStanding } from './dated-standing.tsx'
import { LocalText } from './local-text.tsx'
import { otherLanguage, ReadIn } from './read-in.tsx'

type CommitmentLinksProps = {
  readonly page: Page
  readonly commitments: readonly Commitment[]
  /** What else is to be said of a commitment, such as the part of a party. */
  readonly note?: (commitment: Commitment) => string | null
  /** Whether it is said above how all of them stand. */
  readonly standAlike?: boolean
}

/** Commitments as links to their places on the promises' pages, each with its promise and how it stands. */
export const CommitmentLinks = ({ page, commitments, note, standAlike = false }: CommitmentLinksProps) => (
  <ul class="commitment-links">
    {commitments.map((commitment) => (
      <li>
        <div>
          <CommitmentLink page={page} to={commitment} />
          <Belonging page={page} commitment={commitment} note={note?.(commitment) ?? null} />
        </div>
        <DatedStanding page={page} standing={commitment.standing} isKnown={standAlike} />
      </li>
    ))}
  </ul>
)

type BelongingProps = { readonly page: Page; readonly commitment: Commitment; readonly note: string | null }

/** The promise, without a link of its own: that of the commitment leads to the same page. Nothing is said twice. */
const Belonging = ({ page, commitment: { promise, text }, note }: BelongingProps) => {
  const isNamedAlike = wordsOf(promise.title, page) === wordsOf(text, page)
  const language = otherLanguage(page, promise.publication)
  return isNamedAlike && note === null && language === undefined ? null : (
    <p>
      {!isNamedAlike && <LocalText page={page} text={promise.title} />}
      {note !== null && ` (${note})`}
      <ReadIn page={page} language={language} />
    </p>
  )
}

export const CommitmentLink = ({ page, to }: { readonly page: Page; readonly to: Commitment }) => (
  <a
    href={`${page.to(page.addresses.promise(to.promise))}#${to.id}`}
    hreflang={otherLanguage(page, to.promise.publication)}
  >
    <LocalText page={page} text={to.text} />
  </a>
)
