import { expect, test } from 'vitest'
import { LEVELS } from '../../scripts/report/levels.ts'
import { en } from '../../scripts/report/messages/en.ts'
import { quote, quoteList } from '../../scripts/report/messages/quote.ts'
import { sv } from '../../scripts/report/messages/sv.ts'

test('both languages have words for the same rules', () => {
  expect(Object.keys(sv).sort()).toEqual(Object.keys(LEVELS).sort())
  expect(Object.keys(en).sort()).toEqual(Object.keys(LEVELS).sort())
})

test('a value is quoted on one line, whatever it contains', () => {
  expect(quote('rad ett\n  rad två')).toBe('`rad ett ↵ rad två`')
  expect(quote('\u001B[31mrött\u202E')).toBe('`U+001B[31mröttU+202E`')
  expect(quote('`')).toBe('`ˋ`')
})

test('a long value is cut', () => {
  expect(quote('å'.repeat(200))).toBe(`\`${'å'.repeat(79)}…\``)
})

test('a long list is cut, and says by how much', () => {
  expect(quoteList(['a', 'b'])).toBe('`a`, `b`')
  expect(quoteList(Array.from({ length: 20 }, (_, index) => `v${index}`))).toMatch(/`v14` … \(\+5\)$/)
})
