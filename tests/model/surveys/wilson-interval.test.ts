import { describe, expect, test } from 'vitest'
import { wilsonInterval } from '../../../scripts/model/surveys/wilson-interval.ts'

const ofCount = (count: number, base: number | null) => wilsonInterval({ share: null, count }, base)
const ofShare = (share: number, base: number | null) => wilsonInterval({ share, count: null }, base)

describe('the interval of Wilson', () => {
  // R. G. Newcombe, “Two-sided confidence intervals for the single proportion: comparison of seven methods”, Statistics
  // in Medicine 17 (1998), 857–872, table I, method 3 (score, without continuity correction).
  test.each([
    { count: 81, base: 263, low: 25.53, high: 36.62 },
    { count: 15, base: 148, low: 6.24, high: 16.05 },
    { count: 0, base: 20, low: 0, high: 16.11 },
    { count: 1, base: 29, low: 0.61, high: 17.18 },
  ])('$count of $base is $low to $high, as in the published table', ({ count, base, low, high }) => {
    const interval = ofCount(count, base)
    expect(interval?.low).toBeCloseTo(low, 2)
    expect(interval?.high).toBeCloseTo(high, 2)
  })

  test('is the same upside down', () => {
    const [yes, no] = [ofCount(81, 263), ofCount(182, 263)]
    expect(no?.low).toBeCloseTo(100 - (yes?.high ?? 0), 9)
    expect(no?.high).toBeCloseTo(100 - (yes?.low ?? 0), 9)
  })

  test('is had from a share in percent as from a count', () => {
    expect(ofShare(25, 400)).toEqual(ofCount(100, 400))
  })

  test('takes the count where both are known, as the share is rounded', () => {
    expect(wilsonInterval({ share: 31, count: 81 }, 263)).toEqual(ofCount(81, 263))
  })

  test('takes the share where the count contradicts it, so that it is never outside its own interval', () => {
    expect(wilsonInterval({ share: 52, count: 70 }, 100)).toEqual(ofShare(52, 100))
  })

  test('holds the share, ends at 0 and 100, and is never empty', () => {
    for (const base of [1, 7, 50, 1000]) {
      for (const count of [0, 1, base - 1, base]) {
        const share = (count * 100) / base
        const { low, high } = ofCount(count, base) ?? { low: 100, high: 0 }
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(share)
        expect(high).toBeGreaterThanOrEqual(share)
        expect(high).toBeLessThanOrEqual(100)
        expect(high).toBeGreaterThan(low)
      }
      expect(ofCount(0, base)?.low).toBe(0)
      expect(ofCount(base, base)?.high).toBe(100)
    }
  })

  test('is narrower when more have answered', () => {
    const width = (base: number) => (ofShare(50, base)?.high ?? 0) - (ofShare(50, base)?.low ?? 0)
    expect(width(1000)).toBeLessThan(width(100))
  })

  test.each([
    { given: ofShare(50, null), because: 'nobody knows how many answered' },
    { given: ofShare(50, 0), because: 'nobody answered' },
    { given: wilsonInterval({ share: null, count: null }, 100), because: 'the answer has no number' },
    { given: ofCount(101, 100), because: 'more gave the answer than answered' },
  ])('is not had where $because', ({ given }) => {
    expect(given).toBeNull()
  })
})
