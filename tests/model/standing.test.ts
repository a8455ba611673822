import { describe, expect, test } from 'vitest'
import type { Outcome, Report } from '../../scripts/model/archive.ts'
import { standingKind, standingOn } from '../../scripts/model/standing.ts'
import { PASSING_STATUSES, STATUSES, type Status } from '../../scripts/model/vocabulary.ts'
import { outcome, party, report } from '../helpers/build-archive.ts'

const DUE = '2018-12-31'
const AFTER = '2019-03-01'
const [MUNICIPALITY, POLICE] = [party(), party({ id: 'polis' })]

function said(status: Status | null, parts: Partial<Report> = {}): Outcome {
  const made = outcome({ status })
  report({ by: [MUNICIPALITY], ...parts, outcomes: [made] })
  return made
}

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
    const outcomes = statuses.map((status) => said(status))
    expect(standingOn(AFTER, outcomes, DUE)).toMatchObject(standing)
  })

  test('the standing comes with the very outcome that it was declared in', () => {
    const outcomes = [said('in-progress'), said('done'), said(null)]
    expect(standingOn(AFTER, outcomes, DUE)).toHaveProperty('outcome', outcomes[1])
  })

  test('of several reports without a status, the latest is shown', () => {
    const outcomes = [said(null), said(null)]
    expect(standingOn(AFTER, outcomes, DUE)).toHaveProperty('outcome', outcomes[1])
  })
})

describe('parties who report each by itself', () => {
  const by = (...parties: readonly (typeof POLICE)[]) => ({ by: parties })
  const differing = [said('not-done'), said('done', by(POLICE))]

  test('differ when they declare different things of one day', () => {
    expect(standingOn(AFTER, differing, DUE)).toEqual({
      kind: 'parties-differ',
      outcomes: differing,
      daysWithoutFinalWord: null,
    })
    expect(standingKind(standingOn(AFTER, differing, DUE))).toBe('parties-differ')
  })

  test('differ also where neither says of which day', () => {
    const undated = [said('not-done', { asOf: null }), said('done', { asOf: null, ...by(POLICE) })]
    expect(standingOn(AFTER, undated, DUE)).toHaveProperty('kind', 'parties-differ')
  })

  test.each<{ name: string; outcomes: readonly Outcome[]; status: Status }>([
    { name: 'say the same', outcomes: [said('done'), said('done', by(POLICE))], status: 'done' },
    {
      name: 'speak of different days: the later word counts',
      outcomes: [said('not-done', { asOf: '2018-12-30' }), said('done', by(POLICE))],
      status: 'done',
    },
    {
      name: 'leave it to one of them to declare anything',
      outcomes: [said('partly-done'), said(null, by(POLICE))],
      status: 'partly-done',
    },
    {
      name: 'are the same ones, who have said it anew',
      outcomes: [said('not-done', by(MUNICIPALITY, POLICE)), said('done', by(POLICE, MUNICIPALITY))],
      status: 'done',
    },
    {
      name: 'have been followed by a later word',
      outcomes: [...differing, said('done', { asOf: '2019-02' })],
      status: 'done',
    },
  ])('do not when they $name', ({ outcomes, status }) => {
    expect(standingOn(AFTER, outcomes, DUE)).toMatchObject({ kind: 'declared', status })
  })

  test('have waited for a final word when none of them has given one', () => {
    const days = (first: Status, second: Status) => standingOn(AFTER, [said(first), said(second, by(POLICE))], DUE)
    expect(days('in-progress', 'not-started')).toHaveProperty('daysWithoutFinalWord', 60)
    expect(days('in-progress', 'done')).toHaveProperty('daysWithoutFinalWord', null)
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
      expect(standingOn(AFTER, [said(status)], DUE)).toHaveProperty('daysWithoutFinalWord', days)
    },
  )

  test.each([
    { name: 'before the due date', asOf: '2018-06-01', due: DUE },
    { name: 'on the due date', asOf: DUE, due: DUE },
    { name: 'without a due date', asOf: AFTER, due: null },
  ])('$name, nobody has waited for one', ({ asOf, due }) => {
    expect(standingOn(asOf, [said('in-progress')], due)).toHaveProperty('daysWithoutFinalWord', null)
  })

  test('only the statuses that promise more to come are passing', () => {
    expect(PASSING_STATUSES).toEqual(['not-started', 'in-progress', 'postponed'])
  })
})

test('a declared standing goes by its status, the others by their own name', () => {
  expect(standingKind(standingOn(AFTER, [said('partly-done')], DUE))).toBe('partly-done')
  expect(standingKind(standingOn(AFTER, [said(null)], DUE))).toBe('reported')
  expect(standingKind(standingOn(AFTER, [], DUE))).toBe('not-reported')
  expect(standingKind(standingOn(AFTER, [], null))).toBe('not-due')
})
