import type { Commitment } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { DatedStanding } from './dated-standing.tsx'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { otherLanguage } from './read-in.tsx'

type CommitmentLinksProps = {
  readonly page: Page
  readonly commitments: readonly Commitment[]
  /** What else is to be said of a commitment, such as the part of a party. */
  readonly note?: (commitment: Commitment) => string | null
}

/** Commitments as links to their places on the promises' pages, each with its promise and how it stands. */
export const CommitmentLinks = ({ page, commitments, note }: CommitmentLinksProps) => (
  <ul class="commitment-links">
    {commitments.map((commitment) => (
      <li>
        <div>
          <CommitmentLink page={page} to={commitment} />
          <p>
            <PromiseLink page={page} to={commitment.promise} />
            {note?.(commitment) && ` (${note(commitment)})`}
          </p>
        </div>
        <DatedStanding page={page} standing={commitment.standing} />
      </li>
    ))}
  </ul>
)

export const CommitmentLink = ({ page, to }: { readonly page: Page; readonly to: Commitment }) => (
  <a
    href={`${page.to(page.addresses.promise(to.promise))}#${to.id}`}
    hreflang={otherLanguage(page, to.promise.publication)}
  >
    <LocalText page={page} text={to.text} />
  </a>
)
