import { expect, test } from 'vitest'
import { timesOf } from '../../../scripts/model/measuring/times-of.ts'

test.each([
  [1.1, 12, 13.2],
  [0.7, 12, 8.4],
  [6, 104, 624],
  [1 / 3, 3, 1],
])('%d × %d is %d, as on paper', (number, times, product) => {
  expect(timesOf(number, times)).toBe(product)
})
