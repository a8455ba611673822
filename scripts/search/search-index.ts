import type { PagefindIndex } from 'pagefind'
import * as realPagefind from 'pagefind'
import { filePathOf, SEARCH_INDEX_ADDRESS, searchWordsAddress } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { Language } from '../model/language.ts'
import type { OutputFile } from '../model/output.ts'
import { listRecords } from './list-records.ts'
import { asPagefindEnded, PagefindEnded } from './pagefind-ended.ts'
import { quietenPagefind } from './quieten-pagefind.ts'
import type { SearchRecord } from './search-record.ts'
import { searchedTexts } from './searched-texts.ts'
import { type SiteWords, siteWords } from './site-words.ts'
import { watchStart } from './watch-start.ts'

// The index does not stand for itself: Pagefind's own user interfaces are not used.
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/
// So many records go to Pagefind before its answers are waited for.
const AT_ONCE = 200
// More files than these make a site slow to copy; what is found is then fetched together with its neighbours.
const MOST_FRAGMENTS = 1000

/** A search index that comes to be in a program of its own beside this one. */
export type SearchIndex = {
  /**
   * The finished index, with what the search page needs to read it.
   *
   * @throws PagefindEnded when something else has ended Pagefind
   */
  readonly files: (archive: Archive) => Promise<readonly OutputFile[]>
  /** Ends Pagefind. */
  readonly end: () => Promise<unknown>
}

/** What is used of Pagefind, which runs as a program of its own. */
export type Pagefind = Pick<typeof realPagefind, 'createIndex' | 'close'>

/** Begins an index; Pagefind starts meanwhile. */
export function startSearchIndex(pagefind: Pagefind = realPagefind): SearchIndex {
  const speakAgain = quietenPagefind()
  const { result: starting, ended } = watchStart(() => startIndex(pagefind))
  const ending = ended.then(
    () => Promise.reject(new PagefindEnded('The process has ended.')),
    (cause) => Promise.reject(new PagefindEnded(cause)),
  )
  // Told by `files()`, which may come much later.
  starting.catch(() => {})
  ending.catch(() => {})
  return {
    async files(archive) {
      try {
        return await Promise.race([ending, starting.then((index) => filesFor(archive, index))])
      } catch (error) {
        throw asPagefindEnded(error)
      }
    },
    async end() {
      await pagefind.close()
      speakAgain()
    },
  }
}

async function filesFor(archive: Archive, index: PagefindIndex): Promise<readonly OutputFile[]> {
  const words: OutputFile[] = []
  for (const language of archive.site.languages) words.push(await addLanguage(index, archive, language))
  return [...(await indexFiles(index)), ...words].sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function startIndex({ createIndex }: Pagefind): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ maxFragments: MOST_FRAGMENTS })
  refuse(errors, 'The search index could not be started')
  if (index === undefined) throw new Error('Pagefind gave no index.')
  return index
}

/** All that can be found in a language, in the index; yields the words of it for the search page. */
async function addLanguage(index: PagefindIndex, archive: Archive, language: Language): Promise<OutputFile> {
  const records = listRecords(archive, language)
  const words = siteWords(records, archive.glossary, language, archive.site.defaultLanguage)
  const groups = groupsOf(records)
  for (let from = 0; from < records.length; from += AT_ONCE) {
    await Promise.all(
      records.slice(from, from + AT_ONCE).map(async (record) => {
        const { errors } = await index.addCustomRecord(customRecord(record, words, language, groups))
        refuse(errors, `${record.address} could not be added to the search index`)
      }),
    )
  }
  return { path: filePathOf(searchWordsAddress(language)), content: JSON.stringify(words.table) }
}

/** A short name for the promises that continue each other, by the address of the oldest. */
type Groups = ReadonlyMap<string, string>

function groupsOf(records: readonly SearchRecord[]): Groups {
  const oldest = new Set(records.flatMap(({ thread }) => thread.slice(0, 1).map(({ address }) => address)))
  return new Map([...oldest].map((address, index) => [address, index.toString(36)]))
}

/**
 * A record as Pagefind takes it. It searches text and `meta`, and quotes from the text alone: so what a record is found by
 * without saying it stands in `meta`. It hands `filters` back without searching them: so the years of a promise stand
 * there, as label and address.
 */
function customRecord(record: SearchRecord, words: SiteWords, language: Language, groups: Groups) {
  const { title, text, names } = record
  const all = searchedTexts(record, language)
  const ownTitle = all.includes(title) ? [title] : []
  return {
    // Pagefind keeps one record of an address; of what is not translated, each language has a record of its own.
    url: record.language === language ? record.address : `${record.address}#${language}`,
    content: text === '' ? title : text,
    language: language.toLowerCase(),
    // All records have the same fields.
    meta: {
      title,
      titleParts: words.partsOf(ownTitle).join(' '),
      titleSame: words.sameAs(ownTitle).join(' '),
      parts: words.partsOf(all.filter((one) => one !== title)).join(' '),
      same: words.sameAs(all).join(' '),
      names: names.join(' '),
    },
    filters: filtersOf(record, language, groups),
    sort: { year: String(record.years.at(-1) ?? 0) },
  }
}

/** A language stands there only where it is not that of the page: mostly it is. */
function filtersOf(record: SearchRecord, language: Language, groups: Groups): Record<string, string[]> {
  const other = (own: Language) => (own === language ? '' : own)
  const filters = {
    kind: [record.kind],
    year: record.years.map(String),
    theme: record.themes,
    party: record.parties,
    place: record.places,
    standing: record.standings,
    publication: [record.publication],
    // On the page as a badge, and what is in force comes first.
    'period-state': [record.periodState],
    // By this the page knows how many results the years of promises are shown as, before it has read them.
    group: record.thread.slice(0, 1).flatMap(({ address }) => groups.get(address) ?? []),
    language: [other(record.language)].filter((one) => one !== ''),
    thread: record.thread.map((step) => [step.label, step.address, other(step.language), step.title ?? ''].join('\t')),
  }
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]))
}

async function indexFiles(index: PagefindIndex): Promise<readonly OutputFile[]> {
  const { files, errors } = await index.getFiles()
  refuse(errors, 'The search index could not be made')
  const folder = filePathOf(SEARCH_INDEX_ADDRESS).replace(/index\.html$/, '')
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({ path: `${folder}${path}`, content }))
}

/** Pagefind tells of failures in its answers rather than by throwing. */
function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`)
}
