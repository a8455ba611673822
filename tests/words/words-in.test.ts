import { expect, test } from 'vitest'
import { wordsAt, wordsIn } from '../../scripts/words/words-in.ts'

test.each([
  ['Polisen går runt.', ['polisen', 'går', 'runt']],
  ['A-traktorer, L’Œuvre och 24 kontroller', ['a-traktorer', 'l’œuvre', 'och', '24', 'kontroller']],
  ['Ga\u030a till torget', ['gå', 'till', 'torget']],
  ['تُجري الشرطة', ['تُجري', 'الشرطة']],
])('%s', (text, expected) => {
  expect(wordsIn(text)).toEqual(expected.map((word) => word.normalize('NFC')))
})

test('a word has its place in the text as it is written', () => {
  const text = 'Ga\u030a nu'
  expect(wordsAt(text).map(({ word, from, to }) => [word, text.slice(from, to)])).toEqual([
    ['gå', 'Ga\u030a'],
    ['nu', 'nu'],
  ])
})
