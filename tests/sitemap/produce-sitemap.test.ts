import { expect, test } from 'vitest'
import type { WrittenFiles } from '../../scripts/model/output.ts'
import { produceSitemap } from '../../scripts/sitemap/produce-sitemap.ts'
import { readHead } from '../../scripts/sitemap/read-head.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive } from '../helpers/build-archive.ts'

const BASE = 'https://medborgarloften.test/'
const canonical = (path: string) => `<link rel="canonical" href="${BASE}${path}"/>`
const alternate = (language: string, path: string) =>
  `<link rel="alternate" hreflang="${language}" href="${BASE}${path}"/>`
const page = (...head: readonly string[]) => `<html><head>${head.join('')}</head><body></body></html>`

function written(pages: Readonly<Record<string, string>>): WrittenFiles {
  return {
    list: async () => Object.keys(pages).map((path) => ({ path, sha256: '' })),
    read: async (path) => pages[path] ?? '',
  }
}

async function produce(pages: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const files = await allFiles(produceSitemap(archive({ publications: [] }), written(pages)))
  return Object.fromEntries(files.map(({ path, content }) => [path, String(content)]))
}

test('every page that may be listed is, with the languages it can be read in', async () => {
  const languages = [alternate('sv', ''), alternate('en', 'en/')]
  const { 'sitemap.xml': sitemap } = await produce({
    'index.html': page(canonical(''), ...languages),
    '2018/index.html': page(canonical('2018/')),
    'sok/index.html': page('<meta name="robots" content="noindex"/>', canonical('sok/')),
    'assets/site.css': 'a{}',
  })
  expect(sitemap).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>https://medborgarloften.test/</loc>
    <xhtml:link rel="alternate" hreflang="sv" href="https://medborgarloften.test/"/>
    <xhtml:link rel="alternate" hreflang="en" href="https://medborgarloften.test/en/"/>
  </url>
  <url>
    <loc>https://medborgarloften.test/2018/</loc>
  </url>
</urlset>
`)
})

test('a page that repeats another in its own order is not listed beside it', async () => {
  const { 'sitemap.xml': sitemap = '' } = await produce({
    '2018/uppfoljning/index.html': page(canonical('2018/uppfoljning/')),
    '2018/uppfoljning/lage/index.html': page(canonical('2018/uppfoljning/')),
  })
  expect(sitemap.match(/<loc>/g)).toHaveLength(1)
})

test('more pages than a list may have are in several, with a list of them, and every page in one', async () => {
  const paths = Array.from({ length: 25_001 }, (_, index) => `2018/loften/lofte-${index}/`)
  const files = await produce(Object.fromEntries(paths.map((path) => [`${path}index.html`, page(canonical(path))])))
  expect(files['sitemap.xml']).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap>
    <loc>https://medborgarloften.test/sitemap-1.xml</loc>
  </sitemap>
  <sitemap>
    <loc>https://medborgarloften.test/sitemap-2.xml</loc>
  </sitemap>
</sitemapindex>
`)
  const listed = [files['sitemap-1.xml'], files['sitemap-2.xml']].map((list = '') => list.match(/<loc>/g)?.length)
  expect(listed).toEqual([25_000, 1])
})

test('robots.txt lets everybody in, and leads to the sitemap', async () => {
  const { 'robots.txt': robots } = await produce({})
  expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${BASE}sitemap.xml\n`)
})

test('only the head of a page is read: what stands in a text is no address of its own', () => {
  const html = page(canonical('2018/')).replace(
    '<body>',
    `<body>${alternate('en', 'en/')}<meta name="robots" content="noindex">`,
  )
  expect(readHead(html)).toEqual({ address: `${BASE}2018/`, languages: [] })
})

test('a page without an address of its own is not listed', () => {
  expect(readHead(page('<title>a</title>'))).toBeNull()
})
