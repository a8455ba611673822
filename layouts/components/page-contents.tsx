import type { ComponentChildren } from 'preact'
import type { Page } from '../page.ts'

/** A part of a page: the id of its heading and what the heading says. */
export type PagePart = { readonly id: string; readonly title: ComponentChildren }

/** The parts of a long page as links, at its top. */
export const PageContents = ({ page, parts }: { readonly page: Page; readonly parts: readonly PagePart[] }) => (
  <nav class="page-contents" aria-labelledby="page_contents">
    <h2 id="page_contents">{page.texts.publication.contents}</h2>
    <ul>
      {parts.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
