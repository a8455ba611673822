import { expect, test } from 'vitest'
import { type BenchRow, growthExponent } from '../../scripts/bench/run-bench.ts'

const row = (promises: number, timeMs: number): BenchRow => ({
  promises,
  timeMs,
  isGenerated: true,
  task: 'check',
  peakBytes: null,
})

test.each([
  { large: row(2000, 200), growth: 1, way: 'twice as long for twice as much' },
  { large: row(2000, 400), growth: 2, way: 'four times as long for twice as much' },
  { large: row(2000, 100), growth: 0, way: 'no longer for twice as much' },
])('growth is $growth when it takes $way', ({ large, growth }) => {
  expect(growthExponent(row(1000, 100), large)).toBeCloseTo(growth)
})
