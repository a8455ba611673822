import type { Theme } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { spanPhrase } from '../texts/span-phrase.ts'
import { LocalText } from './local-text.tsx'
import { MixedTextAround } from './mixed-text-around.tsx'
import { PromiseCard } from './promise-card.tsx'

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
          <MixedTextAround
            page={page}
            text={(title, reading) =>
              texts.publication.themeFollows(title, spanPhrase(follows.publication.period, reading))
            }
          >
            <LocalText page={page} text={follows.title} />
          </MixedTextAround>
          {theme.followsBasis === 'inferred' && ` (${texts.promise.inferred})`}
        </p>
      )}
      {theme.promises.length === 0 && <p>{texts.publication.themeWithoutPromises}</p>}
      {theme.promises.map((promise) => (
        <PromiseCard page={page} promise={promise} level={3} />
      ))}
    </section>
  )
}
