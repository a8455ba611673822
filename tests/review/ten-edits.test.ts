// A branch with ten edits of every sort shows exactly these ten, to somebody who reads no YAML.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatReview } from '../../scripts/pipeline/review-site.ts'
import type { Review } from '../../scripts/review/review.ts'
import { openTab } from '../browser/look-at-page.ts'
import { temporaryFolder } from '../helpers/git-repository.ts'
import { serveFolder } from '../helpers/serve-folder.ts'
import { startBrowser } from '../helpers/start-browser.ts'
import { edit, reviewOf } from './reviewed-site.ts'
import { TEN_EDITS } from './ten-edits.ts'

/** Title of the item, field, before, after, file and line, as they are read aloud. */
const TEN = [
  'Om medborgarlöftet: Teman › ”Tryggt ute” | plats 2 | plats 1 | content/2018/publication.yaml:8',
  'Löfte: Grannsamverkan mot inbrott och stöld: Titel | Grannsamverkan mot inbrott | Grannsamverkan mot inbrott och stöld | content/2018/promises/grannsamverkan.md:2',
  'Löfte: Grannsamverkan mot inbrott och stöld: Platser | Stationen [stationen] | – | content/2018/promises/grannsamverkan.md:6',
  'Löfte: Grannsamverkan mot inbrott och stöld: Text | Kommunen och polisen utbildar grannar. | Kommunen och polisen utbildar alla grannar som vill. | content/2018/promises/grannsamverkan.md:8',
  'Löfte: Grannsamverkan mot inbrott och stöld (översättning, engelska): Text | The municipality and the police train neighbours. | The municipality and the police train all neighbours who want it. | content/2018/promises/grannsamverkan.en.md:5',
  'Åtagande: Utbildningar i grannsamverkan (i löftet Grannsamverkan mot inbrott och stöld): Mål › Minst | 6 | 5 | content/2018/commitments.yaml:5',
  'Löfte: Hembesök: Ordning | plats 2 under sin rubrik (order 2) | plats 3 under sin rubrik (order 4) | content/2018/promises/hembesok.md:4',
  'Åtagande: Brev till alla hyresgäster (i löftet Bättre lås): Allt | – | Id: brev; Löfte: Bättre lås [las]; Åtagande: Brev till alla hyresgäster; Av: Ekköpings kommun [kommun]; Senast: 30 juni 2018 | content/2018/commitments.yaml:19',
  'Uppföljning: Uppföljning: Utfall › ”Utbildningar i grannsamverkan” › Läge | Pågår | Genomfört | content/2018/reports/2018-12-31.yaml:6',
  'Plats eller område: Stationen: Allt | Id: stationen; Namn: Stationen; Slag: En bestämd plats | – | content/areas.yaml:4',
]

let found: Promise<Review> | undefined
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** Made in the first test that needs it. */
function ofTheTen(): Promise<Review> {
  found ??= reviewOf(TEN_EDITS)
  return found
}

function told(shown: Review['groups'][number]['items'][number]['rows'][number]['before']): string {
  switch (shown.kind) {
    case 'nothing':
      return '–'
    case 'text':
      return shown.id === null ? shown.text : `${shown.text} [${shown.id}]`
    case 'prose':
      return shown.markdown
    case 'list':
      return shown.items.map(told).join(', ')
    case 'fields':
      return shown.fields.map(({ label, value }) => `${label}: ${told(value)}`).join('; ')
  }
}

test('the ten edits and nothing else', async () => {
  const review = await ofTheTen()
  const rows = review.groups.flatMap(({ items }) =>
    items.flatMap(({ title, rows: own }) =>
      own.map((row) => `${title}: ${row.label} | ${told(row.before)} | ${told(row.after)} | ${row.file}:${row.line}`),
    ),
  )
  expect(rows).toEqual(TEN)
  expect(review.changes).toBe(10)
  expect({ files: review.files, layoutOnly: review.layoutOnly, problems: review.problems.new }).toEqual({
    files: [],
    layoutOnly: [],
    problems: [],
  })
})

test('what to think of follows from what has changed', async () => {
  const review = await ofTheTen()
  expect(review.questions).toEqual(['corrected', 'number', 'promise-text', 'status', 'removed'])
})

test('the pages about what has changed, and the addresses that go', async () => {
  const review = await ofTheTen()
  expect(review.pages?.gone).toEqual(['/en/places/stationen/', '/platser/stationen/'])
  expect(review.pages?.new).toEqual([])
  expect(review.pages?.changed.filter((address) => !address.startsWith('/en/'))).toEqual([
    '/2018/',
    '/2018/loften/grannsamverkan/',
    '/2018/loften/hembesok/',
    '/2018/loften/las/',
    '/2018/uppfoljning/',
    '/2018/utskrift/',
    '/2018/utskrift/storstil/',
  ])
})

test('the text of the page alone tells every change, in order', async () => {
  const review = await ofTheTen()
  const page = await browser.newPage()
  await page.setContent(formatReview(review, 'html').replace(/<style>.*?<\/style>/s, ''))
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  await page.close()
  const parts = TEN.flatMap((line) => {
    const [titleAndField = '', before = '', after = ''] = line.split(' | ')
    const field = titleAndField.slice(titleAndField.lastIndexOf(': ') + 2)
    const said = (side: string, value: string, none: string) =>
      `${side}: ${value === '–' ? none : `${side === 'Före' ? '−' : '+'} ${value.replaceAll('; ', ' ')}`}`
    return [field, said('Före', before, 'Fanns inte'), said('Efter', after, 'Borttaget')]
  })
  let from = 0
  for (const part of parts) {
    const at = text.indexOf(part, from)
    expect(at, `${part} in ${text.slice(from, from + 300)}`).toBeGreaterThanOrEqual(0)
    from = at
  }
})

const WITH_LONG_LINE = edit('content/2018/promises/hembesok.md', [
  'Kommunen besöker den som vill.',
  `Skriv så här:\n\n    ${'hembesok Storgatan 1, helst på en vardag '.repeat(4)}`,
])

test.each([
  { what: 'ten edits', review: ofTheTen },
  { what: 'a line that is longer than the screen', review: () => reviewOf(WITH_LONG_LINE) },
])(
  'the page of $what is without barriers at every width and in every light, loads nothing and runs nothing',
  async ({ review }) => {
    const folder = await temporaryFolder('review-page')
    await writeFile(join(folder, 'index.html'), formatReview(await review(), 'html'))
    const served = await serveFolder(folder)
    try {
      const tab = await openTab(browser, served.address)
      expect(await tab.look('index.html')).toEqual({
        path: 'index.html',
        violations: [],
        tooWide: [],
        faults: [],
        wordless: [],
        scripts: [],
      })
    } finally {
      await served.stop()
    }
  },
)

test('the comment has a line for each, with the words marked that differ', async () => {
  const review = await ofTheTen()
  const comment = formatReview(review, 'markdown')
  expect(comment).toContain('## Ändringar att godkänna: 10 ändringar')
  expect(comment).toContain(
    '| Text | Kommunen och polisen utbildar grannar. | Kommunen och polisen utbildar <ins>alla </ins>grannar<ins> som vill</ins>. |',
  )
  expect(comment).toContain('- [ ] Stämmer det nya talet med beslutet?')
  expect(comment.split('\n').filter((line) => /^\| (?!Fält)/.test(line))).toHaveLength(10)
})

test('the data has the values as they stand in the files', async () => {
  const review = await ofTheTen()
  const json = JSON.parse(formatReview(review, 'json'))
  const [target] = json.items.find(({ id }: { id: string }) => id === 'grannsamverkan/utbildningar').changes
  expect(target).toEqual({
    kind: 'changed',
    field: 'Mål › Minst',
    before: 6,
    after: 5,
    notes: [],
    file: 'content/2018/commitments.yaml',
    line: 5,
    isLineBefore: false,
  })
  expect(json.changes).toBe(10)
})

test('in English the fields go by their keys', async () => {
  const english = await reviewOf(TEN_EDITS, 'en')
  const page = formatReview(english, 'html')
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('Target › At least')
  expect(english.groups[0]?.items[1]?.title).toBe('Promise: Grannsamverkan mot inbrott och stöld')
})
