import { expect, test } from 'vitest'
import { hasOneScale } from '../../../scripts/model/surveys/has-one-scale.ts'

const on = (from: number | null, to: number | null) =>
  ({ kind: 'index', index: { value: 3, from, to }, base: 200 }) as const

test.each([
  { values: [on(0, 6), on(0, 6)], is: true, because: 'both scales are the same' },
  { values: [on(0, 6), null, { kind: 'suppressed' } as const], is: true, because: 'what is not known has none' },
  { values: [], is: true, because: 'there is none' },
  { values: [on(0, 6), on(1, 10)], is: false, because: 'the ends differ' },
  { values: [on(0, 6), on(null, null)], is: false, because: 'one of them is not known' },
])('indexes have one scale: $is, as $because', ({ values, is }) => {
  expect(hasOneScale(values)).toBe(is)
})
