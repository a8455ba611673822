import type { PublicPromise } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { PromiseLink } from './links.tsx'
import { PublicationTitle } from './publication-title.tsx'

type PromisesByPublicationProps = {
  readonly page: Page
  readonly promises: readonly PublicPromise[]
  /** Of the headings. */
  readonly level: number
}

/** Promises as links, grouped by publication, latest first. */
export const PromisesByPublication = ({ page, promises, level }: PromisesByPublicationProps) => {
  const publications = new Set(promises.map(({ publication }) => publication))
  return (
    <>
      {[...publications].toReversed().map((publication) => (
        <section class="by-publication">
          <PublicationTitle page={page} publication={publication} level={level} />
          <ul>
            {promises
              .filter((promise) => promise.publication === publication)
              .map((promise) => (
                <li>
                  <PromiseLink page={page} to={promise} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
