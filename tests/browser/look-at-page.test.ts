// That a look at every page would see what is wrong with one.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/git-repository.ts'
import { type ServedFolder, serveFolder } from '../helpers/serve-folder.ts'
import { startBrowser } from '../helpers/start-browser.ts'
import { openTab, type Tab } from './look-at-page.ts'

const FINE = pageWith('<p>Vi ses på torget varje vecka.</p>')

let browser: Browser
let folder: string
let served: ServedFolder
let tab: Tab

beforeAll(async () => {
  browser = await startBrowser()
})
beforeEach(async () => {
  folder = await temporaryFolder('looked-at')
  served = await serveFolder(folder)
  tab = await openTab(browser, served.address)
  return served.stop
})
afterAll(() => browser?.close())

/** What is seen on pages that are looked at one after the other, of the last one. */
async function lookAt(...pages: readonly string[]) {
  let seen = null
  for (const [index, html] of pages.entries()) {
    await writeFile(join(folder, `${index}.html`), html)
    seen = await tab.look(`${index}.html`)
  }
  if (seen === null) throw new Error('No page to look at.')
  return seen
}

function pageWith(content: string, style = ''): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Löften</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><style>${style}</style></head>
<body><main><h1>Löften</h1>${content}</main></body></html>`
}

test('nothing is found on a page that is as it should be', async () => {
  expect(await lookAt(FINE)).toEqual({
    path: '0.html',
    violations: [],
    tooWide: [],
    faults: [],
    wordless: [],
    scripts: [],
  })
})

describe('seen on the first page of its making', () => {
  test.each([
    {
      what: 'small targets side by side',
      content: '<nav aria-label="Sidor"><a href="0.html">1</a><a href="1.html">2</a></nav>',
      style: 'nav { font-size: 12px; line-height: 1 } nav a { display: inline-block; margin: 1px }',
      violations: ['target-size at 320 px, light', 'target-size at 390 px, dark', 'target-size at 1280 px, light'],
    },
    {
      what: 'pale letters in the light',
      content: '<p class="pale">Vi ses på torget.</p>',
      style: '.pale { color: #bbb } @media (prefers-color-scheme: dark) { .pale { color: #333 } }',
      violations: ['color-contrast at 320 px, light'],
    },
    {
      what: 'pale letters in the dark',
      content: '<p class="pale">Vi ses på torget.</p>',
      style: '@media (prefers-color-scheme: dark) { .pale { color: #ddd } }',
      violations: ['color-contrast at 320 px, dark'],
    },
    {
      what: 'small letters that are pale on a wide screen alone',
      content: '<p class="pale">Vi ses på torget.</p>',
      style: '@media (min-width: 1000px) { .pale { color: #bbb } }',
      violations: ['color-contrast at 1280 px, light', 'color-contrast at 1280 px, dark'],
    },
  ])('$what', async ({ content, style, violations }) => {
    const seen = await lookAt(FINE, pageWith(content, style))
    expect(seen.violations.map((found) => found.replace(/:.*/s, ''))).toEqual(violations)
  })
})

describe('seen on a page that is made as one before', () => {
  const list = (...links: readonly string[]) =>
    pageWith(
      `<ul>${links.map((name, to) => `<li><a href="${to}.html">${name}</a></li>`).join('')}</ul>`,
      'ul { list-style: none; padding: 0; display: flex; gap: 1px } a { display: inline-block; line-height: 20px; white-space: nowrap }',
    )

  test('targets that are too small for their own words', async () => {
    const seen = await lookAt(list('Tryggare kvällar', 'Trafik'), list('1', '2'))
    expect(seen.violations.map((found) => found.replace(/:.*/s, ''))).toEqual(['target-size at 320 px, light'])
  })

  test('a link without words', async () => {
    const seen = await lookAt(list('Tryggare kvällar'), list(''))
    expect(seen.violations.map((found) => found.replace(/:.*/s, ''))).toEqual(['link-name at 320 px, light'])
  })

  test('a word that is wider than a phone', async () => {
    const long = 'Brottsförebyggandesamordningsfunktionsbeskrivning'
    const seen = await lookAt(list('Trafik'), list(long))
    expect(seen.tooWide).toEqual([expect.stringMatching(/^\d+ px at 320 px, light$/)])
  })
})

test('requests to others, files that are missing, badges without words, and scripts are seen', async () => {
  // The same server by its other name, which makes it another host.
  const elsewhere = served.address.replace('127.0.0.1', 'localhost')
  await writeFile(join(folder, '404.html'), FINE)
  const seen = await lookAt(
    pageWith(
      `<img src="gone.svg" alt=""><p><span class="standing-badge">✓</span></p><p onclick="alert()">Hej</p>
<script src="${elsewhere}other.js"></script>`,
    ),
  )
  expect(seen.faults).toEqual(expect.arrayContaining([`404 ${served.address}gone.svg`, `${elsewhere}other.js`]))
  expect(seen.wordless).toEqual(['<span class="standing-badge">✓</span>'])
  expect(seen.scripts).toHaveLength(2)
})
