import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure, Measurement, Outcome, Report, Target } from '../../../scripts/model/archive.ts'
import { compareAmount } from '../../../scripts/model/measuring/compare-amount.ts'
import { type Measurable, measure } from '../../../scripts/model/measuring/measure.ts'
import { QUALIFIERS, type Qualifier } from '../../../scripts/model/vocabulary.ts'
import { area, figure, outcome, party, report, target, unit } from '../../helpers/build-archive.ts'

const [MUNICIPALITY, POLICE] = [party(), party({ id: 'polis' })]
const SPRING = { from: '2018-01', to: '2018-06' }
const AUTUMN = { from: '2018-07', to: '2018-12' }
const YEAR = { from: '2018', to: '2018' }
const TERTIALS = [
  { from: '2018-01', to: '2018-04' },
  { from: '2018-05', to: '2018-08' },
  { from: '2018-09', to: '2018-12' },
]

const atLeast = (value: number, per: Target['per'] = 'year') => target({ amount: { kind: 'at-least', value }, per })
const atMost = (value: number, per: Target['per'] = 'year') => target({ amount: { kind: 'at-most', value }, per })

type Told = number | readonly Partial<Figure>[]

function reported(covers: Report['covers'], told: Told, parts: Partial<Report> = {}): Outcome {
  const figures = typeof told === 'number' ? [{ value: told }] : told
  const made = outcome({ figures: figures.map(figure) })
  report({ covers, by: [MUNICIPALITY], ...parts, outcomes: [made] })
  return made
}

/** At least 24 meetings in the year 2018. */
function promised(outcomes: readonly Outcome[], parts: Partial<Measurable> = {}): Measurable {
  const period = { from: '2018-01-01', to: '2018-12-31' }
  return { kind: null, targets: [atLeast(24)], due: period.to, when: null, places: [], period, outcomes, ...parts }
}

/** `12 + 13 = 25: exceeded`, or the figure alone; one for each measurement. */
function told(commitment: Measurable): readonly string[] {
  return measure(commitment).map((measurement) => {
    const result = measurement.verdict === 'cannot-compare' ? measurement.reason : measurement.verdict
    const parts = measurement.sumOf.map((part) => part.figure.value)
    const figures = [...(parts.length === 0 ? [] : [parts.join(' + ')]), measurement.figure?.value ?? '–']
    return `${figures.join(' = ')}: ${result}`
  })
}

describe('two half-years of at least 24 meetings', () => {
  test.each(['year', 'period'] as const)('a %s are held against it together', (per) => {
    const outcomes = [reported(SPRING, 12), reported(AUTUMN, 13)]
    expect(told(promised(outcomes, { targets: [atLeast(24, per)] }))).toEqual(['12 + 13 = 25: exceeded'])
    expect(told(promised(outcomes, { targets: [atLeast(25, per)] }))).toEqual(['12 + 13 = 25: met'])
    expect(told(promised(outcomes, { targets: [atLeast(26, per)] }))).toEqual(['12 + 13 = 25: below'])
  })

  test('are told with the days of both, each with its report, whichever was reported first', () => {
    const outcomes = [reported(AUTUMN, 13), reported(SPRING, 12)]
    expect(measure(promised(outcomes))).toMatchObject([
      {
        covered: { from: '2018-01-01', to: '2018-12-31' },
        sumOf: [{ figure: { value: 12 } }, { figure: { value: 13 } }],
      },
    ])
    expect(measure(promised(outcomes))[0]?.sumOf.map((part) => part.outcome)).toEqual(outcomes.toReversed())
  })

  test('are not added where the target does not say what time it is for: it may be meant for each meeting', () => {
    const outcomes = [reported(SPRING, 12), reported(AUTUMN, 13)]
    expect(told(promised(outcomes, { targets: [atLeast(24, null)] }))).toEqual(['13: not-over'])
  })
})

test('three reports of four months are one year, and two of them are not yet', () => {
  const outcomes = TERTIALS.map((covers, index) => reported(covers, index + 7))
  expect(told(promised(outcomes))).toEqual(['7 + 8 + 9 = 24: met'])
  expect(told(promised(outcomes.slice(0, 2)))).toEqual(['7 + 8 = 15: not-over'])
  expect(told(promised(outcomes.slice(0, 2), { targets: [atLeast(15)] }))).toEqual(['7 + 8 = 15: met'])
})

test('numbers below zero are changes, each of its own stretch of days, and are not added', () => {
  const outcomes = [reported(SPRING, -12), reported(AUTUMN, -13)]
  expect(told(promised(outcomes, { targets: [atMost(-20)] }))).toEqual(['-12: below', '-13: below'])
})

test('decimals are added as on paper', () => {
  const outcomes = [reported(SPRING, 0.1), reported(AUTUMN, 0.2)]
  expect(told(promised(outcomes, { targets: [atLeast(0.3)] }))).toEqual(['0.1 + 0.2 = 0.3: met'])
})

describe('a limit', () => {
  test('is kept when the whole year is told, and broken as soon as there are too many', () => {
    const targets = [atMost(3)]
    expect(told(promised([reported(SPRING, 1), reported(AUTUMN, 2)], { targets }))).toEqual(['1 + 2 = 3: met'])
    expect(told(promised([reported(SPRING, 2), reported(AUTUMN, 2)], { targets }))).toEqual(['2 + 2 = 4: below'])
    const [first, second] = TERTIALS.map((covers) => reported(covers, 1))
    expect(
      told(
        promised(
          [first, second].flatMap((one) => one ?? []),
          { targets },
        ),
      ),
    ).toEqual(['1 + 1 = 2: not-over'])
  })

  test('of a month is judged report by report: few in one month do not make good too many in another', () => {
    const outcomes = [reported(SPRING, 13), reported(AUTUMN, 1)]
    expect(told(promised(outcomes, { targets: [atMost(2, 'month')] }))).toEqual(['13: below', '1: met'])
  })
})

describe('a sum keeps within one unit of the target’s time', () => {
  const twoYears = { period: { from: '2018-01-01', to: '2019-12-31' }, due: '2019-12-31' }
  const halves = (...values: readonly number[]) =>
    [SPRING, AUTUMN, { from: '2019-01', to: '2019-06' }, { from: '2019-07', to: '2019-12' }]
      .slice(0, values.length)
      .map((covers, index) => reported(covers, values[index] ?? 0))

  test('so that each year of several is judged by itself', () => {
    expect(told(promised(halves(3, 4, 12, 13), twoYears))).toEqual(['3 + 4 = 7: below', '12 + 13 = 25: exceeded'])
    expect(told(promised(halves(12, 13, 4), twoYears))).toEqual(['12 + 13 = 25: exceeded', '4: not-over'])
  })

  test('so that no year is made of the halves of two', () => {
    expect(told(promised(halves(0, 20, 20).slice(1), twoYears))).toEqual(['20: not-over', '20: not-over'])
  })

  test('but of the whole period it takes all years', () => {
    const targets = [atLeast(24, 'period')]
    expect(told(promised(halves(3, 4, 12, 13), { ...twoYears, targets }))).toEqual(['3 + 4 + 12 + 13 = 32: exceeded'])
  })

  test('so that reports of whole units are judged as they were', () => {
    const outcomes = [reported(SPRING, 6), reported(AUTUMN, 5)]
    expect(told(promised(outcomes, { targets: [atLeast(1, 'month')] }))).toEqual(['6: met', '5: below'])
    expect(told(promised(outcomes, { targets: [atLeast(6, 'half-year')] }))).toEqual(['6: met', '5: below'])
  })

  test('and the year is that of the commitment', () => {
    const period = { from: '2018-07-01', to: '2019-06-30' }
    const outcomes = halves(0, 12, 13).slice(1)
    expect(told(promised(outcomes, { period, due: period.to }))).toEqual(['12 + 13 = 25: exceeded'])
  })
})

describe('what is added is sure to be parts of one count', () => {
  const hours = unit('timme', 'timmar')
  const [square, harbour] = [area(), area({ id: 'hamnen' })]
  const apart = ['12: not-over', '13: not-over']

  test.each<{ name: string; outcomes: readonly Outcome[]; is: readonly string[]; parts?: Partial<Measurable> }>([
    {
      name: 'a day between them',
      outcomes: [reported({ from: '2018-01-01', to: '2018-06-29' }, 12), reported(AUTUMN, 13)],
      is: apart,
    },
    {
      name: 'a day in both',
      outcomes: [reported({ from: '2018-01-01', to: '2018-07-01' }, 12), reported(AUTUMN, 13)],
      is: ['13: not-over'],
    },
    {
      name: 'days that are not said',
      outcomes: [reported(SPRING, 12), reported(null, 13, { asOf: '2018-09-30' })],
      is: ['13: not-over'],
    },
    {
      name: 'reports of other parties',
      outcomes: [reported(SPRING, 12), reported(AUTUMN, 13, { by: [POLICE] })],
      is: apart,
    },
    {
      name: 'reports of one party, and of that party with another',
      outcomes: [reported(SPRING, 12), reported(AUTUMN, 13, { by: [MUNICIPALITY, POLICE] })],
      is: apart,
    },
    {
      name: 'other parties who have counted the same days',
      outcomes: [
        reported(SPRING, 11, { by: [POLICE], asOf: '2018-06-30' }),
        reported(SPRING, 12, { asOf: '2018-07-31' }),
        reported(AUTUMN, 13),
      ],
      is: apart,
    },
    {
      name: 'other parties who have counted the same days on the same day',
      outcomes: [
        reported(SPRING, 11, { by: [POLICE], asOf: '2018-06-30' }),
        reported(SPRING, 12, { asOf: '2018-06-30' }),
        reported(AUTUMN, 13),
      ],
      is: ['11: not-over', ...apart],
    },
    {
      name: 'other places',
      outcomes: [reported(SPRING, [{ value: 12, places: [square] }]), reported(AUTUMN, [{ value: 13, places: [] }])],
      is: apart,
    },
    {
      name: 'parts of a total',
      outcomes: [reported(SPRING, [{ value: 12, of: 20 }]), reported(AUTUMN, [{ value: 13, of: 20 }])],
      is: apart,
    },
    {
      name: 'two figures for one thing in a report',
      outcomes: [reported(SPRING, [{ value: 12 }, { value: 11 }]), reported(AUTUMN, 13)],
      is: ['12: not-over', '11: not-over', '13: not-over'],
    },
    {
      name: 'other units, where the target has none',
      outcomes: [reported(SPRING, [{ value: 12, unit: hours }]), reported(AUTUMN, 13)],
      parts: { targets: [target({ amount: { kind: 'at-least', value: 24 }, unit: null, per: 'year' })] },
      is: apart,
    },
    {
      name: 'shares',
      outcomes: [SPRING, AUTUMN].map((covers) => reported(covers, [{ value: 12, unit: unit('procent', 'procent') }])),
      parts: { targets: [target({ amount: { kind: 'at-least', value: 24 }, unit: null, per: 'year' })] },
      is: ['12: not-over', '12: not-over'],
    },
    {
      name: 'meetings after the last day',
      outcomes: [reported(SPRING, 12), reported(AUTUMN, 13)],
      parts: { due: '2018-06-30', targets: [atLeast(24, 'period')] },
      is: ['13: not-over'],
    },
  ])('not with $name', ({ outcomes, is, parts }) => {
    expect(told(promised(outcomes, parts))).toEqual(is)
  })

  test.each(['resource', 'service-level'] as const)('not of a %s, which is judged in every report', (kind) => {
    const outcomes = [reported(SPRING, 12), reported(AUTUMN, 13)]
    const limit = atMost(20, 'period')
    expect(told(promised(outcomes, { kind, targets: [limit] }))).toEqual(['12: met', '13: met'])
  })

  test('each place by itself', () => {
    const inPlaces = (one: number, other: number) => [
      { value: one, places: [square] },
      { value: other, places: [harbour] },
    ]
    const outcomes = [reported(SPRING, inPlaces(12, 3)), reported(AUTUMN, inPlaces(13, 4))]
    const places = [square, harbour]
    expect(told(promised(outcomes, { places }))).toEqual(['12 + 13 = 25: exceeded', '3 + 4 = 7: some-areas'])
  })
})

describe('a report of all the days', () => {
  test('takes the place of those of its parts, and is not added to them', () => {
    const outcomes = [reported(SPRING, 12), reported(AUTUMN, 13), reported(YEAR, 26)]
    expect(told(promised(outcomes))).toEqual(['26: exceeded'])
  })

  test.each(['year', 'period'] as const)('does so where one of its parts was reported later, too: per %s', (per) => {
    const outcomes = [reported(SPRING, 12), reported(YEAR, 26), reported(AUTUMN, 13)]
    expect(told(promised(outcomes, { targets: [atLeast(24, per)] }))).toEqual(['26: exceeded'])
  })

  test('leaves its parts alone where it says two things', () => {
    const outcomes = [reported(SPRING, 12), reported(YEAR, [{ value: 26 }, { value: 22 }]), reported(AUTUMN, 13)]
    expect(told(promised(outcomes))).toEqual(['12: not-over', '13: not-over'])
  })
})

test('a part that was counted again is added as it was counted last', () => {
  const outcomes = [reported(SPRING, 9), reported(SPRING, 12), reported(AUTUMN, 13)]
  expect(told(promised(outcomes))).toEqual(['12 + 13 = 25: exceeded'])
})

describe('how exact a sum is', () => {
  const sumOf = (...qualifiers: readonly Qualifier[]): Measurement | undefined => {
    const outcomes = qualifiers.map((qualifier, index) => reported(TERTIALS[index] ?? null, [{ value: 10, qualifier }]))
    return measure(promised(outcomes, { targets: [atLeast(100)] })).find((one) => one.sumOf.length > 0)
  }

  test.each<{ parts: readonly Qualifier[]; sum: Qualifier }>([
    { parts: ['exactly', 'exactly'], sum: 'exactly' },
    { parts: ['exactly', 'about'], sum: 'about' },
    { parts: ['exactly', 'over'], sum: 'over' },
    { parts: ['exactly', 'just-over'], sum: 'just-over' },
    { parts: ['just-under', 'exactly'], sum: 'just-under' },
    { parts: ['over', 'over', 'exactly'], sum: 'over' },
    { parts: ['over', 'just-over'], sum: 'over' },
    { parts: ['just-over', 'just-under'], sum: 'about' },
    { parts: ['about', 'just-over', 'exactly'], sum: 'about' },
    { parts: ['just-under', 'just-under'], sum: 'just-under' },
    { parts: ['at-least', 'exactly'], sum: 'at-least' },
    { parts: ['at-least', 'over'], sum: 'over' },
    { parts: ['at-least', 'just-over'], sum: 'over' },
    { parts: ['at-most', 'exactly'], sum: 'at-most' },
    { parts: ['at-most', 'just-under'], sum: 'at-most' },
  ])('$parts together: $sum', ({ parts, sum }) => {
    expect(sumOf(...parts)?.figure?.qualifier).toBe(sum)
  })

  test.each<[Qualifier, Qualifier]>([
    ['over', 'about'],
    ['over', 'just-under'],
    ['just-under', 'over'],
    ['at-least', 'at-most'],
    ['at-least', 'about'],
    ['at-most', 'over'],
    ['at-most', 'about'],
  ])('%s and %s may be more or less than both, and are not added', (one, other) => {
    expect(sumOf(one, other)).toBeUndefined()
  })

  test('a part that is enough by itself is not hidden by a sum that is too inexact', () => {
    const outcomes = [reported(SPRING, 24), reported(AUTUMN, [{ value: 1, qualifier: 'about' }])]
    expect(told(promised(outcomes))).toEqual(['24: met', '1: not-over'])
  })
})

describe('whatever is reported', () => {
  // A tenth of nothing is nothing: "just over 0" leaves no number that it may mean.
  const part = fc.oneof(
    fc.record({ value: fc.nat(30), qualifier: fc.constant('exactly' as const) }),
    fc.record({ value: fc.integer({ min: 1, max: 30 }), qualifier: fc.constantFrom(...QUALIFIERS) }),
  )
  const amount = fc.oneof(
    fc.record({ kind: fc.constantFrom('at-least', 'at-most', 'exactly'), value: fc.nat(60) }),
    fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ kind: 'between' as const, low: Math.min(a, b), high: Math.max(a, b) })),
  )
  const parts = fc.array(part, { minLength: 2, maxLength: 3 })
  const per = fc.constantFrom('year' as const, 'period' as const, 'half-year' as const)

  test('a sum shows what one report of all its days would show', () => {
    fc.assert(
      fc.property(parts, amount, per, (figures, promisedAmount, perUnit) => {
        const targets = [target({ amount: promisedAmount, per: perUnit })]
        const outcomes = figures.map((one, index) => reported(TERTIALS[index] ?? null, [one]))
        for (const sum of measure(promised(outcomes, { targets })).filter(({ sumOf }) => sumOf.length > 0)) {
          const whole = reported(sum.covered, [sum.figure ?? {}])
          const [once] = measure(promised([whole], { targets }))
          expect({ ...sum, outcome: whole, sumOf: [] }).toEqual(once)
        }
      }),
    )
  })

  test('what is decided of a sum holds for all that its parts may mean', () => {
    // Where in what a part may mean its true number lies: 0 is the lower end, 1 the upper one.
    const places = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(parts, amount, places, (figures, promisedAmount, within) => {
        const targets = [target({ amount: promisedAmount, per: 'period' })]
        const outcomes = figures.map((one, index) => reported(TERTIALS[index] ?? null, [one]))
        const sum = measure(promised(outcomes, { targets })).find(({ sumOf }) => sumOf.length > 0)
        if (sum === undefined || sum.verdict === 'cannot-compare') return
        const value = figures.reduce((total, one, index) => total + trueValue(one, within[index] ?? 0), 0)
        // "About 40" meets at least 36, and may be more.
        const isAtLeast = sum.verdict === 'met' && promisedAmount.kind === 'at-least'
        const verdicts = isAtLeast ? ['met', 'exceeded'] : [sum.verdict]
        expect(verdicts).toContain(compareAmount(promisedAmount, figure({ value }), 1))
      }),
      {
        numRuns: 500,
        examples: [
          [
            [
              { value: 26, qualifier: 'about' },
              { value: 14, qualifier: 'exactly' },
            ],
            { kind: 'at-least', value: 36 },
            [0.5, 0.5, 0.5],
          ],
        ],
      },
    )
  })
})

/** A number that a figure may mean. */
function trueValue({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>, place: number): number {
  const tenth = value / 10
  switch (qualifier) {
    case 'exactly':
      return value
    case 'about':
      return value - tenth + 2 * tenth * place
    case 'at-least':
    case 'over':
      return value + place * 100
    case 'at-most':
      return value * place
    case 'just-over':
      return value + tenth * place
    case 'just-under':
      return value - tenth + tenth * place
  }
}
