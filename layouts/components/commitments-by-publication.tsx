import type { Commitment } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { CommitmentLinks } from './commitment-links.tsx'
import { PublicationTitle } from './publication-title.tsx'

type CommitmentsByPublicationProps = {
  readonly page: Page
  readonly commitments: readonly Commitment[]
  /** Of the headings. */
  readonly level?: number
  readonly note?: (commitment: Commitment) => string | null
  /** Whether it is said above how all of them stand. */
  readonly standAlike?: boolean
}

/** Commitments grouped by publication, latest first; each leads to its place on the promise's page. */
export const CommitmentsByPublication = ({
  page,
  commitments,
  level = 2,
  note,
  standAlike = false,
}: CommitmentsByPublicationProps) => {
  const publications = [...new Set(commitments.map(({ promise }) => promise.publication))]
  const latestFirst = page.archive.publications.filter((one) => publications.includes(one)).toReversed()
  return (
    <>
      {latestFirst.map((publication) => (
        <section class="by-publication">
          <PublicationTitle page={page} publication={publication} level={level} />
          <CommitmentLinks
            page={page}
            commitments={commitments.filter(({ promise }) => promise.publication === publication)}
            standAlike={standAlike}
            {...(note && { note })}
          />
        </section>
      ))}
    </>
  )
}
