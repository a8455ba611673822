import { expect, test } from 'vitest'
import { applyRepairs, planRepairs } from '../../scripts/fix/plan-repairs.ts'
import type { Problem } from '../../scripts/report/problem.ts'

const invisible = (line: number, column: number, length: number): Problem<'language/invisible-character'> => ({
  rule: 'language/invisible-character',
  level: 'warning',
  place: { file: 'content/2018/foreword.md', line, column, length },
  details: { character: 'U+00AD', count: 1, word: '' },
})

test('places count lines by any line end, and everything between the repairs stays', () => {
  const text = 'e\u00ADn\r\ntv\u00ADå\rtr\u00ADe\nfyra'
  const repairs = planRepairs(text, [invisible(3, 1, 4), invisible(1, 1, 3), invisible(2, 1, 4)])
  expect(applyRepairs(text, repairs)).toBe('en\r\ntvå\rtre\nfyra')
})

test('of repairs that touch each other the first is kept', () => {
  const text = 'a\u00ADb\u00ADc\u00ADd'
  const repairs = planRepairs(text, [invisible(1, 1, 7), invisible(1, 2, 1), invisible(1, 4, 1)])
  expect(repairs.map(({ before, after }) => [before, after])).toEqual([[text, 'abcd']])
})

test('a problem that only points, or that is acknowledged, is left', () => {
  const acknowledged = { ...invisible(1, 1, 2), level: 'acknowledged' } as const
  const { length: _, ...point } = invisible(1, 2, 1).place
  expect(planRepairs('a\u00AD', [acknowledged, { ...invisible(1, 2, 1), place: point }])).toEqual([])
})
