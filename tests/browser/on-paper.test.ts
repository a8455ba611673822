// Pages printed from the browser: nothing is said twice, and what belongs together stays on one sheet.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite, EVERY_SITE } from '../helpers/every-site.ts'
import { pdfPages, pdfText } from '../helpers/read-pdf.ts'
import { type ServedFolder, serveFolder } from '../helpers/serve-folder.ts'
import { startBrowser } from '../helpers/start-browser.ts'

let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  const awkward = EVERY_SITE.find(({ root }) => root.endsWith('/awkward'))
  if (awkward === undefined) throw new Error('There is no site awkward.')
  served = await serveFolder((await buildSite(awkward)).folder)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

async function print(path: string, until = 'main'): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.goto(served.address + path)
  await page.waitForSelector(until)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.close()
  return pdf
}

test('an address that stands in a text is not written twice', async () => {
  const words = pdfText(await print('2017/loften/tryggare-torg/'))
  expect(words.split('https://ekkoping.example/kontakt').length - 1).toBe(1)
})

test('a link with words of its own has its address beside it', async () => {
  expect(pdfText(await print('2017/loften/tryggare-torg/'))).toContain('(https://ekkoping.example/torget)')
})

test('whom to ask can be asked: the email address stands there', async () => {
  const words = pdfText(await print('2017/')).replaceAll(' ', '')
  const name = 'brottsforebyggande.samordnare.trygghetochsakerhet'
  expect(words).toContain(`Brottsförebyggandesamordnaren${name}@kommunledningskontoret.ekkoping.example`)
})

test.each(['https://ekkoping.example/', 'mailto:torget@ekkoping.example', 'tel:+46300834000'])(
  'a link in a text to %s has the address beside it',
  async (address) => {
    const page = await browser.newPage()
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${served.address}2017/loften/tryggare-torg/`)
    const written = await page.evaluate((to) => {
      const link = document.createElement('a')
      link.href = to
      document.querySelector('main p')?.append(link)
      return getComputedStyle(link, '::after').content
    }, address)
    expect(written.replaceAll('" "', '')).toBe(`" (${address})"`)
    await page.close()
  },
)

test('results of the search have no addresses of the site that they were found on', async () => {
  const words = pdfText(await print('sok/?q=torg', '#search-result-list h3'))
  expect(words).toContain('Ett tryggare torg')
  expect(words).not.toContain(served.address)
})

test('the years over the periods stand on the page of the first of them', async () => {
  const pages = pdfPages(await print(''))
  const withYears = pages.filter((words) => words.includes('Hela kommunen'))
  expect(withYears).toHaveLength(1)
  expect(withYears[0]).toContain('Höstlöftet 2024')
})
