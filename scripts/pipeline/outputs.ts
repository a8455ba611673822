import { produceAssets } from '../assets/produce-assets.ts'
import type { Output } from '../model/output.ts'
import { producePages } from '../pages/produce-pages.ts'
import { producePrint } from '../print/produce-print.ts'
import { produceSearch } from '../search/produce-search.ts'

/** Everything that a site consists of, in the order in which it is made. The names are those of the summary. */
export const OUTPUTS = [
  ['pages', producePages],
  ['assets', produceAssets],
  ['print', producePrint],
  ['search', produceSearch], // reads the HTML that `pages` has made
] as const satisfies readonly (readonly [name: string, produce: Output])[]

export type OutputName = (typeof OUTPUTS)[number][0]
