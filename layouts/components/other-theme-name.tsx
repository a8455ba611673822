import type { Theme } from '../../scripts/model/archive.ts'
import type { Basis } from '../../scripts/model/vocabulary.ts'
import type { Page } from '../page.ts'
import { spanPhrase } from '../texts/span-phrase.ts'
import { LocalText } from './local-text.tsx'
import { MixedTextAround } from './mixed-text-around.tsx'

type OtherThemeNameProps = {
  readonly page: Page
  /** The theme at the other end. */
  readonly theme: Theme
  /** Whether a source says that the two are one. */
  readonly basis: Basis
  readonly text: (title: string, publication: string) => string
}

/** What a theme is called in another publication, where it has another id there. */
export const OtherThemeName = ({ page, theme, basis, text }: OtherThemeNameProps) => (
  <p>
    <MixedTextAround page={page} text={(gap, reading) => text(gap, spanPhrase(theme.publication.period, reading))}>
      <a href={page.to(page.addresses.theme(theme.id))}>
        <LocalText page={page} text={theme.title} />
      </a>
    </MixedTextAround>
    {basis === 'inferred' && ` (${page.texts.promise.inferred})`}
  </p>
)
