import { close, createIndex, type PagefindIndex } from 'pagefind'
import { filePathOf, SEARCH_INDEX_ADDRESS } from '../model/addresses.ts'
import type { OutputFile } from '../model/output.ts'

// The index does not stand for itself: Pagefind's own user interfaces are not used.
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/

/** A search index that comes to be page by page, in a program of its own beside this one. */
export type SearchIndex = {
  /**
   * Takes a page in; files that are no pages are passed over. What is wrong with it is told by `files()`.
   *
   * The numbers that Pagefind gives its pages follow the order in which they come.
   */
  readonly add: (file: OutputFile) => void
  /** The finished index, with what the search page needs to read it. */
  readonly files: () => Promise<readonly OutputFile[]>
  /** Ends Pagefind. */
  readonly end: () => Promise<unknown>
}

/** Begins an index; Pagefind starts meanwhile. */
export function startSearchIndex(): SearchIndex {
  const starting = startIndex()
  // Told by `files()`, which may come much later.
  starting.catch(() => {})
  let added: Promise<unknown> = starting
  return {
    add({ path, content }) {
      if (!path.endsWith('.html')) return
      const page = starting.then((index) => addPage(index, path, content.toString()))
      page.catch(() => {})
      added = Promise.all([added, page])
      added.catch(() => {})
    },
    async files() {
      await added
      return indexFiles(await starting)
    },
    end: close,
  }
}

async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex()
  refuse(errors, 'The search index could not be started')
  if (index === undefined) throw new Error('Pagefind gave no index.')
  return index
}

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
