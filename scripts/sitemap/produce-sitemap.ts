import type { Address } from '../model/address.ts'
import { absoluteAddress, filePathOf, ROBOTS_ADDRESS, SITEMAP_ADDRESS } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile, WrittenFiles } from '../model/output.ts'
import { type PageForSearchEngines, readHead } from './read-head.ts'

// A sitemap may list 50,000 pages, in at most 50 MB; a page may be listed with many languages.
const MOST_IN_A_SITEMAP = 25_000
// Read side by side, so that a large site is not read one page at a time between other work.
const READ_AT_ONCE = 50

/**
 * The list of pages for search engines (https://www.sitemaps.org/protocol.html), with the languages that each page can
 * be read in, and the file that leads there. What a page says of itself in its head decides whether it is listed. A very
 * large site has several lists, and a list of them.
 */
export async function* produceSitemap({ site }: Archive, soFar: WrittenFiles): AsyncIterable<OutputFile> {
  const pages = (await soFar.list()).filter(({ path }) => path.endsWith('.html'))
  const entries: Buffer[] = []
  for (const paths of inGroups(pages, READ_AT_ONCE)) {
    const found = await Promise.all(paths.map(async ({ path }) => ({ path, page: readHead(await soFar.read(path)) })))
    for (const { path, page } of found) {
      // A page that names another as the one to be listed only repeats it in its own order.
      if (page?.address === absoluteAddress(addressOf(path), site)) entries.push(formatEntry(page))
    }
  }
  const lists = entries.length === 0 ? [[]] : inGroups(entries, MOST_IN_A_SITEMAP)
  if (lists.length === 1) yield { path: filePathOf(SITEMAP_ADDRESS), content: formatList(entries) }
  else {
    const addresses = lists.map((_, index) => SITEMAP_ADDRESS.replace('.xml', `-${index + 1}.xml`))
    for (const [index, list] of lists.entries())
      yield { path: filePathOf(addresses[index] ?? ''), content: formatList(list) }
    const whole = addresses.map((address) => absoluteAddress(address, site))
    yield { path: filePathOf(SITEMAP_ADDRESS), content: formatIndex(whole) }
  }
  yield {
    path: filePathOf(ROBOTS_ADDRESS),
    content: `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(SITEMAP_ADDRESS, site)}\n`,
  }
}

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** Where a file is answered: `2018/index.html` → `/2018/`. */
function addressOf(path: string): Address {
  return `/${path}`.replace(/(?<=\/)index\.html$/, '')
}

/**
 * A page in the list. The addresses come from attributes of HTML, which are escaped as XML wants them. As bytes, because a
 * text cut out of a page would keep the whole page in memory.
 */
function formatEntry({ address, languages }: PageForSearchEngines): Buffer {
  const links = languages.map(
    ({ language, address: other }) => `    <xhtml:link rel="alternate" hreflang="${language}" href="${other}"/>\n`,
  )
  return Buffer.from(`  <url>\n    <loc>${address}</loc>\n${links.join('')}  </url>\n`)
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function formatList(entries: readonly Buffer[]): Buffer {
  const start = `${XML}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`
  return Buffer.concat([Buffer.from(start), ...entries, Buffer.from('</urlset>\n')])
}

function formatIndex(addresses: readonly string[]): string {
  const lists = addresses.map((address) => `  <sitemap>\n    <loc>${address}</loc>\n  </sitemap>\n`)
  return `${XML}<sitemapindex xmlns="${NAMESPACE}">\n${lists.join('')}</sitemapindex>\n`
}
