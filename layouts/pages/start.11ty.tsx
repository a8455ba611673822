import { publicationPairs } from '../../scripts/compare/publication-pairs.ts'
import type { Publication, Survey } from '../../scripts/model/archive.ts'
import { firstDay } from '../../scripts/model/dates.ts'
import { latestSurvey } from '../../scripts/model/surveys/latest-survey.ts'
import { listThreads } from '../../scripts/model/threads/thread.ts'
import { byCodeUnit } from '../../scripts/words/by-code-unit.ts'
import { inAlphabet } from '../../scripts/words/in-alphabet.ts'
import { CountedPromises } from '../components/counted-promises.tsx'
import { FeedLink } from '../components/feed-link.tsx'
import { GivenBy } from '../components/given-by.tsx'
import { PublicationLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { MixedText } from '../components/mixed-text.tsx'
import { PeriodSentence } from '../components/period-sentence.tsx'
import { ResidentsSaid } from '../components/surveys/residents-said.tsx'
import { ThemeGlance } from '../components/theme-glance.tsx'
import { Timeline } from '../components/timeline.tsx'
import { Untranslated } from '../components/untranslated.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { describeSite } from '../structured-data/describe-site.ts'
import { formatPeriodState } from '../texts/format-period.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** What is in force, how it stands, what residents said, and all years. */
export const startPage = pageTemplate('start', ({ page }) => {
  const { site, publications } = page.archive
  const { start } = page.texts
  return (
    <Frame
      page={page}
      title={wordsOf(site.title, page)}
      description={wordsOf(site.description, page)}
      about={describeSite(page)}
    >
      <h1>{start.title}</h1>
      <p class="lead">
        <LocalText page={page} text={site.description} />
      </p>
      {publications.length === 0 && <p class="nothing-here">{start.empty}</p>}
      <Untranslated page={page} />
      <Current page={page} publications={publications} />
      <Coming page={page} publications={publications.filter(({ periodState }) => periodState === 'coming')} />
      {publications.length > 0 && (
        <section>
          <h2>{start.allPublications}</h2>
          <p>
            <MixedText page={page} text={() => start.whatItIs} />
          </p>
          <Timeline page={page} />
          <WaysThroughTheYears page={page} />
          <FeedLink page={page} feed={{ about: null, address: page.addresses.feed() }} />
        </section>
      )}
    </Frame>
  )
})

/** The ways to what goes on from one publication to another and to what differs between them, where there is any. */
const WaysThroughTheYears = ({ page }: { readonly page: Page }) => {
  const { publications } = page.archive
  const ways = [
    { title: page.texts.thread.all, address: page.addresses.threads(), isThere: listThreads(publications).length > 0 },
    {
      title: page.texts.comparison.title,
      address: page.addresses.comparisons(),
      isThere: publicationPairs(publications).length > 0,
    },
  ].filter(({ isThere }) => isThere)
  if (ways.length === 0) return null
  return (
    <ul class="entry-list archive-ways">
      {ways.map(({ title, address }) => (
        <li>
          <a href={page.to(address)}>{title}</a>
        </li>
      ))}
    </ul>
  )
}

type PublicationsProps = { readonly page: Page; readonly publications: readonly Publication[] }

/** What is in force; when nothing is, that is said, and the last one shows how it went. */
const Current = ({ page, publications }: PublicationsProps) => {
  const inForce = publications.filter(({ periodState }) => periodState === 'in-force' || periodState === 'open-ended')
  const ended = publications.filter(({ periodState }) => periodState === 'ended')
  const shown = inForce.length > 0 ? newestFirst(inForce, page) : ended.slice(-1)
  // Where one of them is known to rest on a survey, another survey beside the others would only confuse.
  const instead = shown.some(({ surveys }) => surveys.length > 0) ? null : latestSurvey(page.archive.publications)
  return (
    <>
      {publications.length > 0 && inForce.length === 0 && <p class="nothing-here">{page.texts.start.noneInForce}</p>}
      {inForce.length > 1 && <Contents page={page} publications={shown} />}
      {shown.map((publication) => (
        <Overview page={page} publication={publication} instead={instead} />
      ))}
    </>
  )
}

/** Of one beginning, as those of the districts of a city, in the order of the alphabet. */
function newestFirst(publications: readonly Publication[], page: Page): readonly Publication[] {
  const order = inAlphabet(page.language)
  const beginOf = ({ period }: Publication) => firstDay(period.from)
  return publications.toSorted(
    (a, b) => byCodeUnit(beginOf(b), beginOf(a)) || order(wordsOf(a.title, page), wordsOf(b.title, page)),
  )
}

/** The ways to the publications in force, where they are several. */
const Contents = ({ page, publications }: PublicationsProps) => (
  <nav class="page-contents" aria-labelledby="in_force">
    <h2 id="in_force">{page.texts.start.inForce}</h2>
    <ul>
      {publications.map(({ id, title }) => (
        <li>
          <a href={`#publication_${id}`}>
            <LocalText page={page} text={title} />
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

type OverviewProps = { readonly page: Page; readonly publication: Publication; readonly instead: Survey | null }

const Overview = ({ page, publication, instead }: OverviewProps) => {
  const { texts } = page
  const { id, themes } = publication
  return (
    <section class="overview">
      <h2 id={`publication_${id}`}>
        <PublicationLink page={page} to={publication} />
      </h2>
      <PeriodSentence page={page} publication={publication} />
      <GivenBy page={page} publication={publication} />
      <h3>{texts.start.promised}</h3>
      <div class="overview-themes">
        {themes.map((theme) => (
          <ThemeGlance page={page} theme={theme} />
        ))}
      </div>
      <h3>{texts.start.howItStands}</h3>
      <CountedPromises page={page} publication={publication} />
      <h3>{texts.start.residentsSaid}</h3>
      <ResidentsSaid page={page} publication={publication} instead={instead} />
    </section>
  )
}

const Coming = ({ page, publications }: PublicationsProps) =>
  publications.length === 0 ? null : (
    <section>
      <h2>{page.texts.start.coming}</h2>
      <ul class="entry-list">
        {publications.map((publication) => (
          <li>
            <PublicationLink page={page} to={publication} />
            <p>{formatPeriodState(publication, page.archive.asOf, page.texts)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
