import { expect, test } from 'vitest'
import { groupBy } from '../../scripts/model/group-by.ts'

test('items stand with those of the same key, in the order they came', () => {
  const groups = groupBy(['sno', 'regn', 'sol', 'rim'], (word) => word[0])
  expect([...groups]).toEqual([
    ['s', ['sno', 'sol']],
    ['r', ['regn', 'rim']],
  ])
})

test('no items are no groups', () => {
  expect(groupBy([], String).size).toBe(0)
})
