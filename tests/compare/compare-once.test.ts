import { expect, test } from 'vitest'
import { compareOnce } from '../../scripts/compare/compare-once.ts'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import { promise, publication } from '../helpers/build-archive.ts'

const withPromises = (count: number) => Array.from({ length: count }, (_, index) => promise({ id: `lofte-${index}` }))
const three = () => [1, 2, 3].map((count) => publication({ promises: withPromises(count) }))

test('it finds what comparePublications finds', () => {
  const [earlier, later] = three()
  if (earlier === undefined || later === undefined) throw new Error('There are three publications.')
  expect(compareOnce(earlier, later)).toEqual(comparePublications(earlier, later))
})

test('two publications are compared once, whatever others are compared in between', () => {
  const [first, second, third] = three()
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('There are three publications.')
  const compared = compareOnce(first, second)
  expect(compareOnce(second, third)).not.toBe(compared)
  expect(compareOnce(second, first)).not.toBe(compared)
  expect(compareOnce(first, second)).toBe(compared)
})

test('of large publications only the last comparison is kept', () => {
  const [small] = three()
  const large = publication({ promises: withPromises(501) })
  if (small === undefined) throw new Error('There are three publications.')
  const compared = compareOnce(small, large)
  expect(compareOnce(small, large)).toBe(compared)
  compareOnce(large, small)
  expect(compareOnce(small, large)).not.toBe(compared)
})
