import type { Output } from '../model/output.ts'
import { startTypstThread } from '../print/typst-thread.ts'

/** In the order in which they are told of; the names are those of the summary. */
export const OUTPUT_NAMES = ['print', 'assets', 'attachments', 'pages', 'search'] as const
export type OutputName = (typeof OUTPUT_NAMES)[number]

export type Outputs = {
  /** The rows are made side by side, the outputs of a row one after the other. */
  readonly rows: readonly (readonly (readonly [name: OutputName, produce: Output])[])[]
  /** Lets go of what was started for them, whether or not it was used. */
  readonly end: () => Promise<void>
}

/**
 * Everything that a site consists of. The PDF compiler, in a thread of its own, begins to start at once, while the content
 * is still being read.
 *
 * An output is loaded when its turn comes. Eleventy alone takes half a second, in which the PDF compiler is at work
 * already; and faults in the content are told without waiting for either.
 */
export function startOutputs(): Outputs {
  const typst = startTypstThread()
  return {
    rows: [
      // Works in the compiler's thread while the others use this one.
      [
        [
          'print',
          lazily(async () => {
            const { producePrint } = await import('../print/produce-print.ts')
            return (archive) => producePrint(archive, typst)
          }),
        ],
      ],
      // Made by esbuild, which is a process of its own.
      [['assets', lazily(async () => (await import('../assets/produce-assets.ts')).produceAssets)]],
      [
        ['attachments', lazily(async () => (await import('../attachments/produce-attachments.ts')).produceAttachments)],
        ['pages', lazily(async () => (await import('../pages/produce-pages.ts')).producePages)],
        // Reads the HTML that `pages` has made.
        ['search', lazily(async () => (await import('../search/produce-search.ts')).produceSearch)],
      ],
    ],
    end: () => typst.stop(),
  }
}

function lazily(load: () => Promise<Output>): Output {
  return async function* (archive, soFar, readFile) {
    const produce = await load()
    yield* produce(archive, soFar, readFile)
  }
}
