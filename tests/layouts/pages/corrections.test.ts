import { expect, test } from 'vitest'
import { archive, correction, publication, sv } from '../../helpers/build-archive.ts'
import { wordsIn } from '../components/render.ts'
import { mainOf, renderPage } from './render-page.ts'

const made = publication()
const concerns = { kind: 'publication', publication: made } as const

test('every correction stands on one page, in the order of the archive', () => {
  const corrections = [
    correction({ id: 'b', date: '2019-02', what: sv('Nyare.'), concerns }),
    correction({ id: 'a', what: sv('Äldre.'), concerns }),
  ]
  const words = wordsIn(mainOf(renderPage(archive({ publications: [made], corrections }), 'corrections')))
  expect(words).toMatch(/Februari 2019 · Sakfel Nyare\..*2 mars 2018 · Sakfel Äldre\./)
})

test('where nothing has been corrected, the page says so', () => {
  const html = renderPage(archive({ publications: [made] }), 'corrections', '/rattelser/')
  expect(wordsIn(mainOf(html))).toContain('Inga rättelser har gjorts.')
})
