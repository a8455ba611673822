import { expect, test } from 'vitest'
import { setApart, splitApart, withoutMarks } from '../../../layouts/texts/set-apart.ts'

const swedish = (text: string) => setApart({ text, language: 'sv' })

test.each([
  { name: 'without any', sentence: 'at least 6 visits', parts: [{ text: 'at least 6 visits', language: null }] },
  {
    name: 'in the middle',
    sentence: `at least 6 ${swedish('besök')} per month`,
    parts: [
      { text: 'at least 6 ', language: null },
      { text: 'besök', language: 'sv' },
      { text: ' per month', language: null },
    ],
  },
  {
    name: 'one after the other, first and last',
    sentence: `${swedish('Delår')}${setApart({ text: 'مراقبة', language: 'ar' })}`,
    parts: [
      { text: 'Delår', language: 'sv' },
      { text: 'مراقبة', language: 'ar' },
    ],
  },
  { name: 'of nothing', sentence: '', parts: [] },
])('words that are set apart are found again: $name', ({ sentence, parts }) => {
  expect(splitApart(sentence)).toEqual(parts)
  expect(withoutMarks(sentence)).toBe(parts.map(({ text }) => text).join(''))
})
