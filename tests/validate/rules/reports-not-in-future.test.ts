import { expect, test } from 'vitest'
import { placesOf } from '../../helpers/problems-in.ts'

const RULE = 'time/report-in-future'
const report = (name: string, more = '') => ({
  [`content/2018/reports/${name}.yaml`]: `title: a\nby: [kommun]\n${more}`,
})

test('the day of a report may be today, but not tomorrow', async () => {
  expect(await placesOf(RULE, report('2018-06-30'), '2018-06-30')).toEqual([])
  expect(await placesOf(RULE, report('2018-06-30'), '2018-06-29')).toEqual(['2018/reports/2018-06-30.yaml:1'])
})

test('a month or year that has begun may already be reported on', async () => {
  expect(await placesOf(RULE, report('2018-06'), '2018-06-01')).toEqual([])
  expect(await placesOf(RULE, report('2018'), '2018-01-01')).toEqual([])
  expect(await placesOf(RULE, report('2018-06'), '2018-05-31')).toHaveLength(1)
})

test('a report may wait for the day it is made public, and need not have a date', async () => {
  expect(await placesOf(RULE, report('2018-06-30', 'published: 2018-09-01\n'), '2018-07-01')).toEqual([])
  expect(await placesOf(RULE, report('undated'), '2018-01-01')).toEqual([])
})
