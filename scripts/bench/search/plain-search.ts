import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { filePathOf } from '../../model/addresses.ts'
import type { Language } from '../../model/language.ts'

/** Where the page for asking plain Pagefind stands in the built site, beside its index. */
export const PLAIN_PAGE = '/plain/'

const PAGE = (language: Language) => `<!doctype html><html lang="${language}"><title>Plain Pagefind</title>
<form id="search-form"><input id="q" name="q"></form><p id="search-status"></p><ol id="search-result-list"></ol>
<script type="module">
const form = document.getElementById('search-form'), list = document.getElementById('search-result-list')
const status = document.getElementById('search-status')
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  status.textContent = ''
  list.replaceChildren()
  const pagefind = await import('./index/pagefind.js')
  const { results } = await pagefind.search(form.elements.q.value)
  for (const { raw_url } of await Promise.all(results.slice(0, 20).map((hit) => hit.data()))) {
    const item = document.createElement('li'), link = document.createElement('a')
    link.href = raw_url
    link.textContent = raw_url
    item.append(link)
    list.append(item)
  }
  status.textContent = String(results.length)
})
</script></html>`

/**
 * Adds an index as Pagefind makes it without settings, of the same pages, and a page to ask it; what is compared with.
 *
 * @param site the built site
 * @param addresses the pages that our search can find
 */
export async function addPlainSearch(site: string, addresses: readonly string[], language: Language): Promise<void> {
  const { index, errors } = await createIndex()
  if (index === undefined || errors.length > 0) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  try {
    for (const address of addresses) {
      const html = await readFile(join(site, filePathOf(address)), 'utf8')
      const added = await index.addHTMLFile({ url: address, content: mainOf(html, language) })
      if (added.errors.length > 0) throw new Error(`${address}: ${added.errors.join('; ')}`)
    }
    const made = await index.getFiles()
    if (made.errors.length > 0) throw new Error(`Pagefind made no index: ${made.errors.join('; ')}`)
    for (const { path, content } of made.files) await put(join(site, 'plain/index', path), content)
    await put(join(site, 'plain/index.html'), PAGE(language))
  } finally {
    await close()
  }
}

/** The page with its content alone, without menu and foot, and without marks for our own index. */
function mainOf(html: string, language: Language): string {
  const [main] = /<main[\s\S]*<\/main>/.exec(html) ?? []
  if (main === undefined) throw new Error('A page without <main> cannot be compared with.')
  const plain = main.replace(/ data-pagefind-(filter|meta|ignore|body)(="[^"]*")?/g, '')
  return `<!doctype html><html lang="${language}"><body>${plain}</body></html>`
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}
