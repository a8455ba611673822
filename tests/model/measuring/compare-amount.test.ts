import { describe, expect, test } from 'vitest'
import type { Figure, TargetAmount } from '../../../scripts/model/archive.ts'
import { compareAmount } from '../../../scripts/model/measuring/compare-amount.ts'
import { figure } from '../../helpers/build-archive.ts'

type Case = { readonly figure: Partial<Figure>; readonly verdict: 'met' | 'exceeded' | 'below' | null }

const cases = (amount: TargetAmount, list: readonly Case[], scale = 1) =>
  test.each(list)('$figure: $verdict', ({ figure: parts, verdict }) => {
    expect(compareAmount(amount, figure(parts), scale)).toBe(verdict)
  })

describe('at least 60', () => {
  cases({ kind: 'at-least', value: 60 }, [
    { figure: { value: 59 }, verdict: 'below' },
    { figure: { value: 60 }, verdict: 'met' },
    { figure: { value: 61 }, verdict: 'exceeded' },
    { figure: { value: 0 }, verdict: 'below' },
    // "About 60" may be more or less than 60; about 70 is more for sure, about 50 less.
    { figure: { value: 60, qualifier: 'about' }, verdict: null },
    { figure: { value: 58, qualifier: 'about' }, verdict: null },
    { figure: { value: 70, qualifier: 'about' }, verdict: 'exceeded' },
    { figure: { value: 50, qualifier: 'about' }, verdict: 'below' },
    { figure: { value: 60, qualifier: 'over' }, verdict: 'exceeded' },
    { figure: { value: 60, qualifier: 'just-over' }, verdict: 'exceeded' },
    { figure: { value: 50, qualifier: 'over' }, verdict: null },
    { figure: { value: 60, qualifier: 'just-under' }, verdict: 'below' },
    // "Just under 70" is more than 63, "just under 65" may be 59.
    { figure: { value: 70, qualifier: 'just-under' }, verdict: 'exceeded' },
    { figure: { value: 65, qualifier: 'just-under' }, verdict: null },
    { figure: { value: 50, qualifier: 'just-over' }, verdict: 'below' },
    { figure: { value: 58, qualifier: 'just-over' }, verdict: null },
    { figure: { value: 60, qualifier: 'at-least' }, verdict: 'met' },
    { figure: { value: 61, qualifier: 'at-least' }, verdict: 'exceeded' },
    { figure: { value: 59, qualifier: 'at-least' }, verdict: null },
    { figure: { value: 59, qualifier: 'at-most' }, verdict: 'below' },
    { figure: { value: 60, qualifier: 'at-most' }, verdict: null },
  ])
})

describe('at most 60', () => {
  cases({ kind: 'at-most', value: 60 }, [
    { figure: { value: 59 }, verdict: 'met' },
    { figure: { value: 60 }, verdict: 'met' },
    { figure: { value: 61 }, verdict: 'below' },
    { figure: { value: 60, qualifier: 'over' }, verdict: 'below' },
    { figure: { value: 50, qualifier: 'over' }, verdict: null },
    { figure: { value: 60, qualifier: 'just-under' }, verdict: 'met' },
    { figure: { value: 50, qualifier: 'just-over' }, verdict: 'met' },
    { figure: { value: 58, qualifier: 'just-over' }, verdict: null },
    { figure: { value: 60, qualifier: 'about' }, verdict: null },
    { figure: { value: 50, qualifier: 'about' }, verdict: 'met' },
    { figure: { value: 60, qualifier: 'at-most' }, verdict: 'met' },
    { figure: { value: 61, qualifier: 'at-most' }, verdict: null },
    { figure: { value: 60, qualifier: 'at-least' }, verdict: null },
    { figure: { value: 61, qualifier: 'at-least' }, verdict: 'below' },
  ])
})

describe('exactly 60', () => {
  cases({ kind: 'exactly', value: 60 }, [
    { figure: { value: 59 }, verdict: 'below' },
    { figure: { value: 60 }, verdict: 'met' },
    { figure: { value: 61 }, verdict: 'exceeded' },
    { figure: { value: 60, qualifier: 'about' }, verdict: null },
    { figure: { value: 60, qualifier: 'over' }, verdict: 'exceeded' },
    { figure: { value: 60, qualifier: 'just-under' }, verdict: 'below' },
    { figure: { value: 60, qualifier: 'at-least' }, verdict: null },
    { figure: { value: 60, qualifier: 'at-most' }, verdict: null },
  ])
})

describe('between 50 and 60', () => {
  cases({ kind: 'between', low: 50, high: 60 }, [
    { figure: { value: 49 }, verdict: 'below' },
    { figure: { value: 50 }, verdict: 'met' },
    { figure: { value: 60 }, verdict: 'met' },
    { figure: { value: 61 }, verdict: 'exceeded' },
    { figure: { value: 54, qualifier: 'about' }, verdict: null },
    { figure: { value: 56, qualifier: 'about' }, verdict: null },
    { figure: { value: 60, qualifier: 'over' }, verdict: 'exceeded' },
    { figure: { value: 50, qualifier: 'just-under' }, verdict: 'below' },
  ])
})

describe('all', () => {
  cases({ kind: 'all' }, [
    { figure: { value: 12, of: 12 }, verdict: 'met' },
    { figure: { value: 11, of: 12 }, verdict: 'below' },
    { figure: { value: 12, of: 12, qualifier: 'just-under' }, verdict: 'below' },
    { figure: { value: 12, of: null }, verdict: null },
  ])
})

describe('80 per cent', () => {
  cases({ kind: 'share', value: 80 }, [
    { figure: { value: 80 }, verdict: 'met' },
    { figure: { value: 79.9 }, verdict: 'below' },
    { figure: { value: 8, of: 10 }, verdict: 'met' },
    { figure: { value: 7, of: 10 }, verdict: 'below' },
    { figure: { value: 9, of: 10 }, verdict: 'exceeded' },
    { figure: { value: 9, of: 10, qualifier: 'about' }, verdict: 'exceeded' },
    { figure: { value: 8, of: 10, qualifier: 'about' }, verdict: null },
    { figure: { value: 0, of: 0 }, verdict: null },
  ])
})

test('words without a number are met by no figure', () => {
  expect(compareAmount({ kind: 'words-only' }, figure({ value: 60 }), 1)).toBeNull()
})

describe('one a week, over 104 weeks', () => {
  cases(
    { kind: 'at-least', value: 1 },
    [
      { figure: { value: 62 }, verdict: 'below' },
      { figure: { value: 104 }, verdict: 'met' },
      { figure: { value: 105 }, verdict: 'exceeded' },
    ],
    104,
  )
})

describe('between 2 and 3 a year, over two years', () => {
  cases(
    { kind: 'between', low: 2, high: 3 },
    [
      { figure: { value: 3 }, verdict: 'below' },
      { figure: { value: 4 }, verdict: 'met' },
      { figure: { value: 6 }, verdict: 'met' },
      { figure: { value: 7 }, verdict: 'exceeded' },
    ],
    2,
  )
})

describe('decimals are reckoned as people do', () => {
  test('as many of a hundred as the target says in per cent have met it, whatever the number', () => {
    const wrong = Array.from({ length: 100 }, (_, index) => index + 1).filter(
      (value) => compareAmount({ kind: 'share', value }, figure({ value, of: 100 }), 1) !== 'met',
    )
    expect(wrong).toEqual([])
  })

  test('about ten, twenty … is at most 11, 22 …', () => {
    const wrong = Array.from({ length: 100 }, (_, index) => index + 1).filter((tens) => {
      const about = figure({ value: tens * 10, qualifier: 'about' })
      return compareAmount({ kind: 'at-most', value: tens * 11 }, about, 1) !== 'met'
    })
    expect(wrong).toEqual([])
  })
})
