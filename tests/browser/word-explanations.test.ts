// The words that a page explains, on our own site: reached and left with the keyboard, by touch and without a script.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite, OWN_SITE, serveSite } from '../helpers/every-site.ts'
import type { ServedFolder } from '../helpers/serve-folder.ts'
import { startBrowser } from '../helpers/start-browser.ts'

const PROMISE = '2018/loften/grannsamverkan/'

let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  served = await serveSite(await buildSite({ ...OWN_SITE, asOf: '2024-03-05' }))
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

async function openPromise(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false, ...options })
  await page.goto(served.address + PROMISE)
  return page
}

test('with the keyboard one goes from a word to its explanation, and back to where one read', async () => {
  const page = await openPromise({ javaScriptEnabled: true })
  await page.locator('.explained-word').focus()
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#word_grannsamverkan')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tillbaka till ”grannsamverkan” i texten')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('use_grannsamverkan')
  await page.close()
})

test('by touch and without a script the explanation comes into view', async () => {
  const page = await openPromise({ hasTouch: true, viewport: { width: 390, height: 844 } })
  await page.locator('.explained-word').tap()
  const explanation = page.locator('#word_grannsamverkan')
  await expect.poll(async () => ((await explanation.boundingBox())?.y ?? 9999) < 844).toBe(true)
  expect(await explanation.innerText()).toContain('Grannar som går samman')
  await page.close()
})

test('a screen reader is told that the link leads to an explanation, and the text reads on unbroken', async () => {
  const page = await openPromise()
  expect(await page.locator('.prose').ariaSnapshot()).toMatch(/doc-glossref "grannsamverkan"|link "grannsamverkan"/)
  expect((await page.locator('.prose').innerText()).replaceAll(/\s+/g, ' ')).toContain(
    'minst sex utbildningstillfällen i grannsamverkan under året.',
  )
  await page.close()
})
