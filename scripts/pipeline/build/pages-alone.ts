import type { PageKind } from '../../pages/list-pages.ts'
import { lazily, OUTPUTS, type Outputs } from './outputs.ts'

/** What any site generator would make of promises: a page for each, and lists by publication, theme and party. */
const BASIC_KINDS: readonly PageKind[] = ['start', 'publication', 'promise', 'themes', 'theme', 'parties', 'party']

/**
 * Pages alone, with neither style sheet, PDFs nor search: for measuring them.
 *
 * @param areBasic only the kinds of pages that any site generator would make
 */
export function pagesAlone(areBasic: boolean): Outputs {
  const basic = lazily(async () => (await import('../../pages/produce-pages.ts')).producePagesOf(BASIC_KINDS))
  return { rows: [[['pages', areBasic ? basic : OUTPUTS.pages]]], end: async () => {} }
}
