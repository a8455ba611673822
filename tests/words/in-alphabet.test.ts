import { expect, test } from 'vitest'
import { inAlphabet, letterOf } from '../../scripts/words/in-alphabet.ts'

test('in Swedish å, ä and ö come last, é is an e, and hyphens do not count', () => {
  const words = ['ö', 'ände', 'ånger', 'zon', 'idé', 'ide', 'idéer', 'A-traktor', 'atrium', 'Wien', 'vin', '7-eleven']
  expect(words.toSorted(inAlphabet('sv'))).toEqual([
    ...['7-eleven', 'A-traktor', 'atrium', 'ide', 'idé', 'idéer', 'vin', 'Wien', 'zon', 'ånger', 'ände', 'ö'],
  ])
})

test('in English they are letters with marks', () => {
  expect(['zone', 'Åsa', 'art', 'box'].toSorted(inAlphabet('en'))).toEqual(['art', 'Åsa', 'box', 'zone'])
})

test('a word stands under its letter', () => {
  expect(['äldre', 'élan', 'Wien', '7-eleven'].map((word) => letterOf(word, 'sv'))).toEqual(['Ä', 'E', 'W', '7'])
  expect(letterOf('Åsa', 'en')).toBe('A')
})
