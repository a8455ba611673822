import type { PublicationPair } from '../../scripts/compare/publication-pairs.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { LocalText } from '../components/local-text.tsx'
import { TimeSpan } from '../components/time-span.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { saysPeriod } from '../texts/says-period.ts'
import { pageTemplate } from './page-template.ts'

/** With more publications than these, a list of all pairs is too long to be read through. */
const MOST_IN_A_LIST = 12

/**
 * Every pair of publications that can be compared. Where there are many, those that follow each other come first, and
 * the others are chosen in two steps: the later publication, which opens, then the earlier one. That needs no script.
 */
export const comparisonsPage = pageTemplate('comparisons', ({ page }) => {
  const { comparison: texts } = page.texts
  const later = [...new Set(page.subject.map((pair) => pair.later))].toReversed()
  const known = new Set(page.subject.flatMap((pair) => [pair.earlier, pair.later]))
  return (
    <Frame page={page} title={texts.title} description={texts.lead}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {known.size > MOST_IN_A_LIST ? (
        <>
          <section>
            <h2>{texts.neighbours}</h2>
            <ul class="entry-list">
              {later.map((publication) => (
                <Entry page={page} publication={publication} pairs={pairsOf(publication, page).slice(0, 1)} />
              ))}
            </ul>
          </section>
          <section>
            <h2>{texts.choose}</h2>
            {later.map((publication) => (
              <details>
                <summary>
                  <LocalText page={page} text={publication.title} /> {texts.with}
                </summary>
                <Earlier page={page} pairs={pairsOf(publication, page)} />
              </details>
            ))}
          </section>
        </>
      ) : (
        <ul class="entry-list">
          {later.map((publication) => (
            <Entry page={page} publication={publication} pairs={pairsOf(publication, page)} />
          ))}
        </ul>
      )}
    </Frame>
  )
})

/** The pairs of a later publication, the nearest in time first. */
function pairsOf(publication: Publication, page: Page<readonly PublicationPair[]>): readonly PublicationPair[] {
  return page.subject.filter(({ later }) => later === publication).toReversed()
}

type PairsProps = { readonly page: Page; readonly pairs: readonly PublicationPair[] }

const Entry = ({ page, publication, pairs }: PairsProps & { readonly publication: Publication }) => (
  <li>
    <LocalText page={page} text={publication.title} /> {page.texts.comparison.with}
    <Earlier page={page} pairs={pairs} />
  </li>
)

const Earlier = ({ page, pairs }: PairsProps) => (
  <ul>
    {pairs.map(({ earlier, later }) => (
      <li>
        <a href={page.to(page.addresses.comparison(earlier, later))}>
          <LocalText page={page} text={earlier.title} />
        </a>
        {!saysPeriod(earlier, page) && (
          <>
            {' '}
            <span class="entry-list-note">
              <TimeSpan page={page} span={earlier.period} />
            </span>
          </>
        )}
      </li>
    ))}
  </ul>
)
