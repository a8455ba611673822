import type { Theme } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { LocalText } from './local-text.tsx'
import { PromiseCard } from './promise-card.tsx'
import { TextAround } from './text-around.tsx'

/** A theme of a publication with its promises in short. */
export const ThemeSection = ({ page, theme }: { readonly page: Page; readonly theme: Theme }) => {
  const { texts } = page
  const { follows } = theme
  return (
    <section class="theme-section">
      <h2 id={theme.id}>
        <a href={page.to(page.addresses.theme(theme.id))}>
          <LocalText page={page} text={theme.title} />
        </a>
      </h2>
      {theme.background !== null && (
        <p>
          <LocalText page={page} text={theme.background} />
        </p>
      )}
      {follows !== null && (
        <p class="theme-follows">
          <TextAround
            text={(title) => texts.publication.themeFollows(title, formatSpan(follows.publication.period, texts))}
          >
            <LocalText page={page} text={follows.title} />
          </TextAround>
        </p>
      )}
      {theme.promises.length === 0 && <p>{texts.publication.themeWithoutPromises}</p>}
      {theme.promises.map((promise) => (
        <PromiseCard page={page} promise={promise} level={3} />
      ))}
    </section>
  )
}
