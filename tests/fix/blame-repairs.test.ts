// When repairs of a file are not kept.
import { expect, test } from 'vitest'
import { blameRepairs } from '../../scripts/fix/blame-repairs.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import type { Problem } from '../../scripts/report/problem.ts'

function problem(write: (report: ReturnType<typeof collectProblems>['report']) => void): Problem {
  const { report, problems } = collectProblems()
  write(report)
  if (problems[0] === undefined) throw new Error('Nothing was reported.')
  return problems[0]
}

const at = (line: number) => ({ file: 'content/2018/publication.yaml', line, column: 1 })
const date = (line: number) =>
  problem((report) =>
    report('field/date', at(line), { name: 'from', value: '2018-1-5', fault: null, suggestion: null }),
  )
const empty = problem((report) => report('field/not-empty', at(9), { name: 'title', mayBeLeftOut: false }))
const order = problem((report) => report('time/order', at(9), { from: '2018-01-05', to: '2017-01-01' }))
const soft = (count: number) =>
  problem((report) => report('language/invisible-character', at(3), { character: 'U+00AD', count, word: 'a' }))

test.each([
  { name: 'gone', repaired: [date(1)], before: [date(1)], after: [], blame: null },
  { name: 'still there', repaired: [date(1)], before: [date(1)], after: [date(1)], blame: 'remains' },
  { name: 'one of two gone', repaired: [date(1)], before: [date(1), date(2)], after: [date(2)], blame: null },
  { name: 'one of three gone in a text', repaired: [soft(3)], before: [soft(3)], after: [soft(2)], blame: null },
  { name: 'none of three gone in a text', repaired: [soft(3)], before: [soft(3)], after: [soft(3)], blame: 'remains' },
  { name: 'gone, and a field is empty', repaired: [date(1)], before: [date(1)], after: [empty], blame: 'new-problem' },
  { name: 'gone, and what it hid comes to light', repaired: [date(1)], before: [date(1)], after: [order], blame: null },
  { name: 'gone, and something is new', repaired: [soft(1)], before: [soft(1)], after: [order], blame: 'new-problem' },
])('a problem that is $name: $blame', ({ repaired, before, after, blame }) => {
  expect(blameRepairs(repaired, before, after)).toBe(blame)
})
