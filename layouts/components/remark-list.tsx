import type { Remark } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'
import { SourceList } from './source-list.tsx'

/** What a reader should know about the material: gaps, contradictions, readings of our own. */
export const RemarkList = ({ page, remarks }: { readonly page: Page; readonly remarks: readonly Remark[] }) =>
  remarks.length === 0 ? null : (
    <ul class="remark-list">
      {remarks.map((remark) => (
        <li>
          <LocalText page={page} text={remark.text} />
          <SourceList page={page} sources={remark.sources} />
        </li>
      ))}
    </ul>
  )

/** The same with a heading of its own, as on a page; nothing when there are no remarks. */
export const RemarkSection = ({ page, remarks }: { readonly page: Page; readonly remarks: readonly Remark[] }) =>
  remarks.length === 0 ? null : (
    <section>
      <h2>{page.texts.promise.remarks}</h2>
      <RemarkList page={page} remarks={remarks} />
    </section>
  )
