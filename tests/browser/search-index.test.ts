// Whoever looks for a word of the site finds something, in every language: our words and Pagefind's agree.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exactDiacriticsIn } from '../../layouts/browser/search-engine.ts'
import { isStopWord } from '../../scripts/words/is-stop-word.ts'
import { queryReader } from '../../scripts/words/understand-query.ts'
import { readWords, type WordTable } from '../../scripts/words/word-table.ts'
import { buildSite, EVERY_SITE, serveSite } from '../helpers/every-site.ts'
import { startBrowser } from '../helpers/start-browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

// No shorter beginnings are looked for.
const BEGINNING = 3
// Longer ones are cut off a question.
const LONGEST_WORD = 60

/** Every word that tells something, its beginning, and every other word for the same thing. */
function wordsToFind({ words, same }: WordTable, language: string): readonly string[] {
  const own = readWords(words).map(({ word }) => word)
  // In Arabic the stem of a beginning may lack its first letters, as an article would be.
  const beginnings = language === 'ar' ? [] : own.map((word) => word.slice(0, BEGINNING))
  const all = [...own, ...beginnings, ...same.flat()]
  return [...new Set(all)].filter((word) => word.length <= LONGEST_WORD && !isStopWord(word, language))
}

/** Pagefind opens the index of the language that the page is in. */
function pageThatSearches(language: string) {
  const options = JSON.stringify({ exactDiacritics: exactDiacriticsIn(language) })
  const script = `import * as pagefind from './pagefind/pagefind.js'; await pagefind.options(${options}); window.pagefind = pagefind`
  const body = `<!doctype html><html lang="${language}"><title>Sida</title><script type="module">${script}</script></html>`
  return { contentType: 'text/html', body }
}

test.each(EVERY_SITE)('$name: every word of it is found', async (site) => {
  const built = await buildSite(site)
  const served = await serveSite(built)
  for (const language of built.config.languages.map((one) => one.toLowerCase())) {
    const table: WordTable = JSON.parse(readFileSync(join(built.folder, `pagefind/words.${language}.json`), 'utf8'))
    const words = wordsToFind(table, language)
    const read = await queryReader(table, language)
    const page = await browser.newPage()
    await page.route('**/page-of-language', (route) => route.fulfill(pageThatSearches(language)))
    await page.goto(`${served.address}page-of-language`)
    await page.waitForFunction(() => 'pagefind' in window)
    const counts = await page.evaluate(
      // biome-ignore lint/suspicious/noExplicitAny: Pagefind is put into the page, which has no types.
      (asked) => Promise.all(asked.map(async (keys) => (await (window as any).pagefind.search(keys)).results.length)),
      words.map((word) =>
        read(word)
          .terms.flatMap(({ keys }) => keys)
          .join(' '),
      ),
    )
    await page.close()
    expect(
      words.filter((_, index) => counts[index] === 0),
      language,
    ).toEqual([])
    expect(counts.length, language).toBeGreaterThan(10)
  }
  await served.stop()
})
