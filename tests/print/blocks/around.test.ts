import { expect, test } from 'vitest'
import { around } from '../../../scripts/print/blocks/around.ts'
import { words } from '../../../scripts/print/blocks/blocks.ts'
import { describeInlines } from '../../helpers/describe-blocks.ts'

const english = { kind: 'text', text: 'lamps', language: { lang: 'en', region: null } } as const

test.each([
  { name: 'before and after', text: (gap: string) => `Togs inte upp: ${gap}.`, result: 'Togs inte upp: {en: lamps}.' },
  { name: 'at the beginning', text: (gap: string) => `${gap} togs inte upp.`, result: '{en: lamps} togs inte upp.' },
  { name: 'alone', text: (gap: string) => gap, result: '{en: lamps}' },
])('the text of the interface stands around the words: $name', ({ text, result }) => {
  expect(describeInlines(around(text, english))).toBe(result)
})

test('several fillings stand in the order of the text', () => {
  const text = (name = '', period = '') => `För ${period}: ${name}.`
  expect(describeInlines(around(text, english, words('2018')))).toBe('För 2018: {en: lamps}.')
})

test('there are no empty pieces', () => {
  expect(around((gap) => gap, words('a'))).toEqual([words('a')])
})
