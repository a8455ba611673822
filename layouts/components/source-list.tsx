import type { Source } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatSourceNote } from '../texts/format-source-note.ts'
import { LocalText } from './local-text.tsx'

/** Where facts were found; empty lists show nothing. */
export const SourceList = ({ page, sources }: { readonly page: Page; readonly sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <ul class="source-list">
      {sources.map((source) => (
        <li>
          <a href={source.url}>
            <LocalText page={page} text={source.title} />
          </a>
          <Note page={page} source={source} />
        </li>
      ))}
    </ul>
  )

const Note = ({ page, source }: { readonly page: Page; readonly source: Source }) => {
  const note = formatSourceNote(source, page)
  return note === null ? null : <> ({note})</>
}

/** The same with a heading of its own, as on a page; nothing when there are no sources. */
export const SourceSection = ({ page, sources }: { readonly page: Page; readonly sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <section>
      <h2>{page.texts.sources.title}</h2>
      <SourceList page={page} sources={sources} />
    </section>
  )
