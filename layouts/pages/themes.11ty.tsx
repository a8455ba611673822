import { LocalText } from '../components/local-text.tsx'
import { Frame } from '../frame.tsx'
import { formatSpan } from '../texts/format-span.ts'
import { pageTemplate } from './page-template.ts'

/** All themes, with the periods in which each was used. */
export const themesPage = pageTemplate('themes', ({ page }) => {
  const { theme } = page.texts
  return (
    <Frame page={page} title={theme.title} description={theme.lead}>
      <h1>{theme.title}</h1>
      <p class="lead">{theme.lead}</p>
      <ul class="entry-list">
        {page.archive.themeHistories.map(({ id, title, themes }) => (
          <li>
            <a href={page.to(page.addresses.theme(id))}>
              <LocalText page={page} text={title} />
            </a>{' '}
            <span class="entry-list-note">
              {themes.map(({ publication }) => formatSpan(publication.period, page.texts)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Frame>
  )
})
