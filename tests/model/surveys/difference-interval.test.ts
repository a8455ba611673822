import { expect, test } from 'vitest'
import { differenceInterval } from '../../../scripts/model/surveys/difference-interval.ts'
import { wilsonInterval } from '../../../scripts/model/surveys/wilson-interval.ts'

const estimate = (count: number, base: number) => {
  const interval = wilsonInterval({ share: null, count }, base)
  if (interval === null) throw new Error('There is no interval.')
  return { share: (count * 100) / base, interval }
}

// The examples of table II in the article of Newcombe, method 10.
test.each<{ more: readonly [number, number]; less: readonly [number, number]; low: number; high: number }>([
  { more: [56, 70], less: [48, 80], low: 5.24, high: 33.39 },
  { more: [9, 10], less: [3, 10], low: 17.05, high: 80.9 },
  { more: [6, 7], less: [2, 7], low: 5.82, high: 80.62 },
  { more: [5, 56], less: [0, 29], low: -3.81, high: 19.26 },
  { more: [0, 10], less: [0, 20], low: -16.11, high: 27.75 },
  { more: [10, 10], less: [0, 20], low: 67.91, high: 100 },
])('$more less $less is from $low to $high', ({ more, less, low, high }) => {
  const difference = differenceInterval(estimate(...less), estimate(...more))
  expect(difference.low).toBeCloseTo(low, 2)
  expect(difference.high).toBeCloseTo(high, 2)
})

test('the other way round, it is the same with the other sign', () => {
  const [one, other] = [estimate(558, 900), estimate(576, 900)]
  const [up, down] = [differenceInterval(one, other), differenceInterval(other, one)]
  expect(down.low).toBeCloseTo(-up.high)
  expect(down.high).toBeCloseTo(-up.low)
})
