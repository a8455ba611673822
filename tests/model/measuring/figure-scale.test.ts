import { describe, expect, test } from 'vitest'
import type { Figure, Measurement, Scaling, TargetAmount } from '../../../scripts/model/archive.ts'
import { figureScale } from '../../../scripts/model/measuring/figure-scale.ts'
import { figure, outcome, target, unit } from '../../helpers/build-archive.ts'

const measured = (amount: TargetAmount, parts: Partial<Figure>, scaling: Scaling | null = null): Measurement => ({
  verdict: 'met',
  target: target({ amount }),
  figure: figure(parts),
  outcome: outcome(),
  sumOf: [],
  covered: null,
  expected: null,
  scaling,
})
const scaleOf = (...of: Parameters<typeof measured>) => figureScale(measured(...of))

describe('figure and target lie on one line that begins at zero', () => {
  test('half of what was promised is half as long', () => {
    const scale = scaleOf({ kind: 'at-least', value: 12 }, { value: 6 })
    expect(scale?.figure.value).toBe(6)
    expect(scale?.target.low).toBe(12)
    expect((scale?.target.from ?? 0) / (scale?.figure.length ?? 1)).toBeCloseTo(2, 2)
  })

  test('nothing done is a bar without length', () => {
    expect(scaleOf({ kind: 'at-least', value: 12 }, { value: 0 })?.figure.length).toBe(0)
  })

  test('a target per week stands where it comes to over the time that is covered', () => {
    const scaling = {
      per: 'week',
      units: 104,
      from: '2019-01-01',
      to: '2020-12-31',
      expected: 104,
      isBegun: false,
    } as const
    expect(scaleOf({ kind: 'at-least', value: 1 }, { value: 62 }, scaling)?.target).toMatchObject({
      low: 104,
      high: 104,
    })
  })

  test('the parts of a sum end where their figures do, and a figure that was reported as it is has no parts', () => {
    const whole = measured({ kind: 'at-least', value: 24 }, { value: 30 })
    const sumOf = [15, 10, 5].map((value) => ({ figure: figure({ value }), outcome: outcome() }))
    const scale = figureScale({ ...whole, sumOf })
    const { length = 0, joints = [] } = scale?.figure ?? {}
    expect(joints.map((joint) => Math.round((joint / length) * 30))).toEqual([15, 25])
    expect(figureScale(whole)?.figure.joints).toEqual([])
  })

  test('a range has two ends', () => {
    const range = scaleOf({ kind: 'between', low: 5, high: 10 }, { value: 7 })?.target
    expect(range).toMatchObject({ low: 5, high: 10 })
    expect(range?.from).toBeLessThan(range?.to ?? 0)
  })

  test('all is the total that the report states', () => {
    expect(scaleOf({ kind: 'all' }, { value: 3, of: 12 })?.target).toMatchObject({ low: 12, high: 12 })
  })

  test('a share goes to a hundred per cent', () => {
    const scale = scaleOf({ kind: 'share', value: 90 }, { value: 9, of: 12 })
    expect(scale).toMatchObject({ isShare: true, figure: { value: 75 }, target: { low: 90 } })
    const inPercent = { value: 75, of: 12, unit: unit('procent', 'procent') }
    expect(scaleOf({ kind: 'share', value: 90 }, inPercent)).toMatchObject({ figure: { value: 75 } })
    expect(scale?.figure.length).toBeLessThan(75)
  })

  test('both ends of it are on the line', () => {
    for (const value of [0, 1, 5, 6, 7, 1000]) {
      const scale = scaleOf({ kind: 'at-most', value: 6 }, { value })
      for (const length of [scale?.figure.length, scale?.target.to]) {
        expect(length).toBeGreaterThanOrEqual(0)
        expect(length).toBeLessThan(100)
      }
    }
  })
})

test.each([
  { name: 'a share of nobody', amount: { kind: 'share', value: 90 }, parts: { value: 0, of: 0 } },
  { name: 'zero beside zero', amount: { kind: 'at-most', value: 0 }, parts: { value: 0 } },
  { name: 'all of a number that nobody states', amount: { kind: 'all' }, parts: { value: 3, of: null } },
] as const)('$name cannot be drawn', ({ amount, parts }) => {
  expect(scaleOf(amount, parts)).toBeNull()
})

test('what cannot be compared has no scale', () => {
  const found = { target: target(), figure: figure(), outcome: outcome(), sumOf: [], covered: null, wholePeriod: null }
  expect(figureScale({ verdict: 'cannot-compare', reason: 'no-date', ...found })).toBeNull()
})
