import { expect, test } from 'vitest'
import { suggestId } from '../../scripts/report/suggest-id.ts'
import { suggestSimilar } from '../../scripts/report/suggest-similar.ts'

test.each([
  { word: 'promisses', candidates: ['surveys', 'promises'], similar: 'promises', name: 'a letter too many' },
  { word: 'grannsamvekran', candidates: ['grannsamverkan'], similar: 'grannsamverkan', name: 'swapped letters' },
  { word: 'Title', candidates: ['title'], similar: 'title', name: 'a capital letter' },
  { word: 'polis', candidates: ['kommun'], similar: null, name: 'another word' },
  { word: 'ab', candidates: ['xy'], similar: null, name: 'short words that share nothing' },
  { word: 'toString', candidates: ['title', 'text'], similar: null, name: 'a word that every object has' },
  { word: 'a', candidates: [], similar: null, name: 'nothing to choose from' },
])('$name: $word → $similar', ({ word, candidates, similar }) => {
  expect(suggestSimilar(word, candidates)).toBe(similar)
})

test.each([
  ['Trygga vägar', 'trygga-vagar'],
  ['Trygga va\u0308gar', 'trygga-vagar'],
  ['--Åtgärd 1/2--', 'atgard-1-2'],
  ['kom\u200Bmun\u00AD', 'kommun'],
  ['…', null],
  [`${'Trygga vägar till skolan, '.repeat(9)}`, 'trygga-vagar-till-skolan-trygga-vagar-till-skolan-trygga'],
  ['a'.repeat(90), 'a'.repeat(60)],
])('the id nearest to %s is %s', (text, id) => {
  expect(suggestId(text)).toBe(id)
})
