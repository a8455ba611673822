// What somebody sees who opens a page and does not scroll: that is all that half a minute is enough for.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSite, ONE_YEAR, serveSite } from '../helpers/every-site.ts'
import type { ServedFolder } from '../helpers/serve-folder.ts'
import { startBrowser } from '../helpers/start-browser.ts'

const LAPTOP = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 760 }
const PROMISE = '2018/loften/grannsamverkan/'

let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  // On a day within the period, so that something is in force.
  served = await serveSite(await buildSite({ ...ONE_YEAR, asOf: '2018-06-01' }))
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** The words of the elements of a page that are seen in full on its first screen, one to a line. */
async function seenAtOnce(path: string, viewport: typeof LAPTOP): Promise<string> {
  const page = await browser.newPage({ viewport })
  await page.goto(served.address + path)
  const words = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, p, li, dt, dd)')]
      .filter((element) => element.getBoundingClientRect().bottom <= innerHeight && element.offsetHeight > 0)
      .map((element) => element.innerText.replace(/\s+/g, ' '))
      .join('\n'),
  )
  await page.close()
  return words
}

describe('on a laptop', () => {
  test.each([
    ['what is promised', 'Vi utbildar grannar'],
    ['by whom', 'Vem\nKommunen Polisen'],
    ['until when', 'Gäller\n2018 Gäller nu'],
    ['what became of it', 'Så står det till\n'],
    ['who says so, and of which day', /Enligt .+, .+ 2018\.|Ingen redovisning har hittats/],
    ['why', 'Därför gavs löftet'],
  ])('the page of a promise shows %s', async (_, answer) => {
    expect(await seenAtOnce(PROMISE, LAPTOP)).toMatch(answer)
  })

  test('the start page shows what is promised, by whom and until when', async () => {
    const seen = await seenAtOnce('', LAPTOP)
    for (const answer of ['till och med 31 december 2018', 'Lovat av: ', 'Grannsamverkan mot inbrott']) {
      expect(seen).toContain(answer)
    }
  })

  test('the page of a publication has two buttons, and its other forms are links like others', async () => {
    const page = await browser.newPage({ viewport: LAPTOP })
    await page.goto(`${served.address}2018/`)
    const buttons = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main a')]
        .filter((link) => getComputedStyle(link).borderTopWidth === '2px')
        .map((link) => link.innerText),
    )
    expect(buttons).toEqual(['Vad blev det av löftena?', 'Skriv ut, jämför och hämta'])
    await page.close()
  })

  test('the search stands beside the menu', async () => {
    const page = await browser.newPage({ viewport: LAPTOP })
    await page.goto(served.address + PROMISE)
    const menu = await page.locator('.site-menu').boundingBox()
    const field = await page.getByRole('searchbox', { name: 'Vad letar du efter?' }).boundingBox()
    expect(field?.y).toBeLessThan((menu?.y ?? 0) + (menu?.height ?? 0))
    await page.close()
  })
})

describe('on a phone', () => {
  test.each([
    ['what is promised', 'Vi utbildar grannar'],
    ['by whom', 'Vem\nKommunen Polisen'],
    ['until when', 'Gäller\n2018 Gäller nu'],
  ])('the page of a promise shows %s', async (_, answer) => {
    expect(await seenAtOnce(PROMISE, PHONE)).toContain(answer)
  })

  test('the title of the site and the languages share a line', async () => {
    const page = await browser.newPage({ viewport: PHONE })
    await page.goto(served.address + PROMISE)
    const title = await page.locator('.site-title').boundingBox()
    const languages = await page.locator('.site-languages').boundingBox()
    expect(languages?.y).toBeLessThan((title?.y ?? 0) + (title?.height ?? 0))
    await page.close()
  })

  test('the start page shows until when promises are in force, and whose they are', async () => {
    const seen = await seenAtOnce('', PHONE)
    for (const answer of ['till och med 31 december 2018', 'Lovat av: ']) expect(seen).toContain(answer)
  })
})
