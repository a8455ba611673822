import { expect, test } from 'vitest'
import { placesOf } from '../../helpers/problems-in.ts'

const RULE = 'structure/reported-twice'
const outcome = (status: string) => `  - commitment: grannsamverkan/utbildningar\n    status: ${status}\n`
const report = (day: string, ...statuses: readonly string[]) => ({
  [`content/2018/reports/${day}.yaml`]: `title: a\nby: [kommun]\noutcomes:\n${statuses.map(outcome).join('')}`,
})

test('a report tells of a commitment once; each time more is one too many', async () => {
  expect(await placesOf(RULE, report('2018-12-31', 'done', 'not-done', 'done'))).toEqual([
    '2018/reports/2018-12-31.yaml:6',
    '2018/reports/2018-12-31.yaml:8',
  ])
})

test('the same verdict twice is one too many as well', async () => {
  expect(await placesOf(RULE, report('2018-12-31', 'done', 'done'))).toHaveLength(1)
})

test('several reports may tell of the same commitment', async () => {
  const reports = { ...report('2018-06-30', 'in-progress'), ...report('2018-12-31', 'done') }
  expect(await placesOf(RULE, reports)).toEqual([])
})
