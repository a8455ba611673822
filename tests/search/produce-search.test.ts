import { expect, test } from 'vitest'
import type { WrittenFiles } from '../../scripts/model/output.ts'
import { produceSearch } from '../../scripts/search/produce-search.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive } from '../helpers/build-archive.ts'

const page = (words: string, body = ' data-pagefind-body') =>
  `<!doctype html><html lang="sv"><head><title>a</title></head><body><main${body}><h1>Rubrik</h1><p>${words}</p></main></body></html>`

function written(pages: Readonly<Record<string, string>>): WrittenFiles {
  return {
    list: () => Object.keys(pages).map((path) => ({ path, sha256: '' })),
    read: async (path) => pages[path] ?? '',
  }
}

async function filesFor(pages: Readonly<Record<string, string>>) {
  return allFiles(produceSearch(archive({ publications: [] }), written(pages)))
}

const entry = async (pages: Readonly<Record<string, string>>) => {
  const file = (await filesFor(pages)).find(({ path }) => path === 'pagefind/pagefind-entry.json')
  return JSON.parse(Buffer.from(file?.content ?? '').toString('utf8'))
}

test('the index stands in a folder of its own, without user interfaces that nobody uses', async () => {
  const paths = (await filesFor({ 'index.html': page('Löften') })).map(({ path }) => path)
  expect(paths).toContain('pagefind/pagefind.js')
  expect(paths.every((path) => path.startsWith('pagefind/'))).toBe(true)
  expect(paths.filter((path) => /-ui|highlight/.test(path))).toEqual([])
  expect(paths).toEqual([...paths].sort())
})

test('only pages that are meant to be found are in the index, each language by itself', async () => {
  const english = page('Promises').replace('lang="sv"', 'lang="en"')
  const { languages } = await entry({
    'index.html': page('Start', ''),
    'a/index.html': page('Löften'),
    'b/index.html': page('Vandring'),
    'en/a/index.html': english,
    'assets/site.css': 'body{}',
  })
  expect(languages).toMatchObject({ sv: { page_count: 2 }, en: { page_count: 1 } })
})

test('the same pages give the same bytes', async () => {
  const pages = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}/index.html`, page(`Löfte nummer ${n}`)]))
  const [first, second] = [await filesFor(pages), await filesFor(pages)]
  expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path))
  for (const [index, { content }] of first.entries()) {
    expect(Buffer.compare(Buffer.from(content), Buffer.from(second[index]?.content ?? ''))).toBe(0)
  }
})
