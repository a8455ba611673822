import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../scripts/words/edit-distance.ts'

test.each([
  ['belysning', 'belysning', 0],
  ['belysnig', 'belysning', 1],
  ['belyssning', 'belysning', 1],
  ['belysnimg', 'belysning', 1],
  ['belysnign', 'belysning', 1],
  ['bedregerier', 'bedragerier', 1],
  ['', 'abc', 3],
  ['abc', 'xyz', 3],
])('from %s to %s it is %i', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance)
})

test('what is further than asked for is told as one more', () => {
  expect(editDistance('abc', 'xyz', 1)).toBe(2)
  expect(editDistance('a', 'abcdef', 2)).toBe(3)
})

test('it is as far back as there, and never less than the difference in length', () => {
  const word = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, 20)
      expect(distance).toBe(editDistance(b, a, 20))
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      expect(distance === 0).toBe(a === b)
    }),
  )
})
