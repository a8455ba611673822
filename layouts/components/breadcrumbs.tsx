import type { Address } from '../../scripts/model/address.ts'
import type { LocalText as Text } from '../../scripts/model/language.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'

export type Crumb = { readonly address: Address; readonly title: Text | string }

/** The way from the start page to this one. */
export const Breadcrumbs = ({ page, crumbs }: { readonly page: Page; readonly crumbs: readonly Crumb[] }) => (
  <nav class="breadcrumbs" aria-label={page.texts.frame.breadcrumbs}>
    <ol>
      <li>
        <a href={page.to(page.addresses.start())}>{page.texts.frame.start}</a>
      </li>
      {crumbs.map(({ address, title }) => (
        <li>
          <a href={page.to(address)}>{typeof title === 'string' ? title : <LocalText page={page} text={title} />}</a>
        </li>
      ))}
    </ol>
  </nav>
)
