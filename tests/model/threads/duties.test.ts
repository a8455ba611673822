import { expect, test } from 'vitest'
import type { Commitment, Publication } from '../../../scripts/model/archive.ts'
import { dutiesIn } from '../../../scripts/model/threads/duties.ts'
import type { Status } from '../../../scripts/model/vocabulary.ts'
import { commitment, outcome, promise, publication, report } from '../../helpers/build-archive.ts'

const ASOF = '2019-06-01'
const due = (day: string, parts: Partial<Commitment> = {}) => commitment({ due: day, ...parts })
const declared = (day: string, status: Status) =>
  due(day, { standing: { kind: 'declared', status, outcome: outcome(), daysWithoutFinalWord: null } })

function holding(id: string, ...commitments: readonly Commitment[]): Publication {
  return publication({ id, promises: [promise({ commitments })] })
}

const duties = (...publications: readonly Publication[]) => dutiesIn({ publications, asOf: ASOF }, new Set())

test('what has not been reported in time is told by publication, the newest first', () => {
  const [first, second] = [holding('2017', due('2017-12-31')), holding('2018', due('2018-06-30'), due('2018-12-31'))]
  expect(duties(first, second).overdue).toEqual([
    { publication: '2018', day: '2018-12-31', commitments: 2, report: '2018/2018-12-31' },
    { publication: '2017', day: '2017-12-31', commitments: 1, report: '2017/2017-12-31' },
  ])
})

test('where there is a report of that day, the next one is of today', () => {
  const told = publication({
    id: '2018',
    promises: [promise({ commitments: [due('2018-12-31')] })],
    reports: [report({ id: '2018-12-31' })],
  })
  expect(duties(told).overdue).toMatchObject([{ day: '2018-12-31', report: `2018/${ASOF}` }])
})

test('where the parties report each by itself, that day has its reports', () => {
  const told = publication({
    id: '2018',
    promises: [promise({ commitments: [due('2018-12-31')] })],
    reports: [report({ id: '2018-12-31-polis', asOf: '2018-12-31' })],
  })
  expect(duties(told).overdue).toMatchObject([{ report: `2018/${ASOF}` }])
})

test.each<{ statuses: readonly [Status, Status]; isOpen: boolean }>([
  { statuses: ['in-progress', 'not-started'], isOpen: true },
  { statuses: ['in-progress', 'done'], isOpen: false },
])('where parties differ, $statuses, more is to be told: $isOpen', ({ statuses, isOpen }) => {
  const outcomes = statuses.map((status) => outcome({ status }))
  const differing = due('2018-12-31', { standing: { kind: 'parties-differ', outcomes, daysWithoutFinalWord: null } })
  expect(duties(holding('2018', differing)).overdue).toHaveLength(isOpen ? 1 : 0)
})

test.each([
  { what: 'is to come out later', reports: [], written: ['2018/2018-12-31'], report: null },
  {
    what: 'tells of others, as does the one of today',
    reports: [report({ id: '2018-12-31' }), report({ id: ASOF, asOf: ASOF })],
    written: ['2018/2018-12-31', `2018/${ASOF}`],
    report: null,
  },
  { what: 'is of another publication', reports: [], written: ['2017/2018-12-31'], report: '2018/2018-12-31' },
])('no report is offered where the one that is there $what: $report', ({ reports, written, report }) => {
  const told = publication({ id: '2018', promises: [promise({ commitments: [due('2018-12-31')] })], reports })
  expect(dutiesIn({ publications: [told], asOf: ASOF }, new Set(written)).overdue).toMatchObject([{ report }])
})

test('a follow-up that was promised and has not come is to be made, though the time is not up', () => {
  const promised = publication({
    id: '2018-2021',
    period: { from: '2018', to: '2021', asPrinted: null, basis: 'stated' },
    followUp: { every: 'year', asPrinted: null },
    promises: [promise({ commitments: [due('2021-12-31'), due('2021-12-31'), declared('2021-12-31', 'done')] })],
  })
  expect(duties(promised)).toEqual({
    overdue: [{ publication: '2018-2021', day: '2018-12-31', commitments: 2, report: '2018-2021/2018-12-31' }],
    next: { publication: '2018-2021', day: '2019-12-31', commitments: 2, report: '2018-2021/2019-12-31' },
  })
})

test('the last day is in time', () => {
  expect(duties(holding('2019', due(ASOF)))).toEqual({
    overdue: [],
    next: { publication: '2019', day: ASOF, commitments: 1, report: `2019/${ASOF}` },
  })
})

test('of what is ahead, the next day is told', () => {
  const { next } = duties(
    holding('2019', due('2019-12-31'), due('2019-09-01'), due('2019-09-01')),
    holding('2020', due('2020-12-31')),
  )
  expect(next).toEqual({ publication: '2019', day: '2019-09-01', commitments: 2, report: '2019/2019-09-01' })
})

test.each<{ status: Status; isDuty: boolean }>([
  { status: 'done', isDuty: false },
  { status: 'not-done', isDuty: false },
  { status: 'withdrawn', isDuty: false },
  { status: 'in-progress', isDuty: true },
  { status: 'postponed', isDuty: true },
])('a commitment that was `$status` is a duty: $isDuty', ({ status, isDuty }) => {
  expect(duties(holding('2018', declared('2018-12-31', status))).overdue).toHaveLength(isDuty ? 1 : 0)
})

test('what was reported without a status has been told', () => {
  const reported = due('2018-12-31', { standing: { kind: 'reported', outcome: outcome() } })
  expect(duties(holding('2018', reported))).toEqual({ overdue: [], next: null })
})

test('what has no end is never due', () => {
  expect(duties(holding('2018', commitment({ due: null })))).toEqual({ overdue: [], next: null })
})
