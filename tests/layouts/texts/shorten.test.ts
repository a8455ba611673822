import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shorten } from '../../../layouts/texts/shorten.ts'

test.each([
  { text: 'Vi håller sex kurser.', limit: 21, short: 'Vi håller sex kurser.' },
  { text: 'Vi håller sex kurser.', limit: 20, short: 'Vi håller sex…' },
  { text: 'Först det ena, sedan det andra.', limit: 15, short: 'Först det ena…' },
  { text: 'Samverkansöverenskommelsen', limit: 10, short: 'Samverkan…' },
])('$text in $limit characters', ({ text, limit, short }) => {
  expect(shorten(text, limit)).toBe(short)
})

test('nothing is ever longer than it may be', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, limit) => shorten(text, limit).length <= limit),
  )
})
