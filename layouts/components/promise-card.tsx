import type { PublicPromise } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { Heading } from './heading.tsx'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { StandingBadge } from './standing-badge.tsx'

type PromiseCardProps = { readonly page: Page; readonly promise: PublicPromise; readonly level: number }

/** A promise in short: its title, what is committed to and how each commitment stands. */
export const PromiseCard = ({ page, promise, level }: PromiseCardProps) => (
  <article class="promise-card">
    <Heading level={level}>
      <PromiseLink page={page} to={promise} />
    </Heading>
    <ul>
      {promise.commitments.map((commitment) => (
        <li>
          <span>
            <LocalText page={page} text={commitment.text} />
          </span>
          <StandingBadge standing={commitment.standing} texts={page.texts} />
        </li>
      ))}
    </ul>
  </article>
)
