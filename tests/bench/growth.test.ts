import { expect, test } from 'vitest'
import { growthExponent } from '../../scripts/bench/growth.ts'

const point = (promises: number, timeMs: number) => ({ promises, timeMs })

test.each([
  { large: point(2000, 200), growth: 1, way: 'twice as long for twice as much' },
  { large: point(2000, 400), growth: 2, way: 'four times as long for twice as much' },
  { large: point(2000, 100), growth: 0, way: 'no longer for twice as much' },
])('growth is $growth when it takes $way', ({ large, growth }) => {
  expect(growthExponent([point(1000, 100), large])).toBeCloseTo(growth)
})

test('of many sizes, the growth is that of the line that fits them best', () => {
  const points = [10, 100, 1000].map((promises) => point(promises, promises ** 1.5))
  expect(growthExponent(points)).toBeCloseTo(1.5)
  // One size that took twice as long in the middle bends no line.
  expect(growthExponent(points.map((one) => (one.promises === 100 ? point(100, 2 * one.timeMs) : one)))).toBeCloseTo(
    1.5,
  )
})

test.each([{ points: [] }, { points: [point(10, 5)] }, { points: [point(10, 5), point(10, 6)] }])(
  'one size tells nothing of growth: $points',
  ({ points }) => {
    expect(growthExponent(points)).toBeNull()
  },
)
