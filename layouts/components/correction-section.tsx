import type { Correction } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { CorrectionList } from './correction-list.tsx'

type CorrectionSectionProps = { readonly page: Page; readonly corrections: readonly Correction[] }

/** The corrections that concern a page, under a heading of their own; nothing when there are none. */
export const CorrectionSection = ({ page, corrections }: CorrectionSectionProps) =>
  corrections.length === 0 ? null : (
    <section>
      <h2>{page.texts.corrections.title}</h2>
      <CorrectionList page={page} corrections={corrections} />
      <p class="screen-only">
        <a href={page.to(page.addresses.corrections())}>{page.texts.corrections.all}</a>
      </p>
    </section>
  )
