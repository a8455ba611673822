import { expect, test } from 'vitest'
import { Refusal, refusalIn } from '../../scripts/report/refusal.ts'

test('a refusal is found within whatever it has led to', () => {
  const refusal = new Refusal({ kind: 'commits-missing' })
  const within = new Error('The PDF could not be made.', { cause: new Error('It was not read.', { cause: refusal }) })
  expect(refusalIn(refusal)).toBe(refusal)
  expect(refusalIn(within)).toBe(refusal)
})

test('another failure holds none', () => {
  expect(refusalIn(new Error('a', { cause: new TypeError('b') }))).toBeNull()
  expect(refusalIn('a')).toBeNull()
  expect(refusalIn(null)).toBeNull()
})
