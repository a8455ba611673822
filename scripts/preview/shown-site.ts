import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { dressAssets } from '../assets/dress-assets.ts'
import { DATA_PACKAGE_ADDRESS, filePathOf, SEARCH_INDEX_ADDRESS, TABLE_METADATA_ADDRESS } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile, WrittenFiles } from '../model/output.ts'
import { listRenderings, type Rendering } from '../pages/list-renderings.ts'
import { OUTPUTS } from '../pipeline/build/outputs.ts'
import { listPrints, type Print, producePdf } from '../print/produce-print.ts'
import { remember } from './remember.ts'
import { type Files, filesOf, type Workshop } from './workshop.ts'

/** A site of which nothing is made before it is asked for. */
export type ShownSite = {
  readonly archive: Archive
  /** The HTML of a page, as a build makes it; `null` when there is no such page. */
  readonly page: (path: string) => string | null
  /** Any other file; `null` when there is none of that path. */
  readonly file: (path: string) => Promise<OutputFile['content'] | null>
}

type MadeFile = readonly [path: string, make: () => Promise<OutputFile['content']>]

type WholeOutput = keyof typeof OUTPUTS

const SEARCH_INDEX_FOLDER = filePathOf(SEARCH_INDEX_ADDRESS).replace(/index\.html$/, '')
const isInSearchIndex = (path: string) => path.startsWith(SEARCH_INDEX_FOLDER)
const isComparison = (path: string) => path.startsWith('data/compare/')
const DESCRIPTIONS_OF_TABLES = [TABLE_METADATA_ADDRESS, DATA_PACKAGE_ADDRESS].map(filePathOf)
const isTable = (path: string) =>
  path.startsWith('data/') && (path.endsWith('.csv') || DESCRIPTIONS_OF_TABLES.includes(path))
const isData = (path: string) =>
  path.startsWith('data/') && /\.(?:json|rdf)$/.test(path) && !isComparison(path) && !isTable(path)
// Pages are found one by one; an address without an ending is that of a page, be it one that does not exist.
const isElsewhere = (path: string) =>
  !['', '.html'].includes(extname(path)) && !isInSearchIndex(path) && !path.startsWith('data/')
const isFeed = (path: string) => path.endsWith('.atom')
const isCalendar = (path: string) => path.endsWith('.ics')
const isForServers = (path: string) =>
  ['_headers', '.htaccess'].includes(path) || path.startsWith('server/') || path.startsWith('.well-known/')
const never = () => false

/** Which files each output may have made: none of them is started in vain. */
const MAY_HAVE_MADE: Readonly<Record<WholeOutput, (path: string) => boolean>> = {
  pages: never,
  attachments: never,
  // At an old address, for which no page was found.
  redirects: (path) => path.endsWith('index.html'),
  assets: isElsewhere,
  feed: isFeed,
  calendar: isCalendar,
  comparisons: isComparison,
  data: isData,
  tables: isTable,
  sitemap: isElsewhere,
  server: isForServers,
  search: isInSearchIndex,
}

/** Makes an archive ready to be shown. */
export function showSite(archive: Archive, workshop: Workshop): ShownSite {
  const renderings = listRenderings(archive)
  const single = new Map([...printsOf(archive, workshop), ...attachmentsOf(archive, workshop)])
  const pages = inMemory(renderings)
  const madeBy = remember((name: WholeOutput) =>
    name === 'assets'
      ? assetsOf(archive, workshop)
      : workshop.inTurn(() => filesOf(OUTPUTS[name](archive, pages, workshop.readSourceFile))),
  )
  const fromOutputs = async (path: string) => {
    for (const [name, mayHaveMade] of Object.entries(MAY_HAVE_MADE) as [WholeOutput, (path: string) => boolean][]) {
      const found = mayHaveMade(path) ? (await madeBy(name)).get(path) : undefined
      if (found !== undefined) return found
    }
    return null
  }
  return {
    archive,
    page: (path) => renderings.get(path)?.() ?? null,
    file: async (path) => single.get(path)?.() ?? fromOutputs(path),
  }
}

async function assetsOf({ site }: Archive, { houseAssets, readSourceFile }: Workshop): Promise<Files> {
  const files = [...(await houseAssets())].map(([path, content]) => ({ path, content }))
  return filesOf(dressAssets(files, site.look ?? {}, readSourceFile))
}

function printsOf(archive: Archive, { typst, readSourceFile }: Workshop): readonly MadeFile[] {
  const make = remember(async (print: Print) => (await producePdf(archive, print, typst(), readSourceFile)).content)
  return listPrints(archive).map((print) => [print.path, () => make(print)])
}

// Read when they are asked for, as they may be large.
function attachmentsOf({ publications }: Archive, { readSourceFile }: Workshop): readonly MadeFile[] {
  return publications.flatMap(({ id, attachments }) =>
    attachments.map(({ path, file }): MadeFile => [`${id}/files/${path}`, () => readSourceFile(file)]),
  )
}

/** The pages as if they had been written, for the outputs that read them. */
function inMemory(renderings: ReadonlyMap<string, Rendering>): WrittenFiles {
  const made = new Map<string, string>()
  const render = (path: string) => {
    const html = made.get(path) ?? renderings.get(path)?.() ?? ''
    made.set(path, html)
    return html
  }
  const written = (path: string) => ({ path, sha256: createHash('sha256').update(render(path)).digest('hex') })
  return {
    list: async () => [...renderings.keys()].sort().map(written),
    read: async (path) => render(path),
  }
}
