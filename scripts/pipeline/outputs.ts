import type { Output } from '../model/output.ts'

/**
 * Everything that a site consists of. The rows are made side by side, the outputs of a row one after the other. The names
 * are those of the summary.
 *
 * An output is loaded when its turn comes. Eleventy alone takes half a second, in which the PDF compiler is at work
 * already; and faults in the content are told without waiting for either.
 */
export const OUTPUTS = [
  // Works in a thread of its own while the others use this one.
  [['print', lazily(async () => (await import('../print/produce-print.ts')).producePrint)]],
  [
    ['assets', lazily(async () => (await import('../assets/produce-assets.ts')).produceAssets)],
    ['attachments', lazily(async () => (await import('../attachments/produce-attachments.ts')).produceAttachments)],
    ['pages', lazily(async () => (await import('../pages/produce-pages.ts')).producePages)],
    // Reads the HTML that `pages` has made.
    ['search', lazily(async () => (await import('../search/produce-search.ts')).produceSearch)],
  ],
] as const satisfies readonly (readonly (readonly [name: string, produce: Output])[])[]

export type OutputName = (typeof OUTPUTS)[number][number][0]

function lazily(load: () => Promise<Output>): Output {
  return async function* (archive, soFar, readFile) {
    const produce = await load()
    yield* produce(archive, soFar, readFile)
  }
}
