import { expect, test } from 'vitest'
import { isShortened } from '../../../scripts/review/differences/is-shortened.ts'

const seal = (...items: readonly string[]) => `[\n${items.map((item) => `{"item":"${item}"}`).join(',\n')}\n]\n`

test('a seal that is longer or the same has lost nothing, whatever git has done to its line ends', () => {
  expect(isShortened(seal('a'), seal('a'))).toBe(false)
  expect(isShortened(seal('a'), seal('a', 'b'))).toBe(false)
  expect(isShortened(seal('a', 'b'), seal('a', 'b', 'c').replaceAll('\n', '\r\n'))).toBe(false)
})

test('a seal without its last line is shorter, and so is one with another line instead', () => {
  expect(isShortened(seal('a', 'b'), seal('a'))).toBe(true)
  expect(isShortened(seal('a', 'b'), seal('a', 'c'))).toBe(true)
})

test('a seal that is gone has lost everything', () => {
  expect(isShortened(seal('a'), undefined)).toBe(true)
})
