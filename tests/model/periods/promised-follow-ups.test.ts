import { describe, expect, test } from 'vitest'
import type { Report } from '../../../scripts/model/archive.ts'
import { promisedFollowUps } from '../../../scripts/model/periods/promised-follow-ups.ts'
import type { FollowUpFrequency } from '../../../scripts/model/vocabulary.ts'
import { report } from '../../helpers/build-archive.ts'

const FOUR_YEARS = { from: '2023', to: '2026' }
const OPEN = { from: '2017-05-15', to: null }

type Parts = {
  readonly every: FollowUpFrequency
  readonly asOf: string
  readonly period?: { readonly from: string; readonly to: string | null }
  readonly reports?: readonly Report[]
}

function promised({ every, asOf, period = FOUR_YEARS, reports = [] }: Parts) {
  const written = { ...period, asPrinted: null, basis: 'stated' as const }
  return promisedFollowUps({ followUp: { every, asPrinted: null }, period: written, reports }, asOf)
}

const on = (asOf: string | null, covers: Report['covers'] = null) => report({ id: asOf ?? 'undated', asOf, covers })
const told = (parts: Parts) =>
  promised(parts)?.passed.map(({ to, reports }) => `${to}: ${reports.map(({ id }) => id).join(' ') || '–'}`)

test('where none is promised there is nothing to follow', () => {
  const period = { ...FOUR_YEARS, asPrinted: null, basis: 'stated' as const }
  expect(promisedFollowUps({ followUp: null, period, reports: [] }, '2030-01-01')).toBeNull()
})

describe('the times that have passed', () => {
  test.each<Parts & { times: readonly string[] }>([
    { every: 'year', asOf: '2023-12-31', times: [] },
    { every: 'year', asOf: '2024-01-01', times: ['2023-12-31'] },
    { every: 'half-year', asOf: '2024-07-01', times: ['2023-06-30', '2023-12-31', '2024-06-30'] },
    { every: 'four-months', asOf: '2024-01-01', times: ['2023-04-30', '2023-08-31', '2023-12-31'] },
    { every: 'period', asOf: '2026-12-31', times: [] },
    { every: 'period', asOf: '2027-01-01', times: ['2026-12-31'] },
    { every: 'period', asOf: '2030-01-01', period: OPEN, times: [] },
    { every: 'year', asOf: '2019-12-31', period: OPEN, times: ['2018-05-14', '2019-05-14'] },
    // The last one is no longer than the period.
    { every: 'year', asOf: '2030-01-01', period: { from: '2018', to: '2019-06' }, times: ['2018-12-31', '2019-06-30'] },
    {
      every: 'month',
      asOf: '2018-05-01',
      period: { from: '2018-01-31', to: null },
      times: ['2018-02-27', '2018-03-30', '2018-04-29'],
    },
  ])('of every $every from $period, on $asOf: $times', ({ times, ...parts }) => {
    expect(promised(parts)?.passed.map(({ to }) => to)).toEqual(times)
  })

  test('are not counted before the period has begun', () => {
    expect(promised({ every: 'year', asOf: '2022-06-01' })).toMatchObject({
      passed: [],
      next: { from: '2023-01-01', to: '2023-12-31' },
    })
  })
})

describe('the reports on them', () => {
  const asOf = '2026-06-01'

  test('are those of their days, and none is missed that is there', () => {
    const reports = [on('2023-12-31'), on('2025-03')]
    expect(told({ every: 'year', asOf, reports })).toEqual([
      '2023-12-31: 2023-12-31',
      '2024-12-31: –',
      '2025-12-31: 2025-03',
    ])
    expect(promised({ every: 'year', asOf, reports })?.missing.map(({ to }) => to)).toEqual(['2024-12-31'])
  })

  test('are on what their figures count, also when they came later', () => {
    const reports = [on('2024-02-15', { from: '2023', to: '2023' })]
    expect(told({ every: 'year', asOf: '2025-01-01', reports })).toEqual(['2023-12-31: 2024-02-15', '2024-12-31: –'])
  })

  test('are on the last time when they came after the period', () => {
    const reports = [on('2027-02-01')]
    expect(told({ every: 'year', asOf: '2027-03-01', reports })?.at(-1)).toBe('2026-12-31: 2027-02-01')
  })

  test('stand by themselves when nobody knows their day', () => {
    expect(promised({ every: 'period', asOf: '2027-01-01', reports: [on(null)] })).toMatchObject({
      missing: [{ to: '2026-12-31' }],
      undated: [{ id: 'undated' }],
    })
  })
})

test('the next one ends on the day or later, and there is none when the period is over', () => {
  expect(promised({ every: 'half-year', asOf: '2023-06-30' })?.next).toMatchObject({
    from: '2023-01-01',
    to: '2023-06-30',
  })
  expect(promised({ every: 'half-year', asOf: '2027-01-01' })?.next).toBeNull()
})
