// Words as they were printed, which nobody translates: on pages in another language they are read aloud as what they are
// (WCAG 2.2, 3.1.2).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildSite, EVERY_SITE } from '../helpers/every-site.ts'

/** What the content of the site has under `as-printed` and shows without other words for the same. */
const PRINTED = [
  'verksamhetsåret 2015',
  'sommaren 2018',
  'från den 15 mars 2020 och tills vidare',
  'vecka 40–43',
  '5 till över 65 år',
]

const [awkward] = EVERY_SITE.filter(({ name }) => name === 'the site awkward')
if (awkward === undefined) throw new Error('There is no site awkward.')

describe('printed words on English pages', async () => {
  const { folder, pages } = await buildSite(awkward)
  const english = pages.filter((path) => path.startsWith('en/'))
  const texts = english.map((path) => ({ path, html: bodyOf(readFileSync(join(folder, path), 'utf8')) }))

  test.each(PRINTED)('%s is shown, and marked as Swedish wherever it is', (words) => {
    const shown = texts.filter(({ html }) => says(html, words))
    expect(shown.length).toBeGreaterThan(0)
    const unmarked = shown.filter(({ html }) => says(withoutSwedish(html), words))
    expect(unmarked.map(({ path }) => path)).toEqual([])
  })
})

/** What is read of a page: days and years within a word are kept together by elements of their own. */
function bodyOf(html: string): string {
  const [, body = ''] = html.split('<body>')
  return body.replaceAll(/<span class="together">([^<]*)<\/span>/g, '$1').replaceAll('\u00a0', ' ')
}

function withoutSwedish(html: string): string {
  return html.replaceAll(/<(\w+)[^>]* lang="sv"[^>]*>.*?<\/\1>/gs, '')
}

function says(html: string, words: string): boolean {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .toLowerCase()
    .includes(words)
}
