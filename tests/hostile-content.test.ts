// Content comes from many hands. A browser parses what becomes of it, as it alone decides what is markup.
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readYaml } from '../scripts/content/read-yaml.ts'
import { renderMarkdown } from '../scripts/markdown/render-markdown.ts'
import { stagingIn } from '../scripts/publish/staging.ts'
import { collectProblems } from '../scripts/report/collect-problems.ts'
import { startBrowser } from './helpers/start-browser.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const PIECES = [
  ...['<script>', '</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '<style>', '<!--', '-->', '<'],
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt&#58;x',
    'data:text/html,x',
    'vbscript:x',
    'https://a.example/"onclick="x',
    '>',
  ],
  ...['[a](', ')', '[', ']', '![', '](', '"', "'", '`', '```\n', '*', '_', '**', '# ', '> ', '- ', '1. ', '|', '|-|\n'],
  ...[
    '\n',
    '\n\n',
    '    ',
    '\\',
    '&lt;',
    '&#x3c;',
    '&amp;',
    '\u0000',
    '\u202e',
    '\ufeff',
    'å',
    '😀',
    'files/',
    '../',
    '//',
  ],
]
const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)

/** What a browser makes of HTML that text of an editor must not lead to. */
function foreignMarkup(htmls: readonly string[]): readonly string[] {
  const own =
    'P EM STRONG CODE PRE A IMG UL OL LI BLOCKQUOTE H2 H3 H4 H5 H6 HR BR TABLE THEAD TBODY TR TH TD S DIV'.split(' ')
  const attributes = ['href', 'src', 'alt', 'title', 'start', 'class', 'tabindex', 'role', 'rel', 'align', 'aria-label']
  const leadsToScript = (address: string) => {
    try {
      return ['javascript:', 'vbscript:', 'data:'].includes(new URL(address, 'https://a.example/').protocol)
    } catch {
      // An address that a browser cannot read leads nowhere.
      return false
    }
  }
  return htmls.filter((html) => {
    const { body, head } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html')
    const isForeign = (element: Element) =>
      !own.includes(element.tagName) ||
      [...element.attributes].some(
        ({ name, value }) => !attributes.includes(name) || (['href', 'src'].includes(name) && leadsToScript(value)),
      )
    return head.childElementCount > 0 || [...body.querySelectorAll('*')].some(isForeign)
  })
}

test('no text in Markdown reaches a page as script or markup of its own', async () => {
  const texts = fc.sample(hostileText, { numRuns: 15_000, seed: 8 })
  const htmls = texts.map((text) => renderMarkdown(text, 1, (path) => `../files/${encodeURIComponent(path)}`))
  expect(await page.evaluate(foreignMarkup, htmls)).toEqual([])
  // The same look finds what should not be there.
  const wrong = ['<p onclick="x">a</p>', '<a href="java\nscript:x">a</a>', '<script></script>', '<p><iframe></iframe>']
  expect(await page.evaluate(foreignMarkup, wrong)).toEqual(wrong)
})

test('whatever stands in a YAML file, it is read or reported, and nothing is thrown', () => {
  const pieces = [
    'a: ',
    '- ',
    '? ',
    '&a ',
    '*a',
    '!!js ',
    '<<: ',
    '{',
    '}',
    '[',
    ']',
    '|\n',
    '>\n',
    '---\n',
    '\n',
    '  ',
    '\t',
  ]
  const more = ['__proto__: ', 'constructor: ', '"', "'", '#', '0x1', '1e999', '~', '%YAML 9\n', '\u0000', '😀', ': ']
  const yaml = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(yaml, hostileText), (text) => {
      const { report, problems } = collectProblems()
      const data = readYaml({ text, file: 'content/a.yaml', start: 0, end: text.length }, report)
      if (data === null) expect(problems).not.toEqual([])
      expect(({} as Record<string, unknown>).a).toBeUndefined()
    }),
    { numRuns: 5_000, seed: 8 },
  )
})

test('no path, however it is put together, leads out of the folder of the site', async () => {
  const part = fc.constantFrom('..', '.', '', '/', '\\', 'a', '..\\', '../', 'C:', '~')
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
      const path = ['..', ...parts].join('/')
      const writing = stagingIn('/nonexistent').write('pages', { path, content: '' })
      await expect(writing).rejects.toThrow('made a file with the path')
    }),
    { numRuns: 1_000, seed: 8 },
  )
})

test.each([
  ['brackets', '['.repeat(50_000)],
  ['links in links', '[a]('.repeat(20_000)],
  ['emphasis', '*a_'.repeat(30_000)],
  ['quotes in quotes', '>'.repeat(20_000)],
  ['backticks', Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' ')],
  ['a wide table', `${'|a'.repeat(2_000)}\n${'|-'.repeat(2_000)}\n${'|b\n'.repeat(200)}`],
])(
  'Markdown made to take for ever ends: %s',
  (_, text) => {
    expect(renderMarkdown(text, 1, (path) => path)).not.toBe('')
  },
  20_000,
)
