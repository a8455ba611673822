import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PAGE_TEMPLATES } from '../../layouts/pages/page-templates.ts'
import type { PageKind } from '../../scripts/pages/list-pages.ts'
import { runScript } from '../helpers/run-script.ts'
import { type ServedFolder, serveFolder } from '../helpers/serve-folder.ts'
import { startBrowser } from '../helpers/start-browser.ts'
import { KINDS_OF_PAGES } from './kinds-of-pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'browser-'))
let served: ServedFolder
let browser: Browser
let context: BrowserContext
let page: Page
/** What went wrong in the page: failed requests, errors of scripts. */
let faults: string[]

beforeAll(async () => {
  const { status, stdout } = runScript(
    'build',
    ...['--root', 'tests/fixtures/sites/one-year', '--out', folder, '--as-of', '2019-03-01'],
  )
  expect(status, stdout).toBe(0)
  served = await serveFolder(folder)
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.stop()
  rmSync(folder, { recursive: true })
})

beforeEach(() => openPage())
afterEach(() => context.close())

async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext(options)
  page = await context.newPage()
  faults = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address) && !request.url().startsWith('data:')) faults.push(request.url())
  })
}

async function reopenPage(options: Parameters<Browser['newContext']>[0]): Promise<void> {
  await context.close()
  await openPage(options)
}

const goTo = (path: string) => page.goto(served.address + path)
const heading = () => page.locator('h1').innerText()
const status = () => page.locator('#search-status')
const resultTitles = () => page.locator('#search-result-list h3').allInnerTexts()

test('a resident goes from the start page by way of a promise to the print page', async () => {
  await goTo('')
  expect(await heading()).toBe('Löftena till dig som bor här')
  await page.getByRole('link', { name: 'Grannsamverkan mot inbrott' }).first().click()
  expect(await heading()).toBe('Grannsamverkan mot inbrott')
  await page.getByRole('link', { name: 'Medborgarlöfte 2018' }).first().click()
  expect(await heading()).toBe('Medborgarlöfte 2018')
  await page.getByRole('link', { name: 'Utskrift, allt på en sida' }).click()
  expect(await heading()).toBe('Medborgarlöfte 2018')
  const printed = await page.locator('main').innerText()
  for (const words of ['Vi utbildar grannar', 'Hastighetskontroller vid skolor', 'Fotpatrull i centrum']) {
    expect(printed).toContain(words)
  }
  expect(faults).toEqual([])
})

describe('search', () => {
  test('finds a word, and a filter narrows what is found', async () => {
    await goTo('sok/')
    await page.getByLabel('Vad letar du efter?').fill('centrum')
    await page.keyboard.press('Enter')
    await page.getByText(/^\d+ träff(ar)? på ”centrum”\.$/).waitFor()
    const all = await resultTitles()
    expect(all).toEqual(expect.arrayContaining(['Synlig polis i centrum']))
    await page.getByText('Begränsa sökningen').click()
    await page.getByLabel('Läge').selectOption('not-reported')
    await expect.poll(resultTitles).toEqual(['Synlig polis i centrum'])
    expect(new URL(page.url()).search).toBe('?q=centrum&standing=not-reported')
    await page.getByRole('link', { name: 'Synlig polis i centrum' }).first().click()
    expect(await heading()).toBe('Synlig polis i centrum')
    expect(faults).toEqual([])
  })

  test('is led by the form on the start page, and the address keeps what was asked', async () => {
    await goTo('')
    await page.getByRole('searchbox').fill('grannar')
    await page.getByRole('button', { name: 'Sök' }).click()
    await expect.poll(resultTitles).toContain('Grannsamverkan mot inbrott')
    expect(await page.getByLabel('Vad letar du efter?').inputValue()).toBe('grannar')
    await page.reload()
    await expect.poll(resultTitles).toContain('Grannsamverkan mot inbrott')
  })

  test('with a filter alone lists what it fits', async () => {
    await goTo('sok/?party=kommun')
    await expect.poll(resultTitles).toContain('Grannsamverkan mot inbrott')
    expect(await resultTitles()).not.toContain('Synlig polis i centrum')
    expect(await status().innerText()).toMatch(/^\d+ träffar\.$/)
  })

  test('tells in words that nothing was found, and what to try', async () => {
    await goTo('sok/?q=elefant')
    await expect.poll(() => status().innerText()).toMatch(/^Inga träffar på ”elefant”\. Pröva ett annat ord/)
    expect(await page.locator('#search-results').isVisible()).toBe(false)
  })

  test('takes what is written as words, never as markup', async () => {
    await goTo(`sok/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    await expect.poll(() => status().innerText()).toContain('<img src=x onerror=alert(1)>')
    expect(await page.locator('main img').count()).toBe(0)
  })

  test('finds pages of its own language', async () => {
    await goTo('en/search/?q=burglary')
    await expect.poll(resultTitles).toContain('Neighbourhood watch against burglary')
    expect(await resultTitles()).not.toContain('Grannsamverkan mot inbrott')
  })

  test('says so when the index cannot be fetched', async () => {
    await page.route('**/pagefind/**', (route) => route.abort())
    await goTo('sok/?q=grannar')
    await expect.poll(() => status().innerText()).toMatch(/^Sökningen kunde inte starta\./)
  })

  test('without JavaScript offers lists by year, theme, party and place instead', async () => {
    await reopenPage({ javaScriptEnabled: false })
    await goTo('sok/')
    const main = page.locator('main')
    expect(await main.innerText()).toContain('Sökningen behöver JavaScript.')
    for (const name of ['Medborgarlöfte 2018', 'Tryggt hemma', 'Polisen', 'Centrum']) {
      await main.getByRole('link', { name, exact: true }).click()
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100)
      await page.goBack()
    }
  })

  test('can be used with the keyboard alone', async () => {
    await goTo('sok/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('skolor')
    await page.keyboard.press('Enter')
    await expect.poll(resultTitles).toContain('Säkra skolvägar')
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate('document.activeElement.textContent')) === 'Säkra skolvägar') break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL('**/loften/skolvagar/')
    expect(await heading()).toBe('Säkra skolvägar')
  })
})

test('a page that does not exist is answered with a way on, however deep its address', async () => {
  await reopenPage({})
  // The fixture's own address begins with /arkiv/ too.
  await goTo('2018/loften/finns-inte/')
  expect(await heading()).toBe('Sidan finns inte')
  expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).toContain('Atkinson')
  await page.getByRole('link', { name: 'Till startsidan' }).click()
  expect(await heading()).toBe('Löftena till dig som bor här')
})

// A site of one publication has none; every page of the other fixture sites is looked at by other tests.
const OF_SEVERAL_YEARS: readonly PageKind[] = ['threads', 'thread', 'comparisons', 'comparison']

test('every kind of page is looked at', () => {
  const kinds = PAGE_TEMPLATES.map(({ kind }) => kind).filter((kind) => !OF_SEVERAL_YEARS.includes(kind))
  expect(KINDS_OF_PAGES.map(([kind]) => kind)).toEqual(expect.arrayContaining(kinds))
})

// That no other page runs a script is looked at on every page.
test.each(KINDS_OF_PAGES.filter(([kind]) => kind !== 'search'))(
  'the page %s says the same without scripts',
  async (_, path) => {
    await goTo(path)
    const words = await page.locator('main').innerText()
    await reopenPage({ javaScriptEnabled: false })
    await goTo(path)
    expect(words.length).toBeGreaterThan(50)
    expect(await page.locator('main').innerText()).toBe(words)
  },
)
