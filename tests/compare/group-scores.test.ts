import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupScores } from '../../scripts/compare/group-scores.ts'
import { promise } from '../helpers/build-archive.ts'

const EARLIER = ['a', 'b', 'c', 'd', 'e'].map((id) => promise({ id }))
const LATER = ['v', 'w', 'x', 'y', 'z'].map((id) => promise({ id }))

type Pair = readonly [earlier: number, later: number]

function grouped(pairs: readonly Pair[]): readonly (readonly string[])[] {
  const scores = pairs.flatMap(([was, is]) => {
    const [earlier, later] = [EARLIER[was], LATER[is]]
    return earlier === undefined || later === undefined ? [] : [{ earlier, later, likeness: 0.5 }]
  })
  return groupScores(scores).map((group) => group.map(({ earlier, later }) => earlier.id + later.id))
}

test.each<{ name: string; pairs: readonly Pair[]; groups: readonly (readonly string[])[] }>([
  { name: 'nothing gives no group', pairs: [], groups: [] },
  {
    name: 'pairs without a promise in common stay apart',
    pairs: [
      [0, 0],
      [1, 1],
    ],
    groups: [['av'], ['bw']],
  },
  {
    name: 'pairs with a promise in common belong together, on either side',
    pairs: [
      [0, 0],
      [0, 1],
      [2, 1],
    ],
    groups: [['av', 'aw', 'cw']],
  },
  {
    name: 'a pair makes one group of two',
    pairs: [
      [0, 0],
      [1, 1],
      [2, 2],
      [1, 0],
    ],
    groups: [['bw', 'av', 'bv'], ['cx']],
  },
])('$name', ({ pairs, groups }) => {
  expect(grouped(pairs)).toEqual(groups)
})

test('every pair is in one group, and no two groups have a promise in common', () => {
  const index = fc.nat({ max: 4 })
  const pairs = fc.uniqueArray(fc.tuple(index, index), { selector: ([was, is]) => `${was}-${is}` })
  fc.assert(
    fc.property(pairs, (all) => {
      const groups = grouped(all)
      expect(groups.flat().sort()).toEqual(all.map(([was, is]) => 'abcde'.charAt(was) + 'vwxyz'.charAt(is)).sort())
      const promises = groups.map((group) => [...new Set(group.join(''))])
      expect(new Set(promises.flat()).size).toBe(promises.flat().length)
    }),
  )
})
