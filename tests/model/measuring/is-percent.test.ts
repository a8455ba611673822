import { expect, test } from 'vitest'
import { isPercent } from '../../../scripts/model/measuring/is-percent.ts'

test.each([
  'procent',
  '%',
  '% av eleverna',
  ' Procent',
  'percent',
  'per cent',
  'prosenttia',
  'Prozent',
  'proseanta',
  '٪',
])('%s is a share', (unit) => {
  expect(isPercent(unit)).toBe(true)
})

test.each(['möte', 'process', ''])('“%s” is no share', (unit) => {
  expect(isPercent(unit)).toBe(false)
})
