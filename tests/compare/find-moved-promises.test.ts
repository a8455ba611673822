import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { promise, theme } from '../helpers/build-archive.ts'
import { year } from '../helpers/compared.ts'

describe('what has moved between two versions', () => {
  const version = (...themes: readonly (readonly [theme: string, ...promises: readonly string[]])[]) =>
    year('2018', {
      themes: themes.map(([id, ...ids]) => theme({ id, promises: ids.map((one) => promise({ id: one })) })),
    })
  const moved = (before: Publication, after: Publication) =>
    comparePublications(before, after)
      .promises.flatMap(({ pairs }) => pairs.filter(({ isMoved }) => isMoved))
      .map(({ later }) => later.id)

  test.each([
    ['one that is put first', version(['trafik', 'a', 'b', 'c']), version(['trafik', 'c', 'a', 'b']), ['c']],
    ['one of two that change places', version(['trafik', 'a', 'b']), version(['trafik', 'b', 'a']), ['b']],
    ['none that comes from another theme', version(['x', 'a'], ['y', 'b']), version(['z', 'b', 'a']), []],
    ['one that changes places on the way', version(['x', 'a', 'b']), version(['y', 'b', 'a']), ['b']],
  ])('is %s, from either side', (_, before, after, expected) => {
    expect(moved(before, after)).toEqual(expected)
    expect(moved(after, before)).toEqual(expected)
  })
})
