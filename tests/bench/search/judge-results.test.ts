import { expect, test } from 'vitest'
import { figuresOf, judgeResults } from '../../../scripts/bench/search/judge-results.ts'

const query = (...first: string[]) => ({ ask: 'lampor', kind: 'synonym' as const, first })

test.each([
  { name: 'all of it first', first: ['a'], found: ['a', 'b'], recall: 1, reciprocalRank: 1 },
  { name: 'half of it, as the second', first: ['a', 'b'], found: ['c', 'a'], recall: 0.5, reciprocalRank: 0.5 },
  { name: 'as the sixth, which few see', first: ['f'], found: [...'abcdef'], recall: 0, reciprocalRank: 1 / 6 },
  { name: 'nothing', first: ['a'], found: [], recall: 0, reciprocalRank: 0 },
])('what was found is judged: $name', ({ first, found, recall, reciprocalRank }) => {
  expect(judgeResults(query(...first), found)).toMatchObject({ recall, reciprocalRank })
})

test('the figures of many answers are their means', () => {
  const judged = [judgeResults(query('a'), ['a']), judgeResults(query('a'), ['b', 'a']), judgeResults(query('a'), [])]
  expect(figuresOf(judged)).toEqual({ queries: 3, recall: 2 / 3, reciprocalRank: 0.5 })
  expect(figuresOf([])).toEqual({ queries: 0, recall: 0, reciprocalRank: 0 })
})
