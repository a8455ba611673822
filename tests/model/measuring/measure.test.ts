import { describe, expect, test } from 'vitest'
import type { Figure, Measurement, Outcome, Target } from '../../../scripts/model/archive.ts'
import { type Measurable, measure } from '../../../scripts/model/measuring/measure.ts'
import { INCOMPARABLE_REASONS, type IncomparableReason } from '../../../scripts/model/vocabulary.ts'
import { area, figure, outcome, party, report, sv, target, unit } from '../../helpers/build-archive.ts'

const ONE_YEAR = { from: '2018-01-01', to: '2018-12-31' }
const TWO_YEARS = { from: '2019-01-01', to: '2020-12-31' }

const TORGET = area()
const HAMNEN = area({ id: 'hamnen', name: sv('Hamnen') })

/** A commitment with one target and, in a report at the end of the period, one figure. */
function measurable(parts: Partial<Measurable> = {}): Measurable {
  return {
    kind: null,
    targets: [target()],
    due: '2018-12-31',
    when: null,
    places: [],
    outcomes: [],
    period: ONE_YEAR,
    ...parts,
  }
}

function reported(figures: readonly Partial<Figure>[], parts: Parameters<typeof report>[0] = {}): Outcome {
  const made = outcome({ figures: figures.map(figure) })
  report({ outcomes: [made], ...parts })
  return made
}

const undated = { id: 'undated', asOf: null }
const resultOf = (measurement: Measurement) =>
  measurement.verdict === 'cannot-compare' ? measurement.reason : measurement.verdict
const resultsOf = (commitment: Measurable) => measure(commitment).map(resultOf)

describe('at least six meetings', () => {
  test.each([
    { value: 5, result: 'below' },
    { value: 6, result: 'met' },
    { value: 7, result: 'exceeded' },
    { value: 0, result: 'below' },
  ])('with $value reported at the end of the year: $result', ({ value, result }) => {
    expect(resultsOf(measurable({ outcomes: [reported([{ value }])] }))).toEqual([result])
  })

  test('a decided measurement says what the figure was held against', () => {
    const outcomes = [reported([{ value: 7 }])]
    const [measurement] = measure(measurable({ outcomes }))
    expect(measurement).toMatchObject({ verdict: 'exceeded', expected: 6, scaling: null })
    expect(measurement).toHaveProperty('outcome', outcomes[0])
  })
})

describe('why a figure and a target cannot be compared', () => {
  const perMonth = target({ per: 'month' })
  const perYear = target({ per: 'year' })
  const all = target({ amount: { kind: 'all' } })
  const wordsOnly = target({ amount: { kind: 'words-only' }, asPrinted: 'regelbundet' })
  const cases: readonly { reason: IncomparableReason; name: string; commitment: Partial<Measurable> }[] = [
    { reason: 'no-target', name: 'no target was set', commitment: { targets: [], outcomes: [reported([{}])] } },
    {
      reason: 'no-number',
      name: 'the target is in words',
      commitment: { targets: [wordsOnly], outcomes: [reported([{}])] },
    },
    { reason: 'no-figure', name: 'the report has no figures', commitment: { outcomes: [reported([])] } },
    { reason: 'no-outcome', name: 'nothing is reported', commitment: {} },
    {
      reason: 'other-unit',
      name: 'meetings were promised and controls reported',
      commitment: { outcomes: [reported([{ unit: unit('kontroll', 'kontroller') }])] },
    },
    {
      reason: 'no-date',
      name: 'so many a month, in an undated report',
      commitment: { targets: [perMonth], outcomes: [reported([{}], undated)] },
    },
    {
      reason: 'no-date',
      name: 'too few, in an undated report',
      commitment: { outcomes: [reported([{ value: 5 }], undated)] },
    },
    {
      reason: 'no-frequency',
      name: 'seven in two years, where six may mean six a year',
      commitment: {
        period: TWO_YEARS,
        due: '2020-12-31',
        outcomes: [reported([{ value: 7 }], { asOf: '2020-12-31' })],
      },
    },
    {
      reason: 'inexact-time',
      name: 'too few for the whole year, where only spring and autumn count',
      commitment: {
        targets: [perMonth],
        when: { from: '2018-03', to: '2018-11', asPrinted: 'vår och höst' },
        outcomes: [reported([{ value: 40 }])],
      },
    },
    {
      reason: 'other-area',
      name: 'counted in another place',
      commitment: { places: [TORGET], outcomes: [reported([{ places: [HAMNEN] }])] },
    },
    {
      reason: 'some-areas',
      name: 'too few in one of two places',
      commitment: { places: [TORGET, HAMNEN], outcomes: [reported([{ value: 5, places: [TORGET] }])] },
    },
    {
      reason: 'some-areas',
      name: 'a share of one of two places',
      commitment: {
        places: [TORGET, HAMNEN],
        targets: [target({ amount: { kind: 'share', value: 80 } })],
        outcomes: [reported([{ value: 9, of: 10, places: [TORGET] }])],
      },
    },
    {
      reason: 'uneven-time',
      name: 'eight in a year and a half, where six a year may be six or twelve',
      commitment: {
        period: { from: '2019-01-01', to: '2020-06-30' },
        due: '2020-06-30',
        targets: [perYear],
        outcomes: [reported([{ value: 8 }], { asOf: '2020-06-30' })],
      },
    },
    {
      reason: 'empty-total',
      name: 'none of none',
      commitment: { targets: [all], outcomes: [reported([{ value: 0, of: 0 }])] },
    },
    {
      reason: 'not-over',
      name: 'too few in the second half of the time, of which the report tells alone',
      commitment: { outcomes: [reported([{ value: 5 }], { covers: { from: '2018-07', to: '2018-12' } })] },
    },
    {
      reason: 'not-over',
      name: 'as many as a range wants, while more may come',
      commitment: {
        targets: [target({ amount: { kind: 'between', low: 4, high: 6 } })],
        outcomes: [reported([{ value: 5 }], { asOf: '2018-06-30' })],
      },
    },
    {
      reason: 'too-inexact',
      name: 'about six',
      commitment: { outcomes: [reported([{ value: 6, qualifier: 'about' }])] },
    },
    {
      reason: 'not-over',
      name: 'too few before the time is over',
      commitment: { outcomes: [reported([{ value: 5 }], { asOf: '2018-06-30' })] },
    },
    {
      reason: 'not-over',
      name: 'few enough, before the time in which there may still be too many is over',
      commitment: {
        targets: [target({ amount: { kind: 'at-most', value: 3 } })],
        outcomes: [reported([{ value: 2 }], { asOf: '2018-06-30' })],
      },
    },
    {
      reason: 'not-over',
      name: 'not even one whole unit of time is covered',
      commitment: { targets: [target({ per: 'year' })], outcomes: [reported([{ value: 5 }], { asOf: '2018-06-30' })] },
    },
    {
      reason: 'no-total',
      name: 'all were promised, and nobody says how many there are',
      commitment: { targets: [all], outcomes: [reported([{ of: null }])] },
    },
  ]

  test.each(cases)('$reason: $name', ({ reason, commitment }) => {
    expect(resultsOf(measurable(commitment))).toEqual([reason])
  })

  test('every reason has an example here', () => {
    expect(new Set(cases.map(({ reason }) => reason))).toEqual(new Set(INCOMPARABLE_REASONS))
  })
})

describe('62 traffic controls, where one a week for two years was promised', () => {
  const control = unit('kontroll', 'kontroller')
  const oneAWeek = target({ amount: { kind: 'at-least', value: 1 }, unit: control, per: 'week' })
  const commitment = (parts: Parameters<typeof report>[0]) =>
    measurable({
      targets: [oneAWeek],
      period: TWO_YEARS,
      due: '2020-12-31',
      outcomes: [reported([{ value: 62, unit: control }], parts)],
    })

  test('an undated report cannot be compared, but the reader is told what the whole period comes to', () => {
    expect(measure(commitment(undated))).toMatchObject([
      {
        verdict: 'cannot-compare',
        reason: 'no-date',
        figure: { value: 62 },
        wholePeriod: { per: 'week', units: 104, from: '2019-01-01', to: '2020-12-31', expected: 104 },
      },
    ])
  })

  test.each([
    { name: 'after two years', parts: { asOf: '2020-12-31' }, verdict: 'below', expected: 104 },
    { name: 'after one year', parts: { asOf: '2019-12-31' }, verdict: 'exceeded', expected: 52 },
    {
      name: 'where the report says that it covers one year',
      parts: { asOf: '2020-12-31', covers: { from: '2020', to: '2020' } },
      verdict: 'exceeded',
      expected: 52,
    },
    {
      name: 'where an undated report says what it covers',
      parts: { ...undated, covers: { from: '2019', to: '2020' } },
      verdict: 'below',
      expected: 104,
    },
    { name: 'in a report known by its month', parts: { asOf: '2020-06' }, verdict: 'below', expected: 78 },
  ])('$name they are held against $expected: $verdict', ({ parts, verdict, expected }) => {
    expect(measure(commitment(parts))).toMatchObject([{ verdict, expected, scaling: { per: 'week', units: expected } }])
  })
})

describe('so many per …', () => {
  test.each([
    { per: 'day', expected: 365 },
    { per: 'week', expected: 52 },
    { per: 'month', expected: 12 },
    { per: 'two-months', expected: 6 },
    { per: 'term', expected: 2 },
    { per: 'half-year', expected: 2 },
    { per: 'year', expected: 1 },
  ] as const)('one per $per comes to $expected in a year', ({ per, expected }) => {
    const targets = [target({ amount: { kind: 'at-least', value: 1 }, per })]
    expect(measure(measurable({ targets, outcomes: [reported([{ value: expected }])] }))).toMatchObject([
      { verdict: 'met', expected },
    ])
  })

  test.each(['period', null] as const)('per %s is not counted up', (per) => {
    const outcomes = [reported([{ value: 6 }])]
    expect(measure(measurable({ targets: [target({ per })], outcomes }))).toMatchObject([
      { verdict: 'met', expected: 6, scaling: null },
    ])
  })

  test('before the period has any length, the whole period still says what is expected', () => {
    const targets = [target({ per: 'month' })]
    expect(measure(measurable({ targets }))).toMatchObject([{ reason: 'no-outcome', wholePeriod: { expected: 72 } }])
  })

  test('a commitment that is due earlier has a whole period that ends there', () => {
    const targets = [target({ per: 'month' })]
    expect(measure(measurable({ targets, due: '2018-06-30' }))).toMatchObject([
      { wholePeriod: { units: 6, to: '2018-06-30', expected: 36 } },
    ])
  })

  test('a commitment without end has no whole period', () => {
    const open = { from: '2018-01-01', to: null }
    expect(measure(measurable({ targets: [target({ per: 'month' })], due: null, period: open }))).toMatchObject([
      { wholePeriod: null },
    ])
  })
})

describe('a commitment for a part of the period', () => {
  const oneAWeek = target({ amount: { kind: 'at-least', value: 1 }, per: 'week' })
  const inSummer = (asPrinted: string | null, value: number, parts: Partial<Measurable> = {}) =>
    measurable({
      targets: [oneAWeek],
      when: { from: '2018-05', to: '2018-08', asPrinted },
      outcomes: [reported([{ value }])],
      ...parts,
    })

  test('is counted up over that part alone', () => {
    expect(measure(inSummer(null, 17))).toMatchObject([
      { verdict: 'met', expected: 17, scaling: { from: '2018-05-01', to: '2018-08-31' } },
    ])
    expect(resultsOf(inSummer(null, 16))).toEqual(['below'])
  })

  test('comes to no more over the whole period', () => {
    expect(measure(inSummer(null, 0, { outcomes: [] }))).toMatchObject([{ wholePeriod: { units: 17 } }])
  })

  test('which a report that ends before it has begun says nothing about', () => {
    const outcomes = [reported([{ value: 3 }], { asOf: '2018-03-31' })]
    expect(resultsOf(inSummer(null, 3, { outcomes }))).toEqual(['not-over'])
  })

  test('known in words alone, it is judged only where the words make no difference', () => {
    expect(resultsOf(inSummer('kvällar i maj–augusti', 17))).toEqual(['met'])
    expect(resultsOf(inSummer('kvällar i maj–augusti', 16))).toEqual(['inexact-time'])
    const limit = (value: number) =>
      inSummer('kvällar i maj–augusti', value, {
        targets: [target({ amount: { kind: 'at-most', value: 1 }, per: 'week' })],
      })
    expect(resultsOf(limit(17))).toEqual(['inexact-time'])
    expect(resultsOf(limit(18))).toEqual(['below'])
    const exactly = (value: number) =>
      inSummer('kvällar i maj–augusti', value, {
        targets: [target({ amount: { kind: 'exactly', value: 1 }, per: 'week' })],
      })
    expect(resultsOf(exactly(17))).toEqual(['inexact-time'])
    expect(resultsOf(exactly(18))).toEqual(['exceeded'])
  })

  test('known in words alone, it comes to nothing that can be said over the whole period', () => {
    expect(measure(inSummer('kvällar i maj–augusti', 16))).toMatchObject([{ wholePeriod: null }])
  })
})

describe('a report that says no more than its date', () => {
  const oneAWeek = target({ amount: { kind: 'at-least', value: 1 }, per: 'week' })

  test('counts up to the end of the period when it comes later', () => {
    const outcomes = [reported([{ value: 52 }], { asOf: '2019-02-15' })]
    expect(measure(measurable({ targets: [oneAWeek], outcomes }))).toMatchObject([
      { verdict: 'met', expected: 52, scaling: { to: '2018-12-31' } },
    ])
  })

  test('counts up to the last day of the commitment when it comes later', () => {
    const outcomes = [reported([{ value: 25 }])]
    expect(measure(measurable({ targets: [oneAWeek], due: '2018-06-30', outcomes }))).toMatchObject([
      { verdict: 'met', scaling: { units: 25, to: '2018-06-30' } },
    ])
  })
})

describe('a number without "per" in a period without end', () => {
  const open = { from: '2018-01-01', to: null }

  test('is judged only where it is right for every year that the report covers', () => {
    const twoYearsIn = (value: number) =>
      measurable({ due: null, period: open, outcomes: [reported([{ value }], { asOf: '2019-12-31' })] })
    expect(resultsOf(twoYearsIn(7))).toEqual(['no-frequency'])
    expect(resultsOf(twoYearsIn(13))).toEqual(['exceeded'])
  })
})

describe('a number without "per" in a period of two years', () => {
  const twoYears = (targetParts: Partial<Target>, value: number, kind: Measurable['kind'] = null) =>
    measurable({
      kind,
      targets: [target(targetParts)],
      period: TWO_YEARS,
      due: '2020-12-31',
      outcomes: [reported([{ value }], { asOf: '2020-12-31' })],
    })

  test.each([
    { value: 5, result: 'below' },
    { value: 6, result: 'no-frequency' },
    { value: 12, result: 'no-frequency' },
    { value: 13, result: 'exceeded' },
  ])('at least six, $value reported: $result', ({ value, result }) => {
    expect(resultsOf(twoYears({}, value))).toEqual([result])
  })

  test('"during the period" leaves no doubt', () => {
    expect(resultsOf(twoYears({ per: 'period' }, 7))).toEqual(['exceeded'])
  })

  test.each(['resource', 'service-level'] as const)('a %s is there all the time, and not once a year', (kind) => {
    expect(resultsOf(twoYears({}, 7, kind))).toEqual(['exceeded'])
    expect(resultsOf(twoYears({}, 5, kind))).toEqual(['below'])
  })

  test('a share is the same every year', () => {
    const outcomes = [reported([{ value: 85, unit: unit('procent', 'procent') }])]
    const targets = [target({ amount: { kind: 'share', value: 80 }, unit: null })]
    expect(resultsOf(measurable({ period: TWO_YEARS, due: '2020-12-31', targets, outcomes }))).toEqual(['exceeded'])
  })
})

describe('what is there all the time', () => {
  test('is not added up: two officers a day are two officers', () => {
    const targets = [target({ amount: { kind: 'at-least', value: 2 }, per: 'day' })]
    const outcomes = [reported([{ value: 2 }])]
    expect(measure(measurable({ kind: 'resource', targets, outcomes }))).toMatchObject([
      { verdict: 'met', expected: 2, scaling: null },
    ])
  })

  test('falls short already before the time is over, and in an undated report', () => {
    const early = [reported([{ value: 5 }], { asOf: '2018-06-30' })]
    expect(resultsOf(measurable({ kind: 'resource', outcomes: early }))).toEqual(['below'])
    expect(resultsOf(measurable({ kind: 'resource', outcomes: [reported([{ value: 5 }], undated)] }))).toEqual([
      'below',
    ])
  })
})

describe('a number that is reached before the time is over', () => {
  test.each([{ asOf: '2018-06-30' }, { id: 'undated', asOf: null }])('stays reached: %j', (parts) => {
    expect(resultsOf(measurable({ outcomes: [reported([{ value: 6 }], parts)] }))).toEqual(['met'])
  })

  test('a report at the due date is in time, even when the period goes on', () => {
    const outcomes = [reported([{ value: 5 }], { asOf: '2018-06-30' })]
    expect(resultsOf(measurable({ due: '2018-06-30', outcomes }))).toEqual(['below'])
  })

  test('in a period without end the time is never over', () => {
    const outcomes = [reported([{ value: 5 }], { asOf: '2030-12-31' })]
    expect(resultsOf(measurable({ due: null, period: { from: '2018-01-01', to: null }, outcomes }))).toEqual([
      'not-over',
    ])
  })
})

describe('which figures count', () => {
  test('the latest report with figures', () => {
    const outcomes = [reported([{ value: 3 }]), reported([{ value: 8 }]), reported([])]
    expect(measure(measurable({ outcomes }))).toMatchObject([{ figure: { value: 8 } }])
  })

  test('figures of another unit do not hide the one of the target', () => {
    const outcomes = [reported([{ value: 90, unit: unit('timme', 'timmar') }, { value: 6 }])]
    expect(measure(measurable({ outcomes }))).toMatchObject([{ verdict: 'met', figure: { value: 6 } }])
  })

  test('two sources for one number give two verdicts', () => {
    const outcomes = [reported([{ value: 5 }, { value: 7 }])]
    expect(resultsOf(measurable({ outcomes }))).toEqual(['below', 'exceeded'])
  })

  test('a target without a unit takes every figure', () => {
    const outcomes = [reported([{ value: 6, unit: unit('timme', 'timmar') }])]
    expect(resultsOf(measurable({ targets: [target({ unit: null })], outcomes }))).toEqual(['met'])
  })

  test('a figure for one target does not stand beside another', () => {
    const hours = unit('timme', 'timmar')
    const inWords = target({ amount: { kind: 'words-only' }, unit: null, asPrinted: 'särskilt på kvällar' })
    const targets = [target(), target({ unit: hours }), inWords]
    expect(measure(measurable({ targets, outcomes: [reported([{ value: 6 }])] }))).toMatchObject([
      { verdict: 'met' },
      { reason: 'no-figure', figure: null },
      { reason: 'no-number', figure: null },
    ])
  })

  test('every target is measured', () => {
    const hours = unit('timme', 'timmar')
    const targets = [target(), target({ unit: hours, amount: { kind: 'at-most', value: 24 } })]
    const outcomes = [reported([{ value: 6 }, { value: 30, unit: hours }])]
    expect(resultsOf(measurable({ targets, outcomes }))).toEqual(['met', 'below'])
  })

  test.each([
    { name: 'in the places', figurePlaces: [TORGET], places: [TORGET], result: 'met' },
    { name: 'elsewhere too', figurePlaces: [HAMNEN, TORGET], places: [TORGET], result: 'other-area' },
    { name: 'nowhere in particular', figurePlaces: [], places: [TORGET], result: 'met' },
    { name: 'somewhere, where the target holds everywhere', figurePlaces: [HAMNEN], places: [], result: 'met' },
    { name: 'elsewhere', figurePlaces: [HAMNEN], places: [TORGET], result: 'other-area' },
  ])('counted $name: $result', ({ figurePlaces, places, result }) => {
    expect(resultsOf(measurable({ places, outcomes: [reported([{ value: 6, places: figurePlaces }])] }))).toEqual([
      result,
    ])
  })

  test('without target and without figures there is nothing to say', () => {
    expect(measure(measurable({ targets: [], outcomes: [reported([])] }))).toEqual([])
    expect(measure(measurable({ targets: [] }))).toEqual([])
  })
})

describe('other ways to promise an amount', () => {
  test.each<{ amount: Target['amount']; reported: Partial<Figure>; result: string; expected: number | null }>([
    { amount: { kind: 'at-most', value: 6 }, reported: { value: 6 }, result: 'met', expected: 6 },
    { amount: { kind: 'at-most', value: 6 }, reported: { value: 7 }, result: 'below', expected: 6 },
    { amount: { kind: 'exactly', value: 6 }, reported: { value: 6 }, result: 'met', expected: 6 },
    { amount: { kind: 'between', low: 4, high: 6 }, reported: { value: 5 }, result: 'met', expected: 4 },
    { amount: { kind: 'share', value: 80 }, reported: { value: 90, of: 100 }, result: 'exceeded', expected: 80 },
    { amount: { kind: 'share', value: 80 }, reported: { value: 3, of: 4 }, result: 'below', expected: 80 },
    { amount: { kind: 'all' }, reported: { value: 12, of: 12 }, result: 'met', expected: null },
    { amount: { kind: 'all' }, reported: { value: 11, of: 12 }, result: 'below', expected: null },
  ])('$amount, $reported: $result', ({ amount, reported: figureParts, result, expected }) => {
    const outcomes = [reported([figureParts])]
    expect(measure(measurable({ targets: [target({ amount })], outcomes }))).toMatchObject([
      { verdict: result, expected },
    ])
  })

  test('in all schools every term is still all schools once', () => {
    const targets = [target({ amount: { kind: 'all' }, per: 'term' })]
    expect(measure(measurable({ targets, outcomes: [reported([{ value: 12, of: 12 }])] }))).toMatchObject([
      { verdict: 'met', scaling: null },
    ])
  })

  test('too few of all before the time is over proves nothing', () => {
    const targets = [target({ amount: { kind: 'all' } })]
    const outcomes = [reported([{ value: 11, of: 12 }], { asOf: '2018-06-30' })]
    expect(resultsOf(measurable({ targets, outcomes }))).toEqual(['not-over'])
  })
})

describe('a stretch of time that is no whole number of years', () => {
  const inTime = (amount: Target['amount'], value: number) =>
    measurable({
      period: TWO_YEARS,
      due: '2020-12-31',
      targets: [target({ amount, per: 'year' })],
      outcomes: [reported([{ value }], { asOf: '2020-10-31' })],
    })

  test.each<{ amount: Target['amount']; value: number; result: string; expected?: number }>([
    { amount: { kind: 'at-least', value: 6 }, value: 5, result: 'below', expected: 6 },
    { amount: { kind: 'at-least', value: 6 }, value: 8, result: 'not-over' },
    { amount: { kind: 'at-least', value: 6 }, value: 12, result: 'met', expected: 12 },
    { amount: { kind: 'at-most', value: 2 }, value: 2, result: 'met', expected: 2 },
    { amount: { kind: 'at-most', value: 2 }, value: 3, result: 'not-over' },
    { amount: { kind: 'at-most', value: 2 }, value: 5, result: 'below', expected: 4 },
    { amount: { kind: 'exactly', value: 6 }, value: 13, result: 'exceeded', expected: 12 },
    { amount: { kind: 'exactly', value: 6 }, value: 6, result: 'not-over' },
  ])('$amount, $value reported: $result', ({ amount, value, result, expected }) => {
    const found = measure(inTime(amount, value))
    expect(found.map(resultOf)).toEqual([result])
    if (expected !== undefined) expect(found).toMatchObject([{ expected }])
  })

  test('what is reached before one unit is over is reached', () => {
    const outcomes = [reported([{ value: 6 }], { asOf: '2018-06-30' })]
    expect(resultsOf(measurable({ targets: [target({ per: 'year' })], outcomes }))).toEqual(['met'])
  })

  test('a target that no unit has room for comes to nothing that can be said over the whole period', () => {
    const summer = { from: '2018-07-01', to: '2018-07-31' }
    const commitment = measurable({ period: summer, due: '2018-07-31', targets: [target({ per: 'term' })] })
    expect(measure(commitment)).toMatchObject([{ wholePeriod: null }])
  })
})

describe('reports of one year each', () => {
  const yearly = (first: number, second: number, parts: Partial<Measurable> = {}) =>
    measurable({
      period: TWO_YEARS,
      due: '2020-12-31',
      targets: [target({ per: 'year' })],
      outcomes: [
        reported([{ value: first }], { asOf: '2019-12-31', covers: { from: '2019', to: '2019' } }),
        reported([{ value: second }], { asOf: '2020-12-31', covers: { from: '2020', to: '2020' } }),
      ],
      ...parts,
    })

  test('are each held against the target of a year, oldest first, with the days that they are about', () => {
    expect(measure(yearly(3, 7))).toMatchObject([
      { verdict: 'below', figure: { value: 3 }, covered: { from: '2019-01-01', to: '2019-12-31' } },
      { verdict: 'exceeded', figure: { value: 7 }, covered: { from: '2020-01-01', to: '2020-12-31' } },
    ])
  })

  test('so are those of what holds all the time', () => {
    const within = [target({ amount: { kind: 'at-most', value: 24 } })]
    expect(resultsOf(yearly(30, 20, { kind: 'service-level', targets: within }))).toEqual(['below', 'met'])
  })

  test('decide nothing about the whole period one by one', () => {
    const ofTwoParties = (first: number, second: number, one: Target) => {
      const { outcomes } = yearly(first, second)
      const others = report({ ...outcomes[1]?.report, by: [party({ id: 'polis' })] })
      return yearly(first, second, { targets: [one], outcomes: [...outcomes.slice(0, 1), ...others.outcomes] })
    }
    expect(resultsOf(ofTwoParties(3, 4, target({ per: 'period' })))).toEqual(['not-over'])
    expect(resultsOf(ofTwoParties(3, 6, target({ per: 'period' })))).toEqual(['met'])
    const limit = target({ amount: { kind: 'at-most', value: 6 }, per: 'period' })
    expect(resultsOf(ofTwoParties(5, 4, limit))).toEqual(['not-over'])
    expect(resultsOf(ofTwoParties(5, 7, limit))).toEqual(['below'])
  })

  test('a later report of the same days takes the place of the earlier one', () => {
    const again = reported([{ value: 8 }], { asOf: '2021-01-31', covers: { from: '2019', to: '2020' } })
    const { outcomes } = yearly(3, 7)
    expect(measure(yearly(3, 7, { outcomes: [...outcomes, again] }))).toMatchObject([{ figure: { value: 8 } }])
  })

  test('a report that does not say which days it is about takes the place of all before it', () => {
    const outcomes = [...yearly(3, 7).outcomes.slice(0, 1), reported([{ value: 14 }], { asOf: '2020-12-31' })]
    expect(measure(yearly(3, 7, { outcomes }))).toMatchObject([{ figure: { value: 14 } }])
  })
})

test('enough in one of two places is enough, and too many there are too many', () => {
  const inOne = (value: number, amount: Target['amount']) =>
    measurable({
      places: [TORGET, HAMNEN],
      targets: [target({ amount })],
      outcomes: [reported([{ value, places: [TORGET] }])],
    })
  expect(resultsOf(inOne(6, { kind: 'at-least', value: 6 }))).toEqual(['met'])
  expect(resultsOf(inOne(7, { kind: 'at-most', value: 6 }))).toEqual(['below'])
  expect(resultsOf(inOne(5, { kind: 'at-most', value: 6 }))).toEqual(['some-areas'])
})

test('too few in one place proves nothing where all of the municipality is meant', () => {
  const inOne = (value: number) => measurable({ outcomes: [reported([{ value, places: [TORGET] }])] })
  expect(resultsOf(inOne(5))).toEqual(['some-areas'])
  expect(resultsOf(inOne(6))).toEqual(['met'])
})

test('as many of something as a share has per cent are no share of it', () => {
  const ofMeetings = (parts: Partial<Figure>, own: Partial<Target> = {}) =>
    measurable({
      targets: [target({ amount: { kind: 'share', value: 80 }, ...own })],
      outcomes: [reported([parts])],
    })
  expect(resultsOf(ofMeetings({ value: 205 }))).toEqual(['no-total'])
  expect(resultsOf(ofMeetings({ value: 205 }, { unit: null }))).toEqual(['no-total'])
  expect(resultsOf(ofMeetings({ value: 205, of: 250 }))).toEqual(['exceeded'])
  const percent = { value: 82, unit: unit('procent', 'procent') }
  expect(resultsOf(ofMeetings(percent))).toEqual(['exceeded'])
  expect(resultsOf(ofMeetings(percent, { unit: null }))).toEqual(['exceeded'])
  expect(resultsOf(ofMeetings({ ...percent, of: 250 }))).toEqual(['exceeded'])
  expect(resultsOf(ofMeetings({ ...percent, of: 0 }))).toEqual(['exceeded'])
})

describe('a report that covers more time than the commitment runs', () => {
  const oneAWeek = target({ per: 'week', amount: { kind: 'at-least', value: 1 } })
  const held = (value: number, parts: Partial<Measurable>) =>
    measure(
      measurable({
        targets: [oneAWeek],
        outcomes: [reported([{ value }], { covers: { from: '2017-07', to: '2019-03' }, asOf: '2019-03-31' })],
        ...parts,
      }),
    )

  test('is held against no more than was promised: not for the time after its period, nor for that before', () => {
    expect(held(52, {})).toMatchObject([
      { verdict: 'met', expected: 52, scaling: { from: '2018-01-01', to: '2018-12-31' } },
    ])
  })

  test('nor for the time after it was due', () => {
    expect(held(8, { due: '2018-02-28' })).toMatchObject([{ verdict: 'met', expected: 8 }])
  })

  test('says nothing about one that had ended before', () => {
    expect(held(8, { due: '2017-02-28', period: { from: '2017-01-01', to: '2017-12-31' } }).map(resultOf)).toEqual([
      'not-over',
    ])
  })
})
