import { type QueryReader, queryReader, type Term, type Understood } from '../../scripts/words/understand-query.ts'
import type { WordTable } from '../../scripts/words/word-table.ts'
import { doubtingNothing } from './doubting-nothing.ts'
import type { FilterCounts, Hit, Pagefind, PagefindAnswer } from './pagefind.ts'

export type Question = {
  readonly words: string
  /** A value for each filter that narrows the search. */
  readonly filters: Readonly<Record<string, string>>
  /** By year, or by how well it answers. */
  readonly sort: 'best' | 'newest' | 'oldest'
}

export type Answer = {
  readonly understood: Understood
  /** What has all the words, the best first. */
  readonly all: readonly Hit[]
  /** How many results these are shown as: promises that continue each other are one. */
  readonly allShown: number
  /** What has some of the words, when little has all of them. */
  readonly some: readonly Hit[]
}

/** Asks the index. Nothing of it is fetched before it is asked, or prepared. */
export type SearchEngine = {
  readonly prepare: () => Promise<unknown>
  readonly ask: (question: Question) => Promise<Answer>
  /** How many results there would be with each value of the filters. */
  readonly count: (question: Question, names: readonly string[]) => Promise<FilterCounts>
}

// What has all the words is enough to go by when there is so much of it.
const ENOUGH = 5

// Measured with `npm run bench -- search`. Titles say what something is about; what a text is found by without saying it
// counts less than what it says.
const RANKING = {
  termSimilarity: 1,
  pageLength: 0.4,
  termSaturation: 1.4,
  termFrequency: 1,
  metaWeights: { title: 3, titleParts: 2.5, titleSame: 1.5, parts: 0.5, same: 0.4, names: 0.3 },
}

// What is in force is what most want to know. No more than this: what has ended is shown first when it answers much better.
const IN_FORCE_BOOST = 1.3
const IN_FORCE = { 'period-state': { any: ['in-force', 'open-ended'] } }

/** @param siteAddress the address that everything in the index is relative to */
export function searchEngine(indexAddress: URL, siteAddress: URL, language: string): SearchEngine {
  let started: Promise<Started> | null = null
  let latest = 0
  // What has failed once, Pagefind does not try again; so the next question has it begin anew.
  const beginAnew = async (error: unknown): Promise<never> => {
    started = null
    await endPagefind(indexAddress)
    throw error
  }
  const start = () => {
    started ??= startEngine(indexAddress, siteAddress, language).catch(beginAnew)
    return started
  }
  return {
    prepare: start,
    ask: async (question) => {
      const own = ++latest
      const { pagefind, read } = await start()
      const understood = read(question.words)
      if (pagefind === null) return nothing(understood)
      return askIndex(pagefind, understood, question).catch((error: unknown) => {
        // The answer to a later question may be shown, and needs Pagefind for the rest of it.
        if (own !== latest) throw error
        return beginAnew(error)
      })
    },
    count: async (question, names) => {
      const { pagefind, read } = await start()
      return pagefind === null ? noneOf(names) : countIn(pagefind, read(question.words), question, names)
    },
  }
}

/** `pagefind` is `null` where there is nothing to find, and no index therefore. */
type Started = { readonly pagefind: Pagefind | null; readonly read: QueryReader }

async function startEngine(indexAddress: URL, siteAddress: URL, language: string): Promise<Started> {
  const starting = startPagefind(indexAddress, siteAddress, language)
  // Told below, once it is known that there is an index.
  starting.catch(() => {})
  const table = await readTable(new URL(`words.${language.toLowerCase()}.json`, indexAddress))
  return { pagefind: table.words === '' ? null : await starting, read: await queryReader(table, language, pause) }
}

// Lets the page answer keys and paint.
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}

/**
 * Whether Pagefind is asked for words as they are written, å apart from a. It then finds no word whose stem is not its
 * beginning: *driving* is cut to *drive* in English, and Arabic words lose their article. So it is for Swedish alone, of
 * which it is known that no word is lost.
 */
export function exactDiacriticsIn(language: string): boolean {
  return language.split('-', 1)[0] === 'sv'
}

async function startPagefind(indexAddress: URL, siteAddress: URL, language: string): Promise<Pagefind> {
  const entry = new URL('pagefind-entry.json', indexAddress)
  const [pagefind, before]: [Pagefind, string] = await Promise.all([
    import(new URL('pagefind.js', indexAddress).href),
    readFresh(entry),
  ])
  const exactDiacritics = exactDiacriticsIn(language)
  await pagefind.options({ baseUrl: siteAddress.pathname, exactDiacritics, ranking: RANKING })
  await pagefind.init()
  return doubtingNothing(pagefind, async () => {
    if ((await readFresh(entry)) !== before) throw new Error('The index has been replaced since the page was opened.')
  })
}

async function endPagefind(indexAddress: URL): Promise<void> {
  // Where not even this can be fetched, nothing has begun.
  const pagefind: Pagefind | null = await import(new URL('pagefind.js', indexAddress).href).catch(() => null)
  await pagefind?.destroy()
}

async function readFresh(address: URL): Promise<string> {
  const response = await fetch(address, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${address.href} gave ${response.status}.`)
  return response.text()
}

async function readTable(address: URL): Promise<WordTable> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.href} gave ${response.status}.`)
  return response.json()
}

async function askIndex(pagefind: Pagefind, understood: Understood, question: Question): Promise<Answer> {
  const { terms } = understood
  const known = terms.filter(({ keys }) => keys.length > 0)
  if (terms.length > 0 && known.length === 0) return nothing(understood)
  const { results: all, filters } = await askFor(pagefind, known.length === 0 ? null : keysOf(known), question)
  const allShown = countShown(all.length, filters.group ?? {})
  if (known.length < 2 || all.length >= ENOUGH) return { understood, all, allShown, some: [] }
  const single = await Promise.all(known.map((term) => askFor(pagefind, keysOf([term]), question)))
  const some = byTerms(single.map(({ results }) => results))
  const found = new Set(all.map(({ id }) => id))
  return { understood, all, allShown, some: some.filter(({ id }) => !found.has(id)) }
}

async function askFor(pagefind: Pagefind, keys: string | null, question: Question): Promise<PagefindAnswer> {
  const { filters } = question
  const options = { filters: { ...filters, none: countingOf(['group', STATE]) }, ...sortOf(question) }
  const [answer, inForce] = await Promise.all([
    pagefind.search(keys, options),
    pagefind.search(keys, { filters: { ...filters, ...IN_FORCE } }),
  ])
  countsOf(answer, STATE)
  if (question.sort !== 'best') return answer
  return { ...answer, results: boost(answer.results, new Set(inForce.results.map(({ id }) => id))) }
}

/** Of what answers equally well, what is in force comes first; all else keeps its place. */
function boost(hits: readonly Hit[], inForce: ReadonlySet<string>): readonly Hit[] {
  return hits
    .map((hit) => (inForce.has(hit.id) ? { ...hit, score: hit.score * IN_FORCE_BOOST } : hit))
    .sort((a, b) => b.score - a.score || Number(inForce.has(b.id)) - Number(inForce.has(a.id)))
}

function nothing(understood: Understood): Answer {
  return { understood, all: [], allShown: 0, some: [] }
}

/** Only promises that continue others have a group: of each group found, one is shown. */
function countShown(found: number, inGroups: Readonly<Record<string, number>>): number {
  const counts = Object.values(inGroups).filter((count) => count > 0)
  return found - counts.reduce((sum, count) => sum + count, 0) + counts.length
}

function keysOf(terms: readonly Term[]): string {
  return terms.flatMap(({ keys }) => keys).join(' ')
}

function sortOf({ sort }: Question) {
  return sort === 'best' ? {} : { sort: { year: sort === 'newest' ? ('desc' as const) : ('asc' as const) } }
}

/** The hits of several words: those that have most of them first, then by how well they answer. */
function byTerms(answers: readonly (readonly Hit[])[]): readonly Hit[] {
  const found = new Map<string, { readonly hit: Hit; readonly terms: number; readonly score: number }>()
  for (const hits of answers) {
    for (const hit of hits) {
      const before = found.get(hit.id)
      found.set(hit.id, { hit, terms: (before?.terms ?? 0) + 1, score: (before?.score ?? 0) + hit.score })
    }
  }
  return [...found.values()].sort((a, b) => b.terms - a.terms || b.score - a.score).map(({ hit }) => hit)
}

/** Every filter is counted among what is found without it, so that another value can be chosen. */
async function countIn(
  pagefind: Pagefind,
  { terms }: Understood,
  { filters }: Question,
  names: readonly string[],
): Promise<FilterCounts> {
  const known = terms.filter(({ keys }) => keys.length > 0)
  if (terms.length > 0 && known.length === 0) return noneOf(names)
  const named = countingOf(names)
  const words = known.length === 0 ? null : keysOf(known)
  const countWith = async (chosen: Question['filters']) =>
    countsOf(await pagefind.search(words, { filters: { ...chosen, none: named } }), KIND)
  const counts = await countWith(filters)
  const chosen = Object.keys(filters)
  const others = await Promise.all(
    chosen.map(async (name) => {
      const { [name]: _, ...rest } = filters
      return [name, (await countWith(rest))[name] ?? {}] as const
    }),
  )
  return { ...counts, ...Object.fromEntries(others) }
}

function noneOf(names: readonly string[]): FilterCounts {
  return Object.fromEntries(names.map((name) => [name, {}]))
}

// Everything has a kind and a state.
const KIND = 'kind'
const STATE = 'period-state'

/** Pagefind keeps to itself that a filter could not be fetched, and counts as if nothing had it. */
function countsOf({ filters }: PagefindAnswer, expected: string): FilterCounts {
  if (filters[expected] === undefined) throw new Error(`Pagefind could not fetch the filter "${expected}".`)
  return filters
}

const NO_VALUE = '\u0000'

/** Pagefind counts the filters that a search names; one without a value that no record has leaves nothing out. */
function countingOf(names: readonly string[]) {
  return names.map((name) => ({ [name]: NO_VALUE }))
}
