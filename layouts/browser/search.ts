// The search page: asks Pagefind's index, and shows what it finds. All words stand in the page itself.

/** The parts of Pagefind's browser API that are used here (https://pagefind.app/docs/api/). */
type Pagefind = {
  options(options: { readonly baseUrl: string }): Promise<void>
  search(term: string | null, options: { readonly filters: Filters }): Promise<{ readonly results: readonly Hit[] }>
}
type Filters = Readonly<Record<string, string>>
type Hit = { data(): Promise<HitData> }
type HitData = {
  /** The address from the root of the site. */
  readonly raw_url?: string
  readonly url: string
  /** HTML in which the found words are marked. */
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string | undefined>>
}

const HITS_AT_ONCE = 10

const form = element('search-form', HTMLFormElement)
const status = element('search-status', HTMLElement)
const section = element('search-results', HTMLElement)
const list = element('search-result-list', HTMLOListElement)
const more = element('search-more', HTMLButtonElement)
const indexAddress = new URL(form.dataset.index ?? '', document.baseURI)
const siteAddress = new URL('..', indexAddress)

let pagefind: Promise<Pagefind> | null = null
let waiting: readonly Hit[] = []
// Answers may come back in another order than the questions were asked; only the latest counts.
let latestSearch = 0

form.addEventListener('submit', (event) => {
  event.preventDefault()
  remember()
  void search()
})
// A filter narrows what is shown at once; before anything was asked for it only waits for the search.
form.addEventListener('change', (event) => {
  if (!(event.target instanceof HTMLSelectElement)) return
  remember()
  void search()
})
more.addEventListener('click', () => void showMore(true))
addEventListener('popstate', start)
start()

function start(): void {
  const asked = new URLSearchParams(location.search)
  for (const field of fields()) field.value = asked.get(field.name) ?? ''
  void search()
}

/** The address of the page says what was searched for, so that a search can be kept, sent and gone back to. */
function remember(): void {
  const asked = new URLSearchParams()
  for (const { name, value } of fields()) if (value.trim() !== '') asked.set(name, value.trim())
  history.pushState(null, '', asked.size === 0 ? location.pathname : `?${asked}`)
}

async function search(): Promise<void> {
  const own = ++latestSearch
  const term = queryField().value.trim()
  const filters = Object.fromEntries(
    [...form.querySelectorAll('select')].filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  )
  if (term === '' && Object.keys(filters).length === 0) return clear()
  try {
    const { results } = await (await loadIndex()).search(term === '' ? null : term, { filters })
    if (own !== latestSearch) return
    await show(results, term)
  } catch (error) {
    clear()
    status.textContent = form.dataset.failed ?? ''
    // What went wrong is of use to whoever looks into it; the reader has been told.
    throw error
  }
}

/** The index is fetched when it is first needed. */
function loadIndex(): Promise<Pagefind> {
  pagefind ??= (async () => {
    const module: Pagefind = await import(new URL('pagefind.js', indexAddress).href)
    await module.options({ baseUrl: siteAddress.pathname })
    return module
  })().catch((error: unknown) => {
    pagefind = null
    throw error
  })
  return pagefind
}

function clear(): void {
  waiting = []
  list.replaceChildren()
  section.hidden = true
  status.textContent = ''
}

async function show(results: readonly Hit[], term: string): Promise<void> {
  clear()
  waiting = results
  section.hidden = results.length === 0
  status.textContent = foundWords(results.length, term)
  await showMore(false)
}

function foundWords(count: number, term: string): string {
  const { foundOne, foundMany, foundNone, countOne, countMany, countNone, none } = form.dataset
  const [one, many, nothing] = term === '' ? [countOne, countMany, countNone] : [foundOne, foundMany, foundNone]
  const words = count === 0 ? `${nothing} ${none}` : count === 1 ? one : many
  return (words ?? '').replace('{count}', String(count)).replace('{query}', () => term)
}

async function showMore(mayMoveFocus: boolean): Promise<void> {
  const own = latestSearch
  const hits = await Promise.all(waiting.slice(0, HITS_AT_ONCE).map((hit) => hit.data()))
  if (own !== latestSearch) return
  waiting = waiting.slice(HITS_AT_ONCE)
  more.hidden = waiting.length === 0
  const entries = hits.map(entry)
  list.append(...entries)
  // Whoever asked for more goes on reading where the new ones begin.
  if (mayMoveFocus) entries[0]?.querySelector('a')?.focus()
}

function entry({ url, raw_url, excerpt, meta }: HitData): HTMLLIElement {
  const link = document.createElement('a')
  link.href = new URL((raw_url ?? url).replace(/^\//, ''), siteAddress).href
  link.textContent = meta.title ?? url
  const heading = document.createElement('h3')
  heading.append(link)
  const article = document.createElement('article')
  article.append(heading)
  if (meta.publication) article.append(paragraph('search-result-publication', meta.publication))
  article.append(paragraph('search-result-excerpt', ...markedWords(excerpt)))
  const item = document.createElement('li')
  item.append(article)
  return item
}

/** The words of an excerpt with the found ones marked; no other markup gets through. */
function markedWords(excerpt: string): readonly (string | Node)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html')
  return [...body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.localName !== 'mark') return node.textContent ?? ''
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}

function paragraph(name: string, ...content: readonly (string | Node)[]): HTMLParagraphElement {
  const made = document.createElement('p')
  made.className = name
  made.append(...content)
  return made
}

function fields(): readonly (HTMLInputElement | HTMLSelectElement)[] {
  return [queryField(), ...form.querySelectorAll('select')]
}

function queryField(): HTMLInputElement {
  return element('q', HTMLInputElement)
}

function element<Element extends HTMLElement>(id: string, type: new () => Element): Element {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The search page has no ${type.name} with the id "${id}".`)
  return found
}
