import type { Source } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { LocalText } from './local-text.tsx'

/** Where facts were found; empty lists show nothing. */
export const SourceList = ({ page, sources }: { readonly page: Page; readonly sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <ul class="source-list">
      {sources.map(({ title, url, read }) => (
        <li>
          <a href={url}>
            <LocalText page={page} text={title} />
          </a>
          {read !== null && ` (${page.texts.sources.read(formatDate(read, page.texts))})`}
        </li>
      ))}
    </ul>
  )

/** The same with a heading of its own, as on a page; nothing when there are no sources. */
export const SourceSection = ({ page, sources }: { readonly page: Page; readonly sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <section>
      <h2>{page.texts.sources.title}</h2>
      <SourceList page={page} sources={sources} />
    </section>
  )
