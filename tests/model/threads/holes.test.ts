import { describe, expect, test } from 'vitest'
import { type Holes, holesIn } from '../../../scripts/model/threads/holes.ts'
import {
  archive,
  commitment,
  finding,
  party,
  promise,
  publication,
  report,
  source,
  survey,
  sv,
  target,
  theme,
} from '../../helpers/build-archive.ts'

type Parts = Parameters<typeof publication>[0]

const whole = (parts: Parts = {}) =>
  publication({
    complete: true,
    surveys: [survey()],
    records: [{ authority: 'Kommunen', number: 'KS 1', date: null, kind: null }],
    sources: [source()],
    ...parts,
  })

const holesOf = (...publications: readonly Parts[]): Holes =>
  holesIn(archive({ publications: publications.map((parts) => whole(parts)) }))

const within = (parts: Parameters<typeof promise>[0]) => ({ themes: [theme({ promises: [promise(parts)] })] })
const ofCommitment = (parts: Parameters<typeof commitment>[0]) => within({ commitments: [commitment(parts)] })

describe('a finding', () => {
  const led = finding({ id: 'led', ledTo: [promise()] })
  const nothing = finding({ id: 'nothing' })
  const why = finding({ id: 'why', notAddressed: sv('Vi har inte råd.') })

  test('that led to no promise is missed, whether or not somebody said why', () => {
    const { findingsWithoutPromise } = holesOf({ surveys: [survey({ findings: [led, nothing, why] })] })
    expect(findingsWithoutPromise.map(({ id }) => id)).toEqual(['nothing', 'why'])
  })

  test('of a survey that two publications refer to is missed once', () => {
    const shared = survey({ findings: [nothing] })
    const { findingsWithoutPromise } = holesOf({ surveys: [shared] }, { id: '2019', otherSurveys: [shared] })
    expect(findingsWithoutPromise).toHaveLength(1)
  })
})

describe('a promise', () => {
  test('is missed when it refers to nothing that residents said', () => {
    const said = { kind: 'finding', finding: finding() } as const
    expect(holesOf(within({})).promisesWithoutReason).toHaveLength(1)
    expect(holesOf(within({ because: [said] })).promisesWithoutReason).toEqual([])
  })

  test('is missed when a later publication says nothing of it', () => {
    const period = (year: string) => ({ from: year, to: year, asPrinted: null, basis: 'stated' }) as const
    const earlier = { id: '2017', period: period('2017'), ...within({}) }
    const later = { id: '2018', period: period('2018') }
    expect(holesOf(earlier).promisesWithoutEnd).toEqual([])
    expect(holesOf(earlier, later).promisesWithoutEnd).toHaveLength(1)
  })
})

describe('a commitment', () => {
  test.each([
    [[], 1],
    [['supports', 'asked'], 1],
    [['contributes', 'responsible'], 0],
  ] as const)('of parties that are %j is missed when none is responsible', (roles, missed) => {
    const by = roles.map((role) => ({ party: party(), role, accordingTo: null }))
    expect(holesOf(ofCommitment({ by })).commitmentsWithoutResponsible).toHaveLength(missed)
  })

  test.each([
    ['no target', [], 1],
    ['words alone', [target({ amount: { kind: 'words-only' } })], 1],
    ['words and a number', [target({ amount: { kind: 'words-only' } }), target()], 0],
    ['all', [target({ amount: { kind: 'all' } })], 0],
  ] as const)('with %s can be counted, or is missed', (_, targets, missed) => {
    expect(holesOf(ofCommitment({ targets })).commitmentsWithoutNumber).toHaveLength(missed)
  })

  test('is missed when its day has passed without a report', () => {
    const late = ofCommitment({ standing: { kind: 'not-reported', days: 3 } })
    expect(holesOf(late).commitmentsWithoutReport).toHaveLength(1)
    expect(holesOf(ofCommitment({ standing: { kind: 'not-due' } })).commitmentsWithoutReport).toEqual([])
  })
})

/** On the as-of date of the helper one of these years has passed. */
const FOLLOWED_UP: Parts = {
  period: { from: '2018', to: '2019', asPrinted: null, basis: 'stated' },
  followUp: { every: 'year', asPrinted: null },
}

test.each<readonly [Parts, readonly string[]]>([
  [{}, []],
  [{ complete: false }, ['some-promises']],
  [{ complete: null, surveys: [] }, ['word-of-completeness', 'survey']],
  [{ records: [], sources: [] }, ['record-number', 'source']],
  [{ periodState: 'ended', reports: [] }, ['report']],
  [{ periodState: 'ended', reports: [report()] }, []],
  [{ periodState: 'in-force', reports: [] }, []],
  [{ ...FOLLOWED_UP, reports: [] }, ['promised-follow-up']],
  [{ ...FOLLOWED_UP, reports: [report()] }, []],
])('a publication with %o lacks %j', (parts, lacks) => {
  const inForce = { periodState: 'in-force', ...parts } as const
  expect(holesOf(inForce).publications.flatMap((one) => one.lacks)).toEqual(lacks)
})
