import { availableParallelism } from 'node:os'
import type { Publication } from '../../model/archive.ts'
import type { Output } from '../../model/output.ts'
import { startTypstThreads } from '../../print/typst/typst-threads.ts'
import { explainingSearchFailure } from './explaining-search-failure.ts'
import { keepingPdfs, keptPdfs } from './kept-pdfs.ts'

// Each of them takes some hundred megabytes.
const MOST_COMPILERS = 4

/** In the order in which they are told of; the names are those of the summary. */
export const OUTPUT_NAMES = [
  'print',
  'assets',
  'attachments',
  'pages',
  'redirects',
  'feed',
  'calendar',
  'comparisons',
  'data',
  'tables',
  'sitemap',
  'server',
  'search',
] as const
export type OutputName = (typeof OUTPUT_NAMES)[number]

/**
 * All outputs but the PDFs, which need a compiler that is running. One is loaded when its turn comes: Eleventy alone takes
 * half a second, in which the PDF compiler is at work already; and faults in the content are told without waiting for either.
 */
export const OUTPUTS: Readonly<Record<Exclude<OutputName, 'print'>, Output>> = {
  // Made by esbuild, which is a process of its own.
  assets: lazily(async () => (await import('../../assets/produce-assets.ts')).produceAssets),
  attachments: lazily(async () => (await import('../../attachments/produce-attachments.ts')).produceAttachments),
  pages: lazily(async () => (await import('../../pages/produce-pages.ts')).producePages),
  feed: lazily(async () => (await import('../../feed/produce-feed.ts')).produceFeed),
  calendar: lazily(async () => (await import('../../calendar/produce-calendar.ts')).produceCalendar),
  comparisons: lazily(async () => (await import('../../open-data/produce-comparisons.ts')).produceComparisons),
  data: lazily(async () => (await import('../../open-data/produce-data.ts')).produceData),
  tables: lazily(async () => (await import('../../open-data/produce-tables.ts')).produceTables),
  redirects: lazily(async () => (await import('../../redirects/produce-redirects.ts')).produceRedirects),
  server: lazily(async () => (await import('../../server/produce-server-files.ts')).produceServerFiles),
  // Reads the HTML that `pages` has made.
  sitemap: lazily(async () => (await import('../../sitemap/produce-sitemap.ts')).produceSitemap),
  search: explainingSearchFailure(lazily(async () => (await import('../../search/produce-search.ts')).produceSearch)),
}

type Row = readonly (readonly [name: OutputName, produce: Output])[]

export type Outputs = {
  /** The rows are made side by side, the outputs of a row one after the other. */
  readonly rows: readonly Row[]
  /** Lets go of what was started for them, whether or not it was used. */
  readonly end: () => Promise<void>
}

/**
 * Everything that a site consists of. The PDF compiler, in a thread of its own, begins to start at once, while the content
 * is still being read.
 *
 * @param makeAll makes every PDF, also those that are kept from an earlier build
 */
export function startOutputs(makeAll: boolean): Outputs {
  const { print, end } = startPrint(makeAll)
  return {
    // The compiler's thread works while the others use this one.
    rows: [
      [['print', print]],
      [
        ['assets', OUTPUTS.assets],
        ['server', OUTPUTS.server],
      ],
      // Made by Pagefind, a program of its own, which works meanwhile.
      [['search', OUTPUTS.search]],
      [
        ['attachments', OUTPUTS.attachments],
        ['pages', OUTPUTS.pages],
        ['redirects', OUTPUTS.redirects],
        ['feed', OUTPUTS.feed],
        ['calendar', OUTPUTS.calendar],
        ['comparisons', OUTPUTS.comparisons],
        ['data', OUTPUTS.data],
        ['tables', OUTPUTS.tables],
        ['sitemap', OUTPUTS.sitemap],
      ],
    ],
    end,
  }
}

/**
 * What the files of one publication are among: its PDFs, and of the rest of the site what says or shows something of it.
 *
 * @param publication its id
 */
export function startOutputsOf(publication: string): Outputs {
  const { print, end } = startPrint(false, (one) => one.id === publication)
  return {
    rows: [
      [['print', print]],
      [['assets', OUTPUTS.assets]],
      [
        ['attachments', OUTPUTS.attachments],
        ['pages', OUTPUTS.pages],
        ['data', OUTPUTS.data],
        ['tables', OUTPUTS.tables],
      ],
    ],
    end,
  }
}

function startPrint(makeAll: boolean, isPrinted?: (publication: Publication) => boolean) {
  const compilers = startTypstThreads(Math.min(availableParallelism(), MOST_COMPILERS))
  const typst = makeAll ? compilers : keepingPdfs(compilers, keptPdfs())
  const print = lazily(async () => {
    const { producePrint } = await import('../../print/produce-print.ts')
    return (archive, _soFar, readFile) => producePrint(archive, typst, readFile, isPrinted)
  })
  return { print, end: () => typst.stop() }
}

/** An output whose code is loaded when its turn comes. */
export function lazily(load: () => Promise<Output>): Output {
  return async function* (archive, soFar, readFile) {
    const produce = await load()
    yield* produce(archive, soFar, readFile)
  }
}
