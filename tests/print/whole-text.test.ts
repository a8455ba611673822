import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../scripts/model/archive.ts'
import { producePages } from '../../scripts/pages/produce-pages.ts'
import { type PrintDocument, printDocument } from '../../scripts/print/print-document.ts'
import { printingOf } from '../../scripts/print/printing.ts'
import { startTypstThread } from '../../scripts/print/typst/typst-thread.ts'
import { allFiles } from '../helpers/all-files.ts'
import { differenceBetween } from '../helpers/print-text.ts'
import { siteArchive } from '../helpers/site-archive.ts'

// That the PDFs of every site say what their pages say is tested with their standards (conformance/). This is about the
// comparison: it has to find what is missing, what is too much, and what stands in another place.

const typst = startTypstThread()
afterAll(() => typst.stop())

let site: Archive
let html: string
let document: PrintDocument
let pdf: Uint8Array
beforeAll(async () => {
  site = await siteArchive('one-year')
  const [printed] = site.publications
  if (printed === undefined) throw new Error('The site has no publication.')
  const pages = await allFiles(producePages(site))
  html = String(pages.find(({ path }) => path === '2018/utskrift/index.html')?.content)
  document = printDocument(printingOf(site, printed, 'sv'))
  pdf = await typst.compile(document)
})

test('page and PDF that say the same do not differ', () => {
  expect(differenceBetween(html, pdf, document)).toBeNull()
})

describe('a difference is found', () => {
  test.each([
    { what: 'a word that the page lacks', change: (page: string) => page.replace('vill gå samman', 'vill') },
    { what: 'a word that the PDF lacks', change: (page: string) => page.replace('Slutsatser', 'Alla slutsatser') },
    {
      what: 'two entries that have changed places',
      change: (page: string) => swapped(page, 'Tryggt hemma', 'Tryggt ute'),
    },
    { what: 'a sentence at the end', change: (page: string) => page.replace('</main>', '<p>Slut.</p></main>') },
  ])('$what', ({ change }) => {
    expect(change(html)).not.toBe(html)
    expect(differenceBetween(change(html), pdf, document)).toMatch(/says|ends before/)
  })

  test('another foot than the one of the document', () => {
    expect(() => differenceBetween(html, pdf, { ...document, fingerprint: 'sha256-000000000000' })).toThrow(
      'Page 1 has another foot',
    )
  })
})

test('the print page leads to each of its headings down to promises and surveys, and has ids for all of them', () => {
  const contents = /<nav class="page-contents[^>]*>(.*?)<\/nav>/s.exec(html)?.[1] ?? ''
  const targets = [...contents.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
  const headings = [...html.matchAll(/<h[23] id="(part-[^"]*)">/g)].map(([, id]) => id)
  expect(targets.length).toBeGreaterThan(10)
  expect(targets).toEqual(headings)
})

function swapped(text: string, one: string, other: string): string {
  return text.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other)
}
