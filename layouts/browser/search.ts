// The search page: understands a question, asks the index, and shows what it finds. All words stand in the page itself.
import { addressOf, type Group, type Groups, groupHits } from './group-hits.ts'
import type { FilterCounts } from './pagefind.ts'
import { quote } from './quote.ts'
import { type Answer, type Question, searchEngine } from './search-engine.ts'
import { tellAnswer } from './tell-answer.ts'

const GROUPS_AT_ONCE = 10

const form = element('search-form', HTMLFormElement)
const status = element('search-status', HTMLElement)
const notes = element('search-notes', HTMLElement)
const help = element('search-nothing', HTMLElement)
const section = element('search-results', HTMLElement)
const list = element('search-result-list', HTMLOListElement)
const more = element('search-more', HTMLButtonElement)
const field = element('q', HTMLInputElement)
const moreStatus = element('search-more-status', HTMLElement)
const countStatus = element('search-count-status', HTMLElement)
const badges = element('search-badges', HTMLTemplateElement)
const choices = element('search-filters', HTMLDetailsElement)
const selects = [...form.querySelectorAll('select')]
const filters = selects.filter(({ name }) => name !== 'sort')
const indexAddress = new URL(form.dataset.index ?? '', document.baseURI)
const siteAddress = new URL('..', indexAddress)
const pageTitle = document.title
const engine = searchEngine(indexAddress, siteAddress, document.documentElement.lang)

let groups: Groups | null = null
let answer: Answer | null = null
// Answers may come back in another order than the questions were asked; only the latest counts.
let latestSearch = 0

form.addEventListener('submit', (event) => {
  event.preventDefault()
  remember()
  void search()
})
// A choice narrows what is shown at once; before anything was asked for it only waits for the search.
form.addEventListener('change', (event) => {
  if (!(event.target instanceof HTMLSelectElement)) return
  remember()
  void search()
})
// Whoever goes to the field is about to search.
field.addEventListener('focus', () => {
  // What fails here is told when somebody searches.
  engine.prepare().catch(() => {})
})
choices.addEventListener('toggle', () => void count(latestSearch))
more.addEventListener('click', () => void showMore(true))
addEventListener('popstate', start)
start()

function start(): void {
  const asked = new URLSearchParams(location.search)
  for (const one of [field, ...selects]) one.value = asked.get(one.name) ?? ''
  // A value that is no choice chooses nothing.
  for (const select of selects) if (select.selectedIndex === -1) select.selectedIndex = 0
  // Choices that narrow the search are seen.
  if (selects.some(({ value }) => value !== '')) choices.open = true
  void search()
}

/** The address of the page says what was searched for, so that a search can be kept, sent and gone back to. */
function remember(): void {
  const asked = new URLSearchParams()
  for (const { name, value } of [field, ...selects]) if (value.trim() !== '') asked.set(name, value.trim())
  const address = asked.size === 0 ? location.pathname : `?${asked}`
  // The same search again is no step to go back.
  if (new URL(address, location.href).href !== location.href) history.pushState(null, '', address)
}

function questionNow(): Question {
  const sort = selects.find(({ name }) => name === 'sort')?.value
  return {
    words: field.value.trim(),
    filters: Object.fromEntries(filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'best',
  }
}

async function search(): Promise<void> {
  const own = ++latestSearch
  const question = questionNow()
  searchElsewhere()
  nameAfter(question)
  if (isEmpty(question)) return clear()
  status.dataset.busy = 'true'
  try {
    const found = await engine.ask(question)
    if (own !== latestSearch) return
    await show(found, question, own)
    if (own === latestSearch) await count(own)
  } catch (error) {
    if (own !== latestSearch) return
    clear()
    status.textContent = form.dataset.failed ?? ''
    // Told to the reader; what went wrong is of use to whoever looks into it.
    reportError(error)
  }
}

/** How much there is of each choice: fetched when the choices are looked at, as most never are. */
async function count(own: number): Promise<void> {
  const question = questionNow()
  if (!choices.open || isEmpty(question)) return
  const names = filters.map(({ name }) => name)
  try {
    const counts = await engine.count(question, names)
    if (own !== latestSearch) return
    countStatus.textContent = ''
    showCounts(counts)
  } catch (error) {
    if (own !== latestSearch) return
    showCounts(null)
    countStatus.textContent = form.dataset.countFailed ?? ''
    // Told to the reader; what went wrong is of use to whoever looks into it.
    reportError(error)
  }
}

/** Among tabs, bookmarks and the pages gone back to, what was searched for tells one search from another. */
function nameAfter({ words }: Question): void {
  document.title = words === '' ? pageTitle : `${words} – ${pageTitle}`
}

/** The way to the search in another language takes along what is asked for here. */
function searchElsewhere(): void {
  for (const way of document.querySelectorAll<HTMLAnchorElement>('.search-elsewhere')) way.search = location.search
}

function isEmpty({ words, filters: chosen }: Question): boolean {
  return words === '' && Object.keys(chosen).length === 0
}

function clear(): void {
  delete status.dataset.busy
  groups = null
  answer = null
  list.replaceChildren()
  section.hidden = true
  help.hidden = true
  status.textContent = ''
  notes.replaceChildren()
  moreStatus.textContent = ''
  countStatus.textContent = ''
  showCounts(null)
}

async function show(found: Answer, { words }: Question, own: number): Promise<void> {
  const hits = [...found.all, ...found.some]
  const next = groupHits(hits)
  const first = await next.next(GROUPS_AT_ONCE)
  if (own !== latestSearch) return
  groups = next
  answer = found
  section.hidden = hits.length === 0
  help.hidden = hits.length > 0
  list.replaceChildren(...first.map((group) => entry(group, found)))
  more.hidden = next.isDone()
  moreStatus.textContent = ''
  notes.replaceChildren(...(hits.length === 0 ? [] : notesOn(found)))
  delete status.dataset.busy
  const shown = next.count()
  const counts = {
    all: found.all.length,
    allShown: found.allShown,
    some: found.some.length,
    someShown: shown === null ? null : shown - found.allShown,
  }
  status.textContent = tellAnswer(counts, words, found.understood.terms, form.dataset)
}

/** The words of a question that nothing was found with, while other words of it were. */
function notesOn({ understood: { terms } }: Answer): readonly HTMLLIElement[] {
  return terms
    .filter(({ how }) => how === 'unknown')
    .map(({ asked }) => {
      const item = document.createElement('li')
      item.textContent = (form.dataset.noteUnknown ?? '').replace('{asked}', () => asked)
      return item
    })
}

async function showMore(mayMoveFocus: boolean): Promise<void> {
  const [own, shown, found] = [latestSearch, groups, answer]
  if (shown === null || found === null) return
  moreStatus.textContent = ''
  const next = await nextOf(shown, own)
  if (next === null || own !== latestSearch) return
  more.hidden = shown.isDone()
  const entries = next.map((group) => entry(group, found))
  list.append(...entries)
  // Whoever asked for more goes on reading where the new ones begin.
  if (mayMoveFocus) entries[0]?.querySelector('a')?.focus()
}

/** `null` when they cannot be fetched, which the reader is told; what is shown stays, and the button to try again. */
async function nextOf(shown: Groups, own: number): Promise<readonly Group[] | null> {
  try {
    return await shown.next(GROUPS_AT_ONCE)
  } catch (error) {
    if (own === latestSearch) moreStatus.textContent = form.dataset.moreFailed ?? ''
    reportError(error)
    return null
  }
}

function entry({ data, thread }: Group, { understood }: Answer): HTMLLIElement {
  const { meta, content, filters: values } = data
  const heading = document.createElement('h3')
  const language = values.language?.[0]
  heading.append(...linkIn(language, addressOf(data), meta.title ?? data.url))
  const publication = inLanguage(language, span(values.publication?.[0] ?? ''))
  // A publication that is found is named by the link already.
  const isNamed = publication.textContent === meta.title
  const standings = (values.standing ?? []).map((value) => labelOf('standing', value) ?? value)
  const article = document.createElement('article')
  article.append(
    heading,
    paragraph(
      'search-result-publication',
      labelOf('kind', values.kind?.[0]) ?? '',
      ...(isNamed ? [] : [' · ', publication]),
      ...badgeOf(values['period-state']?.[0]),
    ),
    inLanguage(language, paragraph('search-result-excerpt', ...quote(content, understood.isHit).map(pieceNode))),
  )
  if (standings.length > 0) {
    article.append(paragraph('search-result-standing', `${form.dataset.standing}: ${standings.join(', ')}`))
  }
  if (thread.length > 1) article.append(yearsOf(data, thread))
  const item = document.createElement('li')
  item.append(article)
  return item
}

/** Whether the publication is in force, as it is shown on all other pages. */
function badgeOf(state: string | undefined): readonly (string | Node)[] {
  const badge = badges.content.querySelector(`.period-badge-${state}`)
  return badge === null ? [] : [' ', badge.cloneNode(true)]
}

/** Every year of a promise, each with its own page; marked with their languages where these are several. */
function yearsOf(data: Group['data'], thread: Group['thread']): HTMLParagraphElement {
  const isMixed = new Set(thread.map(({ language }) => language)).size > 1
  const links = thread.flatMap(({ label, address, language, title }, index) => {
    const year = link(address, label)
    if (title !== undefined) year.append(' (', inLanguage(language, span(title)), ')')
    if (language !== undefined) year.hreflang = language
    if (address === addressOf(data)) year.setAttribute('aria-current', 'true')
    return [...(index === 0 ? [] : [', ']), year, ...(isMixed ? readIn(language) : [])]
  })
  return paragraph('search-result-years', `${form.dataset.years}: `, ...links)
}

/** A link to something that may be in another language than the page, and is then marked so. */
function linkIn(language: string | undefined, address: string, text: string): readonly (string | Node)[] {
  const made = inLanguage(language, link(address, text))
  if (language !== undefined) made.hreflang = language
  return [made, ...readIn(language)]
}

function inLanguage<Made extends HTMLElement>(language: string | undefined, made: Made): Made {
  if (language !== undefined) made.lang = language
  return made
}

function readIn(language: string | undefined): readonly (string | Node)[] {
  if (language === undefined) return []
  const mark = span(`(${form.dataset.readIn})`)
  mark.className = 'read-in'
  return [' ', mark]
}

function span(text: string): HTMLSpanElement {
  const made = document.createElement('span')
  made.textContent = text
  return made
}

function link(address: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = new URL(address.replace(/^\//, ''), siteAddress).href
  made.textContent = text
  return made
}

function pieceNode({ text, isHit }: { readonly text: string; readonly isHit: boolean }): string | Node {
  if (!isHit) return text
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}

function paragraph(name: string, ...content: readonly (string | Node)[]): HTMLParagraphElement {
  const made = document.createElement('p')
  made.className = name
  made.append(...content)
  return made
}

/** What the form calls a value of a filter. */
function labelOf(name: string, value: string | undefined): string | undefined {
  const option = [...(filters.find((select) => select.name === name)?.options ?? [])].find((one) => one.value === value)
  return option?.dataset.text
}

/** How much there is of each choice; without counts, or counts of their kind, the choices alone. */
function showCounts(counts: FilterCounts | null): void {
  for (const { name, options } of filters) {
    for (const option of options) {
      const { text } = option.dataset
      if (text === undefined) continue
      const ofKind = counts?.[name]
      option.textContent = ofKind === undefined ? text : `${text} (${ofKind[option.value] ?? 0})`
    }
  }
}

function element<Element extends HTMLElement>(id: string, type: new () => Element): Element {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`The search page has no ${type.name} with the id "${id}".`)
  return found
}
