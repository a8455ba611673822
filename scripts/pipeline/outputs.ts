import { produceAssets } from '../assets/produce-assets.ts'
import { produceAttachments } from '../attachments/produce-attachments.ts'
import type { Output } from '../model/output.ts'
import { producePages } from '../pages/produce-pages.ts'
import { producePrint } from '../print/produce-print.ts'
import { produceSearch } from '../search/produce-search.ts'

/**
 * Everything that a site consists of. Outputs of one row are made side by side; each row waits for the one before it.
 * The names are those of the summary.
 */
export const OUTPUTS = [
  [
    ['print', producePrint], // first, as it works in a thread of its own while the others use this one
    ['assets', produceAssets],
    ['attachments', produceAttachments],
    ['pages', producePages],
  ],
  [['search', produceSearch]], // reads the HTML that `pages` has made
] as const satisfies readonly (readonly (readonly [name: string, produce: Output])[])[]

export type OutputName = (typeof OUTPUTS)[number][number][0]
