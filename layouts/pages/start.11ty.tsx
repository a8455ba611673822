import type { Publication } from '../../scripts/model/archive.ts'
import { PublicationLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { PeriodBadge } from '../components/period-badge.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { StandingCounts } from '../components/standing-counts.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** What is in force, how it stands, search, and all years. */
export const startPage = pageTemplate('start', ({ page }) => {
  const { site, publications } = page.archive
  const inForce = publications.filter(({ periodState }) => periodState === 'in-force' || periodState === 'open-ended')
  const latest = publications.at(-1)
  const title = wordsOf(site.title, page)
  return (
    <Frame page={page} title={title} description={wordsOf(site.description, page)} kind="start">
      <h1>{title}</h1>
      <p class="lead">{wordsOf(site.description, page)}</p>
      <SearchForm page={page} />
      <section>
        <h2>{page.texts.start.inForce}</h2>
        {inForce.length === 0 && <p>{page.texts.start.noneInForce}</p>}
        {inForce.map((publication) => (
          <Overview page={page} publication={publication} />
        ))}
      </section>
      {inForce.length === 0 && latest !== undefined && (
        <section>
          <h2>{page.texts.start.latest}</h2>
          <Overview page={page} publication={latest} />
        </section>
      )}
      <section>
        <h2>{page.texts.start.allPublications}</h2>
        <ol class="publication-list" reversed>
          {[...publications].reverse().map((publication) => (
            <PublicationEntry page={page} publication={publication} />
          ))}
        </ol>
      </section>
    </Frame>
  )
})

type PublicationProps = { readonly page: Page; readonly publication: Publication }

const Overview = ({ page, publication }: PublicationProps) => (
  <article class="overview">
    <h3>
      <PublicationLink page={page} to={publication} />
    </h3>
    <div class="overview-themes">
      {publication.themes.map((theme) => (
        <section>
          <h4>
            <LocalText page={page} text={theme.title} />
          </h4>
          <ul>
            {theme.promises.map((promise) => (
              <li>
                <a href={page.to(page.addresses.promise(promise))}>
                  <LocalText page={page} text={promise.title} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
    <h4>{page.texts.start.howItStands}</h4>
    <StandingCounts page={page} promises={publication.promises} list={page.addresses.followUp(publication)} />
  </article>
)

const PublicationEntry = ({ page, publication }: PublicationProps) => {
  const { texts } = page
  const commitments = publication.promises.flatMap((promise) => promise.commitments)
  return (
    <li>
      <PublicationLink page={page} to={publication} /> <PeriodBadge state={publication.periodState} texts={texts} />
      <p>
        {texts.publication.promiseCount(publication.promises.length)},{' '}
        {texts.publication.commitmentCount(commitments.length)}.{' '}
        <a href={page.to(page.addresses.followUp(publication))}>
          {texts.publication.followUp}
          <span class="visually-hidden"> {wordsOf(publication.title, page)}</span>
        </a>
      </p>
    </li>
  )
}
