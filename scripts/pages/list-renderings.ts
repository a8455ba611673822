import { PAGE_TEMPLATES } from '../../layouts/pages/page-templates.ts'
import { filePathOf } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import { listPages } from './list-pages.ts'

/** Makes one page as HTML, the same as a build makes it. */
export type Rendering = () => string

/** Every page of an archive by the path of its file: for whoever wants a page now and then rather than all at once. */
export function listRenderings(archive: Archive): ReadonlyMap<string, Rendering> {
  const pages = listPages(archive)
  const renderings = PAGE_TEMPLATES.flatMap(({ kind, render }) =>
    pages[kind].map((sheet): [string, Rendering] => [
      filePathOf(sheet.address),
      // A page of a kind goes to the template of that kind, which TypeScript cannot follow through a list of all kinds.
      () => render({ pages, sheet } as never),
    ]),
  )
  return new Map(renderings)
}
