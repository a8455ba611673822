// What our own archive must say, whoever edits it: the cases that the product exists for.
import { expect, test } from 'vitest'
import { producePages } from '../scripts/pages/produce-pages.ts'
import { allFiles } from './helpers/all-files.ts'
import { TOP } from './helpers/run-script.ts'
import { siteArchive } from './helpers/site-archive.ts'
import { wordsIn } from './layouts/components/render.ts'

const pages = await allFiles(producePages(await siteArchive(TOP, '2026-11-25')))

/** What is read on a page of the built site. */
function read(path: string): string {
  const page = pages.find((file) => file.path === `${path}index.html`)
  return wordsIn(String(page?.content ?? '')).replaceAll('\u00a0', ' ')
}

test('62 traffic controls cannot be compared with one a week, and the page says why', () => {
  const page = read('2019-2020/loften/trafikkontroller/')
  expect(page).toContain(
    'Går inte att jämföra. Redovisningen säger varken när den gjordes eller vilken tid siffran gäller.',
  )
  expect(page).toContain('Redovisat: 62 trafikkontroller.')
  expect(page).toContain('Utlovat: minst 1 trafikkontroll per vecka, alltså 104 trafikkontroller under hela perioden.')
})

test('a commitment of 2018 has not been reported, and the page counts the days', () => {
  expect(read('2018/loften/grannsamverkan/')).toMatch(
    /Inte redovisat Tiden gick ut den 31 december 2018, för [^(]* år sedan \(\d+ dagar\)\./,
  )
})

test('a promise shows the earlier and the later promises of its thread', () => {
  const page = read('2018/loften/belysning/')
  for (const title of ['Bättre belysning i gångtunnlar', 'Fortsatt arbete med belysning', 'Trygghetsbelysning']) {
    expect(page).toContain(title)
  }
})

test('every page says that this is an example, in its own language', () => {
  const silent = pages.filter(
    ({ content }) =>
      !/exempelarkiv byggt på offentliga fakta|example archive|Det här är ett exempel\./.test(String(content)),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
})

test('2018 is read in easy Swedish, in words of its own', () => {
  const page = read('lattlast/2018/loften/grannsamverkan/')
  expect(page).toContain('Det ska de göra minst sex gånger under året.')
  expect(page).toContain('Information om inbrott till dem som är med i grannsamverkan')
})

test('the accessibility statement says what tables of PDFs lack, and what to use instead', () => {
  const page = read('tillganglighet/')
  expect(page).toContain('I PDF-filernas tabeller är bara kolumnerna märkta med sina rubriker.')
  expect(page).toContain('Använd i stället: webbsidan ”Utskrift, allt på en sida” (/utskrift/ efter löftets adress)')
})
