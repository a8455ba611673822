// What each fixer makes of the words at a problem's place.
import { expect, test } from 'vitest'
import { fixDate } from '../../scripts/fix/fix-date.ts'
import { fixHardEdges, fixHardSpaces } from '../../scripts/fix/fix-hard-spaces.ts'
import { fixInvisible } from '../../scripts/fix/fix-invisible.ts'
import { fixQuotationMarks } from '../../scripts/fix/fix-quotation-marks.ts'

test.each([
  ['2018-1-5', '2018-01-05'],
  ['2018/01/05', '2018-01-05'],
  ['2018–01–05', '2018-01-05'],
  ['2018/1/5', '2018-01-05'],
  ['2018-1', '2018-01'],
  ["'2018/1/5'", "'2018-01-05'"],
  ['"2018-1-5"', '"2018-01-05"'],
])('the date %s becomes %s', (words, date) => {
  expect(fixDate(words)).toBe(date)
})

test.each([
  { words: '2018/19', why: 'may be a season' },
  { words: '2010/11', why: 'may be a season or a month' },
  { words: '2010–11', why: 'may be years or a month' },
  { words: '2018-2-30', why: 'is not in the calendar' },
  { words: '5/1 2018', why: 'may be in January or May' },
  { words: '2018-1/5', why: 'has two signs' },
  { words: "'2018-1-5", why: 'is quoted on one side only' },
  { words: 'våren 2018', why: 'is no date at all' },
])('the date $words is left, as it $why', ({ words }) => {
  expect(fixDate(words)).toBeNull()
})

test.each([
  { words: 'cen\u00ADtrum', visible: 'centrum' },
  { words: '\uFEFFKväll\u200B', visible: 'Kväll' },
  { words: 'A\u2011traktor', visible: 'A-traktor' },
  { words: 'ord\u200Dord', visible: 'ordord' },
  { words: '👩\u200D👧', visible: null },
  { words: 'centrum', visible: null },
])('$words without what cannot be seen is $visible', ({ words, visible }) => {
  expect(fixInvisible(words)).toBe(visible)
})

test.each([
  { language: 'sv', words: '"Hej"', marked: '”Hej”' },
  { language: 'sv', words: '“Hej”', marked: '”Hej”' },
  { language: 'en', words: '"Hello"', marked: '“Hello”' },
  { language: 'en', words: '”Hello”', marked: '“Hello”' },
  { language: 'sv', words: '"', marked: null },
] as const)('quotation marks in $language: $words → $marked', ({ language, words, marked }) => {
  expect(fixQuotationMarks(words, { words, count: 1, language })).toBe(marked)
})

test('words that are written in another way in the file are left', () => {
  const details = { words: '"Hej"', count: 1, language: 'sv' } as const
  expect(fixQuotationMarks('"\\"Hej\\" sa han"', details)).toBeNull()
})

test.each([
  ['hemma\u00A0', 'hemma'],
  ['\u00A0polis', 'polis'],
  ['"hemma\u00A0"', '"hemma"'],
  ['tryggt\u00A0hemma', null],
])('%j without the hard spaces around it is %j', (words, inner) => {
  expect(fixHardEdges(words)).toBe(inner)
})

test('hard spaces become ordinary ones where they are what is wrong, and nothing else of YAML is touched', () => {
  expect(fixHardSpaces('\u00A0\u00A0', { fault: 'hard-space', reason: '' })).toBe('  ')
  expect(fixHardSpaces('\u00A0', { fault: 'indentation', reason: '' })).toBeNull()
  expect(fixHardSpaces('  ', { fault: 'hard-space', reason: '' })).toBeNull()
})
