import type { Theme } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { otherLanguage } from './read-in.tsx'

const AT_MOST = 6
/** Where there are more, so that the last line can say how many more. */
const SHOWN = 5

/** What is promised under a theme, in one glance: the titles of its first promises, and the way to the others. */
export const ThemeGlance = ({ page, theme }: { readonly page: Page; readonly theme: Theme }) => {
  const { texts, addresses } = page
  const { id, title, promises, publication } = theme
  const shown = promises.length > AT_MOST ? promises.slice(0, SHOWN) : promises
  return (
    <section class="theme-glance">
      <h4>
        <LocalText page={page} text={title} />
      </h4>
      {promises.length === 0 && <p>{texts.publication.themeWithoutPromises}</p>}
      <ul>
        {shown.map((promise) => (
          <li>
            <PromiseLink page={page} to={promise} />
          </li>
        ))}
        {shown.length < promises.length && (
          <li>
            <a
              href={`${page.to(addresses.publication(publication))}#${id}`}
              hreflang={otherLanguage(page, publication)}
            >
              {texts.start.morePromises(promises.length - shown.length)}
              <span class="visually-hidden">
                {': '}
                <LocalText page={page} text={title} />
              </span>
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
