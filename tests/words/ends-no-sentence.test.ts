import { expect, test } from 'vitest'
import { endsNoSentence } from '../../scripts/words/ends-no-sentence.ts'

test.each([
  {
    text: 'Vi ses på torget t.ex. Kungsbacka torg',
    stop: 'Vi ses på torget t.ex'.length,
    is: true,
    name: 'abbreviation',
  },
  { text: 'Enligt A. Svensson', stop: 'Enligt A'.length, is: true, name: 'initial' },
  { text: '1. Polisen', stop: 1, is: true, name: 'number at the beginning' },
  { text: 'Vi var 12. Polisen', stop: 'Vi var 12'.length, is: false, name: 'number at the end' },
  { text: 'Vi ses. Kungsbacka', stop: 'Vi ses'.length, is: false, name: 'word' },
])('a full stop after a $name ends no sentence: $is', ({ text, stop, is }) => {
  expect(endsNoSentence(text, 0, stop)).toBe(is)
})

test('what stands before the sentence does not count', () => {
  const text = 'Kungsbacka. 1. Polisen'
  expect(endsNoSentence(text, 'Kungsbacka.'.length, 'Kungsbacka. 1'.length)).toBe(true)
  expect(endsNoSentence(text, 0, 'Kungsbacka. 1'.length)).toBe(false)
})
