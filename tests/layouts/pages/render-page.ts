import { PAGE_TEMPLATES } from '../../../layouts/pages/page-templates.ts'
import type { Archive } from '../../../scripts/model/archive.ts'
import { listPages, type PageKind } from '../../../scripts/pages/list-pages.ts'

/** The page of a kind at an address, or the first of its kind, as HTML with ordinary spaces. */
export function renderPage(archive: Archive, kind: PageKind, address?: string): string {
  const pages = listPages(archive)[kind]
  const sheet = address === undefined ? pages[0] : pages.find((page) => page.address === address)
  const template = PAGE_TEMPLATES.find((one) => one.kind === kind)
  if (sheet === undefined || template === undefined) throw new Error(`There is no page ${kind} at ${address}.`)
  // Templates are typed where they are made; here any kind may be asked for.
  return template.render({ sheet } as never).replaceAll('\u00a0', ' ')
}

/** What stands in the page's own part, without menu and foot. */
export function mainOf(html: string): string {
  return /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
}

/** The headings in the order of the page: `h2 Åtaganden`. */
export function headingsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(h\d)[^>]*>(.*?)<\/\1>/gs)].map(
    ([, level, words = '']) => `${level} ${words.replaceAll(/<[^>]+>/g, '').trim()}`,
  )
}
