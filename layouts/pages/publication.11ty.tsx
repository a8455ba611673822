import type { Publication } from '../../scripts/model/archive.ts'
import { Completeness } from '../components/completeness.tsx'
import { EndedPromises } from '../components/ended-promises.tsx'
import { PublicationLink, SurveyLink } from '../components/links.tsx'
import { PeriodBadge } from '../components/period-badge.tsx'
import { Prose } from '../components/prose.tsx'
import { PublicationFacts } from '../components/publication-facts.tsx'
import { RemarkSection } from '../components/remark-list.tsx'
import { SourceSection } from '../components/source-list.tsx'
import { StandingCounts } from '../components/standing-counts.tsx'
import { SurveyBrief } from '../components/survey-brief.tsx'
import { ThemeSection } from '../components/theme-section.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'
import { yearFilters } from './search-filters.ts'

/** A whole publication: what was promised, why, and how it stands. */
export const publicationPage = pageTemplate('publication', ({ page }) => {
  const publication = page.subject
  const { texts, addresses } = page
  const title = wordsOf(publication.title, page)
  return (
    <Frame page={page} title={title} crumbs={[]} searchFilters={yearFilters(publication, page.archive.asOf)}>
      <h1>{title}</h1>
      <p class="lead">
        <PeriodBadge state={publication.periodState} texts={texts} /> {formatSpan(publication.period, texts)}
      </p>
      <Completeness page={page} publication={publication} />
      <Documents page={page} publication={publication} />
      {publication.foreword !== null && (
        <section>
          <h2>{texts.publication.foreword}</h2>
          <Prose page={page} publication={publication} text={publication.foreword} under={2} />
        </section>
      )}
      <section>
        <h2>{texts.publication.howItStands}</h2>
        <StandingCounts page={page} promises={publication.promises} list={addresses.followUp(publication)} />
        <p>
          <a href={page.to(addresses.followUp(publication))}>{texts.publication.followUp}</a>
        </p>
      </section>
      {publication.themes.map((theme) => (
        <ThemeSection page={page} theme={theme} />
      ))}
      <section>
        <h2>{texts.publication.surveys}</h2>
        {publication.surveys.length === 0 && <p>{texts.publication.noSurvey}</p>}
        {publication.surveys.map((survey) => (
          <SurveyBrief page={page} survey={survey} />
        ))}
        {publication.otherSurveys.length > 0 && (
          <>
            <h3>{texts.publication.otherSurveys}</h3>
            <ul>
              {publication.otherSurveys.map((survey) => (
                <li>
                  <SurveyLink page={page} to={survey} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <EndedPromises page={page} publication={publication} />
      <section>
        <h2>{texts.publication.facts}</h2>
        <PublicationFacts page={page} publication={publication} />
      </section>
      <RemarkSection page={page} remarks={publication.remarks} />
      <SourceSection page={page} sources={publication.sources} />
      <Neighbours page={page} publication={publication} />
    </Frame>
  )
})

type PartProps = { readonly page: Page; readonly publication: Publication }

const Documents = ({ page, publication }: PartProps) => {
  const { texts, addresses } = page
  return (
    <ul class="documents">
      <li>
        <a href={page.to(addresses.followUp(publication))}>{texts.publication.followUp}</a>
      </li>
      <li>
        <a href={page.to(addresses.print(publication))}>{texts.publication.print}</a>
      </li>
      <li>
        <a href={page.to(addresses.pdf(publication))} type="application/pdf">
          {texts.publication.pdf}
        </a>
      </li>
    </ul>
  )
}

/** The publications before and after this one. */
const Neighbours = ({ page, publication }: PartProps) => {
  const { publications } = page.archive
  const index = publications.indexOf(publication)
  const [previous, next] = [publications[index - 1], publications[index + 1]]
  const { texts } = page
  return (
    <nav class="neighbours" aria-label={texts.start.allPublications}>
      {previous && (
        <p>
          {texts.publication.previous}: <PublicationLink page={page} to={previous} />
        </p>
      )}
      {next && (
        <p>
          {texts.publication.next}: <PublicationLink page={page} to={next} />
        </p>
      )}
    </nav>
  )
}
