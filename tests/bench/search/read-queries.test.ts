import { expect, test } from 'vitest'
import { nameExpected } from '../../../scripts/bench/search/name-addresses.ts'
import { QUERY_KINDS, readQueries } from '../../../scripts/bench/search/read-queries.ts'
import { siteArchive } from '../../helpers/site-archive.ts'

test('there are at least 80 questions, and some of every kind', async () => {
  const queries = (await readQueries()).flatMap((group) => group.queries)
  expect(queries.length).toBeGreaterThanOrEqual(80)
  expect(QUERY_KINDS.filter((kind) => queries.every((query) => query.kind !== kind))).toEqual([])
  expect(new Set(queries.map(({ ask }) => ask)).size).toBe(queries.length)
})

test('everything that is expected of our own content is there', async () => {
  const expected = nameExpected(await siteArchive('../../..', '2026-11-26'))
  const own = (await readQueries()).filter(({ site }) => site === 'own')
  const names = own.flatMap(({ queries }) => queries.flatMap(({ first }) => first.map(expected)))
  expect(names).toContain('2016/belysning')
  expect(() => expected('2018/ingenting')).toThrow('queries.yaml expects 2018/ingenting')
})
