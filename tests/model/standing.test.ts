import { describe, expect, test } from 'vitest'
import { standingKind, standingOn } from '../../scripts/model/standing.ts'
import { PASSING_STATUSES, STATUSES, type Status } from '../../scripts/model/vocabulary.ts'
import { outcome } from '../helpers/build-archive.ts'

const DUE = '2018-12-31'
const AFTER = '2019-03-01'

describe('what the reports say', () => {
  test.each<{ name: string; statuses: readonly (Status | null)[]; standing: object }>([
    { name: 'the only declared status counts', statuses: ['done'], standing: { kind: 'declared', status: 'done' } },
    {
      name: 'the latest declared status counts',
      statuses: ['in-progress', 'partly-done', 'done'],
      standing: { kind: 'declared', status: 'done' },
    },
    {
      name: 'a later, worse status counts too',
      statuses: ['done', 'withdrawn'],
      standing: { kind: 'declared', status: 'withdrawn' },
    },
    {
      name: 'a later report that declares nothing does not take the status away',
      statuses: ['done', null],
      standing: { kind: 'declared', status: 'done' },
    },
    {
      name: 'a status outranks earlier reports that declare nothing',
      statuses: [null, 'not-done'],
      standing: { kind: 'declared', status: 'not-done' },
    },
    { name: 'a report without a status is a report', statuses: [null], standing: { kind: 'reported' } },
  ])('$name', ({ statuses, standing }) => {
    const outcomes = statuses.map((status) => outcome({ status }))
    expect(standingOn(AFTER, outcomes, DUE)).toMatchObject(standing)
  })

  test('the standing comes with the very outcome that it was declared in', () => {
    const outcomes = [outcome({ status: 'in-progress' }), outcome({ status: 'done' }), outcome()]
    expect(standingOn(AFTER, outcomes, DUE)).toHaveProperty('outcome', outcomes[1])
  })

  test('of several reports without a status, the latest is shown', () => {
    const outcomes = [outcome(), outcome()]
    expect(standingOn(AFTER, outcomes, DUE)).toHaveProperty('outcome', outcomes[1])
  })
})

describe('what the calendar tells when nothing is reported', () => {
  test.each([
    { asOf: '2018-06-01', due: DUE, standing: { kind: 'not-due' } },
    { asOf: DUE, due: DUE, standing: { kind: 'not-due' } },
    { asOf: '2019-01-01', due: DUE, standing: { kind: 'not-reported', days: 1 } },
    { asOf: AFTER, due: DUE, standing: { kind: 'not-reported', days: 60 } },
    { asOf: '2031-01-01', due: null, standing: { kind: 'not-due' } },
  ])('on $asOf, due $due: $standing', ({ asOf, due, standing }) => {
    expect(standingOn(asOf, [], due)).toEqual(standing)
  })
})

describe('days without a final word', () => {
  test.each(STATUSES.map((status) => ({ status, days: PASSING_STATUSES.includes(status) ? 60 : null })))(
    '60 days after the due date, $status has waited $days days',
    ({ status, days }) => {
      expect(standingOn(AFTER, [outcome({ status })], DUE)).toHaveProperty('daysWithoutFinalWord', days)
    },
  )

  test.each([
    { name: 'before the due date', asOf: '2018-06-01', due: DUE },
    { name: 'on the due date', asOf: DUE, due: DUE },
    { name: 'without a due date', asOf: AFTER, due: null },
  ])('$name, nobody has waited for one', ({ asOf, due }) => {
    expect(standingOn(asOf, [outcome({ status: 'in-progress' })], due)).toHaveProperty('daysWithoutFinalWord', null)
  })

  test('only the statuses that promise more to come are passing', () => {
    expect(PASSING_STATUSES).toEqual(['not-started', 'in-progress', 'postponed'])
  })
})

test('a declared standing goes by its status, the others by their own name', () => {
  expect(standingKind(standingOn(AFTER, [outcome({ status: 'partly-done' })], DUE))).toBe('partly-done')
  expect(standingKind(standingOn(AFTER, [outcome()], DUE))).toBe('reported')
  expect(standingKind(standingOn(AFTER, [], DUE))).toBe('not-reported')
  expect(standingKind(standingOn(AFTER, [], null))).toBe('not-due')
})
