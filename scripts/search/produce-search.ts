import { close, createIndex, type PagefindIndex } from 'pagefind'
import { filePathOf, SEARCH_INDEX_ADDRESS } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile, WrittenFiles } from '../model/output.ts'

// The index does not stand for itself: Pagefind's own user interfaces are not used.
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/

/** The search index over the pages written before, with what the search page needs to read it. */
export async function* produceSearch(_archive: Archive, soFar: WrittenFiles): AsyncIterable<OutputFile> {
  try {
    const index = await startIndex()
    for (const { path } of soFar.list()) {
      if (path.endsWith('.html')) await addPage(index, path, await soFar.read(path))
    }
    yield* await indexFiles(index)
  } finally {
    await close()
  }
}

async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex()
  refuse(errors, 'The search index could not be started')
  if (index === undefined) throw new Error('Pagefind gave no index.')
  return index
}

// One page after the other: the numbers that Pagefind gives its pages follow the order in which they arrive.
async function addPage(index: PagefindIndex, path: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath: path, content })
  refuse(errors, `The page ${path} could not be added to the search index`)
}

async function indexFiles(index: PagefindIndex): Promise<readonly OutputFile[]> {
  const { files, errors } = await index.getFiles()
  refuse(errors, 'The search index could not be made')
  const folder = filePathOf(SEARCH_INDEX_ADDRESS).replace(/index\.html$/, '')
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({ path: `${folder}${path}`, content }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Pagefind tells of failures in its answers rather than by throwing. */
function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`)
}
