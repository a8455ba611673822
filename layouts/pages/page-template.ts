import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { PageKind, Pages, Subjects } from '../../scripts/pages/list-pages.ts'
import type { Page } from '../page.ts'
import { keepTogether } from '../texts/keep-together.ts'

/** What Eleventy hands to a template: the pages of all kinds, and the one to render now. */
type TemplateData<Kind extends PageKind> = { readonly pages: Pages; readonly sheet: Page<Subjects[Kind]> }

/** An Eleventy template (11ty.js) that makes one page for each page of its kind. */
export type PageTemplate = {
  readonly kind: PageKind
  readonly data: object
  // Eleventy's data cascade is untyped; each template is checked where it is made, below.
  readonly render: (data: never) => string
}

/**
 * Makes the template of one kind of page.
 *
 * @example export const startPage = pageTemplate('start', ({ page }) => <Frame page={page} …/>)
 */
export function pageTemplate<Kind extends PageKind>(
  kind: Kind,
  component: (props: { readonly page: Page<Subjects[Kind]> }) => VNode,
): PageTemplate {
  return {
    kind,
    data: {
      pagination: { data: `pages.${kind}`, size: 1, alias: 'sheet', addAllPagesToCollections: false },
      permalink: ({ sheet }: TemplateData<Kind>) => sheet.address,
      // No page reads Eleventy's collections, and keeping them costs time and memory.
      eleventyExcludeFromCollections: true,
    },
    render: ({ sheet }: TemplateData<Kind>) =>
      `<!doctype html>\n${keepTogether(renderToString(component({ page: sheet })))}\n`,
  }
}
