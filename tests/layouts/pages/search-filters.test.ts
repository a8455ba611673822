import { describe, expect, test } from 'vitest'
import { promiseFilters, type SearchFilter, searchedYears, yearFilters } from '../../../layouts/pages/search-filters.ts'
import { commitment, outcome, party, promise, publication, theme } from '../../helpers/build-archive.ts'

const AS_OF = '2025-03-01'
const lasting = (from: string, to: string | null) =>
  publication({ period: { from, to, asPrinted: null, basis: 'stated' } })
const written = (filters: readonly SearchFilter[]) => filters.map(({ name, value }) => `${name}:${value}`)

describe('years', () => {
  test.each([
    { from: '2018-01-01', to: '2018-12-31', filters: ['year:2018'] },
    { from: '2019', to: '2020', filters: ['year:2019', 'year:2020'] },
    { from: '2018-06', to: '2020-05', filters: ['year:2018', 'year:2019', 'year:2020'] },
    { from: '2023', to: null, filters: ['year:2023', 'year:2024', 'year:2025'] },
    { from: '2026', to: null, filters: ['year:2026'] },
    { from: '2026', to: '2027', filters: ['year:2026', 'year:2027'] },
  ])('a publication from $from to $to is found by $filters', ({ from, to, filters }) => {
    expect(written(yearFilters(lasting(from, to), AS_OF))).toEqual(filters)
  })

  test('those that can be searched for stand once each, latest first', () => {
    const publications = [lasting('2018', '2018'), lasting('2024', null), lasting('2018-07', '2020')]
    expect(searchedYears(publications, AS_OF)).toEqual(['2025', '2024', '2020', '2019', '2018'])
    expect(searchedYears([], AS_OF)).toEqual([])
  })
})

describe('a promise', () => {
  const by = (...ids: readonly string[]) =>
    ids.map((id) => ({ party: party({ id }), role: 'responsible' as const, accordingTo: null }))
  const filtersOf = (made: ReturnType<typeof promise>) => {
    publication({ themes: [theme({ id: 'hemma', promises: [made] })] })
    return written(promiseFilters(made, AS_OF))
  }

  test('is found by year, theme, and the parties and standings of its commitments, each once', () => {
    const done = { kind: 'declared', status: 'done', outcome: outcome(), daysWithoutFinalWord: null } as const
    const commitments = [
      commitment({ by: by('kommun', 'polis') }),
      commitment({ by: by('polis'), standing: done }),
      commitment({ by: [] }),
    ]
    expect(filtersOf(promise({ commitments }))).toEqual([
      'year:2018',
      'theme:hemma',
      'party:kommun',
      'party:polis',
      'standing:not-reported',
      'standing:done',
    ])
  })

  test('without commitments is found by year and theme', () => {
    expect(filtersOf(promise())).toEqual(['year:2018', 'theme:hemma'])
  })
})
