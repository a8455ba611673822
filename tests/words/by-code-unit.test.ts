import { expect, test } from 'vitest'
import { byCodeUnit } from '../../scripts/words/by-code-unit.ts'

test('capital letters come before small ones, and å, ä and ö by their numbers, wherever the order is made', () => {
  expect(['ö', 'b', 'å', 'B', 'a', '10', '9', 'ä', 'a'].sort(byCodeUnit)).toEqual([
    ...['10', '9', 'B', 'a', 'a', 'b', 'ä', 'å', 'ö'],
  ])
})
