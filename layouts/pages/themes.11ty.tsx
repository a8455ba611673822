import type { ThemeHistory } from '../../scripts/model/archive.ts'
import { LocalText } from '../components/local-text.tsx'
import { MixedText } from '../components/mixed-text.tsx'
import { OtherThemeName } from '../components/other-theme-name.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import type { Reading } from '../texts/reading.ts'
import { spanPhrase } from '../texts/span-phrase.ts'
import { pageTemplate } from './page-template.ts'

/** All themes, those in force first, with the periods in which each was used. */
export const themesPage = pageTemplate('themes', ({ page }) => {
  const { theme: texts } = page.texts
  const { themeHistories } = page.archive
  const inForce = themeHistories.filter(isInForce)
  const earlier = themeHistories.filter((history) => !isInForce(history)).toReversed()
  return (
    <Frame page={page} title={texts.title} description={texts.lead}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {themeHistories.length === 0 && <p>{texts.none}</p>}
      <Themes page={page} title={texts.inForce} histories={inForce} />
      <Themes page={page} title={texts.earlier} histories={earlier} />
    </Frame>
  )
})

function isInForce({ themes }: ThemeHistory): boolean {
  return themes.some(({ publication }) => ['in-force', 'open-ended'].includes(publication.periodState))
}

type ThemesProps = { readonly page: Page; readonly title: string; readonly histories: readonly ThemeHistory[] }

const Themes = ({ page, title, histories }: ThemesProps) =>
  histories.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="entry-list">
        {histories.map((history) => (
          <li>
            <a href={page.to(page.addresses.theme(history.id))}>
              <LocalText page={page} text={history.title} />
            </a>
            <p>
              <MixedText page={page} text={(reading) => summaryOf(history, reading)} />
            </p>
            <LaterNames page={page} history={history} />
          </li>
        ))}
      </ul>
    </section>
  )

/** What a theme is called where it goes on under another name. */
const LaterNames = ({ page, history }: { readonly page: Page; readonly history: ThemeHistory }) => (
  <>
    {history.themes.flatMap(({ followedBy }) =>
      followedBy.map((later) => (
        <OtherThemeName page={page} theme={later} basis={later.followsBasis} text={page.texts.theme.goesOnAs} />
      )),
    )}
  </>
)

/** How many promises, and in which periods, latest first. */
function summaryOf({ themes }: ThemeHistory, reading: Reading): string {
  const promises = themes.flatMap((theme) => theme.promises)
  const periods = themes.map(({ publication }) => spanPhrase(publication.period, reading)).toReversed()
  return `${reading.texts.publication.promiseCount(promises.length)}: ${periods.join(', ')}`
}
