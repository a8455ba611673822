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

test('of publications so large that nothing else can be kept beside them, the last comparison is', () => {
  const [small] = three()
  const large = publication({ promises: withPromises(20_001) })
  if (small === undefined) throw new Error('There are three publications.')
  const compared = compareOnce(small, large)
  expect(compareOnce(small, large)).toBe(compared)
  compareOnce(large, small)
  expect(compareOnce(small, large)).not.toBe(compared)
})

test('of many, those that were made last are kept', () => {
  const [small] = three()
  const many = Array.from({ length: 21 }, () => publication({ promises: withPromises(1000) }))
  const [first] = many
  const last = many.at(-1)
  if (small === undefined || first === undefined || last === undefined) throw new Error('There are many publications.')
  const [firstCompared, ...others] = many.map((one) => compareOnce(one, small))
  expect(compareOnce(last, small)).toBe(others.at(-1))
  expect(compareOnce(first, small)).not.toBe(firstCompared)
})
