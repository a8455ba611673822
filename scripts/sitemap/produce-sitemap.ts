import { type Address, absoluteAddress, filePathOf, ROBOTS_ADDRESS, SITEMAP_ADDRESS } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile, WrittenFiles } from '../model/output.ts'
import { type PageForSearchEngines, readHead } from './read-head.ts'

/**
 * The list of pages for search engines (https://www.sitemaps.org/protocol.html), with the languages that each page can
 * be read in, and the file that leads there. What a page says of itself in its head decides whether it is listed.
 */
export async function* produceSitemap({ site }: Archive, soFar: WrittenFiles): AsyncIterable<OutputFile> {
  const pages: PageForSearchEngines[] = []
  for (const { path } of soFar.list()) {
    const page = path.endsWith('.html') ? readHead(await soFar.read(path)) : null
    // A page that names another as the one to be listed only repeats it in its own order.
    if (page?.address === absoluteAddress(addressOf(path), site)) pages.push(page)
  }
  yield { path: filePathOf(SITEMAP_ADDRESS), content: formatSitemap(pages) }
  yield {
    path: filePathOf(ROBOTS_ADDRESS),
    content: `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(SITEMAP_ADDRESS, site)}\n`,
  }
}

/** Where a file is answered: `2018/index.html` → `/2018/`. */
function addressOf(path: string): Address {
  return `/${path}`.replace(/(?<=\/)index\.html$/, '')
}

// The addresses come from attributes of HTML, which are escaped as XML wants them.
function formatSitemap(pages: readonly PageForSearchEngines[]): string {
  const entries = pages.map(({ address, languages }) => {
    const links = languages.map(
      ({ language, address: other }) => `    <xhtml:link rel="alternate" hreflang="${language}" href="${other}"/>\n`,
    )
    return `  <url>\n    <loc>${address}</loc>\n${links.join('')}  </url>\n`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n',
    ...entries,
    '</urlset>\n',
  ].join('')
}
