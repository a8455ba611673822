import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import type { Comparison, PromiseChangeKind } from '../../scripts/compare/comparison.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import { anyPair, anyVersions } from '../helpers/any-publications.ts'
import { promise, source, sv } from '../helpers/build-archive.ts'
import { told, year } from '../helpers/compared.ts'

describe('two versions of one publication', () => {
  test('promises belong together by their ids, and what is no more is gone', () => {
    const version = (...promises: readonly PublicPromise[]) => year('2018', { promises })
    const [a, b, c] = ['a', 'b', 'c'].map((id) => () => promise({ id, title: sv(id) })) as [
      () => PublicPromise,
      () => PublicPromise,
      () => PublicPromise,
    ]
    const comparison = comparePublications(version(a(), b()), version(b(), c()))
    expect(comparison.of).toBe('versions')
    expect(comparison.promises.map(told)).toEqual(['(unchanged)', '(new)', '(gone)'])
  })

  test('another order is told, and so is another source', () => {
    const made = (id: string, parts: Partial<PublicPromise> = {}) => promise({ id, ...parts })
    const before = year('2018', { promises: [made('a'), made('b'), made('c', { sources: [source()] })] })
    const after = year('2018', { promises: [made('b'), made('a'), made('c')] })
    const { promises } = comparePublications(before, after)
    expect(promises.map((change) => [told(change), change.pairs[0]?.isMoved])).toEqual([
      ['(details-changed)', true],
      ['(unchanged)', false],
      ['(details-changed)', false],
    ])
  })
})

describe('whatever the publications', () => {
  test('a publication beside itself has not changed', () => {
    fc.assert(
      fc.property(anyPair, ([one]) => {
        const { fields, themes, promises, surveys } = comparePublications(one, one)
        expect(fields).toEqual([])
        expect([...themes, ...surveys].filter(({ kind }) => kind !== 'unchanged')).toEqual([])
        expect(promises.filter(({ leading }) => leading !== 'unchanged')).toEqual([])
        expect(promises.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.fields))).toEqual([])
        expect(promises.flatMap(({ commitments }) => commitments).filter(({ kind }) => kind !== 'unchanged')).toEqual(
          [],
        )
      }),
    )
  })

  test('every promise of both sides is told once', () => {
    fc.assert(
      fc.property(anyPair, ([earlier, later]) => {
        const { promises } = comparePublications(earlier, later)
        expect(new Set(promises.flatMap((change) => change.earlier))).toEqual(new Set(earlier.promises))
        expect(new Set(promises.flatMap((change) => change.later))).toEqual(new Set(later.promises))
        expect(promises.flatMap((change) => [...change.earlier, ...change.later]).length).toBe(
          earlier.promises.length + later.promises.length,
        )
      }),
    )
  })

  const SWAPPED: Partial<Record<PromiseChangeKind, PromiseChangeKind>> = {
    new: 'gone',
    gone: 'new',
    'not-recorded': 'new',
    ended: 'new',
    returned: 'elsewhere',
    elsewhere: 'returned',
    split: 'merged',
    merged: 'split',
    strengthened: 'weakened',
    weakened: 'strengthened',
    'commitment-added': 'commitment-removed',
    'commitment-removed': 'commitment-added',
  }
  const kindsOf = (comparison: Comparison, swap: (kind: PromiseChangeKind) => PromiseChangeKind) =>
    comparison.promises
      .map(
        (change) =>
          [change.earlier, change.later]
            .map((side) => side.map(({ reference }) => reference).sort())
            .sort()
            .join() + [...change.kinds.map(({ kind }) => swap(kind))].sort().join(),
      )
      .sort()

  test.each([
    ['publications', anyPair],
    ['versions', anyVersions],
  ])('swapping two %s swaps the kinds', (_, anyTwo) => {
    fc.assert(
      fc.property(anyTwo, ([earlier, later]) => {
        // What is new from one side is missing from the other, for which reason depends on how much of it is recorded.
        const missing = (kind: PromiseChangeKind) => (kind === 'not-recorded' ? 'gone' : kind)
        const swapped = kindsOf(comparePublications(later, earlier), missing)
        expect(swapped).toEqual(kindsOf(comparePublications(earlier, later), (kind) => SWAPPED[kind] ?? kind))
      }),
      { numRuns: 1000 },
    )
  })
})
