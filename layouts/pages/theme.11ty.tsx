import type { Theme, ThemeHistory } from '../../scripts/model/archive.ts'
import { FeedLink } from '../components/feed-link.tsx'
import { LocalText } from '../components/local-text.tsx'
import { OtherThemeName } from '../components/other-theme-name.tsx'
import { PromiseCard } from '../components/promise-card.tsx'
import { PublicationTitle } from '../components/publication-title.tsx'
import { TextAround } from '../components/text-around.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** One theme through the years, latest first. */
export const themePage = pageTemplate('theme', ({ page }) => {
  const { title, themes } = page.subject
  const { texts, addresses } = page
  const words = wordsOf(title, page)
  const promises = themes.flatMap((theme) => theme.promises)
  const feed = { about: page.subject.title, address: addresses.themeFeed(page.subject.id) }
  return (
    <Frame
      page={page}
      feed={feed}
      title={words}
      oneOf={texts.theme.title}
      description={texts.description.theme(words)}
      crumbs={[{ address: addresses.themes(), title: texts.theme.title }]}
    >
      <h1>
        <LocalText page={page} text={title} />
      </h1>
      <p class="lead">
        {texts.theme.history}{' '}
        {texts.thread.span(
          texts.publication.promiseCount(promises.length),
          texts.publication.publicationCount(themes.length),
        )}
        .
      </p>
      {themes.toReversed().map((theme) => (
        <InPublication page={page} theme={theme} history={page.subject} />
      ))}
      <FeedLink page={page} feed={feed} />
    </Frame>
  )
})

type InPublicationProps = { readonly page: Page; readonly theme: Theme; readonly history: ThemeHistory }

const InPublication = ({ page, theme, history }: InPublicationProps) => {
  const { theme: texts } = page.texts
  return (
    <section class="by-publication">
      <PublicationTitle page={page} publication={theme.publication} />
      {wordsOf(theme.title, page) !== wordsOf(history.title, page) && (
        <p>
          <TextAround text={texts.calledThen}>
            <LocalText page={page} text={theme.title} />
          </TextAround>
        </p>
      )}
      {theme.background !== null && (
        <p>
          <LocalText page={page} text={theme.background} />
        </p>
      )}
      <OtherNames page={page} theme={theme} />
      {theme.promises.length === 0 && <p>{texts.noPromises}</p>}
      {theme.promises.map((promise) => (
        <PromiseCard page={page} promise={promise} level={3} />
      ))}
    </section>
  )
}

/** The themes of other ids that this one took over from, or that took over from it. */
const OtherNames = ({ page, theme }: { readonly page: Page; readonly theme: Theme }) => {
  const { publication, theme: texts } = page.texts
  const { follows, followsBasis, followedBy } = theme
  return (
    <>
      {follows !== null && (
        <OtherThemeName page={page} theme={follows} basis={followsBasis} text={publication.themeFollows} />
      )}
      {followedBy.map((later) => (
        <OtherThemeName page={page} theme={later} basis={later.followsBasis} text={texts.goesOnAs} />
      ))}
    </>
  )
}
