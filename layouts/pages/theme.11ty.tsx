import type { Theme } from '../../scripts/model/archive.ts'
import { PublicationLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { PromiseCard } from '../components/promise-card.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** One theme through the years, latest first. */
export const themePage = pageTemplate('theme', ({ page }) => {
  const { title, themes } = page.subject
  const { texts, addresses } = page
  const words = wordsOf(title, page)
  return (
    <Frame page={page} title={words} crumbs={[{ address: addresses.themes(), title: texts.theme.title }]}>
      <h1>
        <LocalText page={page} text={title} />
      </h1>
      <p class="lead">{texts.theme.history}</p>
      {[...themes].reverse().map((theme) => (
        <section class="theme-section">
          <h2>
            <PublicationLink page={page} to={theme.publication} />
          </h2>
          {theme.background !== null && (
            <p>
              <LocalText page={page} text={theme.background} />
            </p>
          )}
          <OtherNames page={page} theme={theme} />
          {theme.promises.length === 0 && <p>{texts.theme.noPromises}</p>}
          {theme.promises.map((promise) => (
            <PromiseCard page={page} promise={promise} level={3} />
          ))}
        </section>
      ))}
    </Frame>
  )
})

/** The themes of other ids that this one took over from, or that took over from it. */
const OtherNames = ({ page, theme }: { readonly page: Page; readonly theme: Theme }) => {
  const others = [theme.follows, ...theme.followedBy].filter((other) => other !== null)
  if (others.length === 0) return null
  return (
    <ul>
      {others.map((other) => (
        <li>
          {formatSpan(other.publication.period, page.texts)}:{' '}
          <a href={page.to(page.addresses.theme(other.id))}>
            <LocalText page={page} text={other.title} />
          </a>
        </li>
      ))}
    </ul>
  )
}
