import type { Commitment } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { Heading } from './heading.tsx'
import { PublicationLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { StandingBadge } from './standing-badge.tsx'

type CommitmentsByPublicationProps = {
  readonly page: Page
  readonly commitments: readonly Commitment[]
  readonly level: number
}

/** Commitments grouped by publication, latest first; each leads to its place on the promise's page. */
export const CommitmentsByPublication = ({ page, commitments, level }: CommitmentsByPublicationProps) => {
  const publications = [...page.archive.publications].reverse()
  return (
    <>
      {publications.map((publication) => {
        const own = commitments.filter(({ promise }) => promise.publication === publication)
        if (own.length === 0) return null
        return (
          <section class="commitments-by-publication">
            <Heading level={level}>
              <PublicationLink page={page} to={publication} />
            </Heading>
            <ul>
              {own.map((commitment) => (
                <li>
                  <a href={`${page.to(page.addresses.promise(commitment.promise))}#${commitment.id}`}>
                    <LocalText page={page} text={commitment.text} />
                  </a>{' '}
                  <StandingBadge standing={commitment.standing} texts={page.texts} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
