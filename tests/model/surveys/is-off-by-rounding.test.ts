import { expect, test } from 'vitest'
import type { Answer } from '../../../scripts/model/archive.ts'
import { isOffByRounding } from '../../../scripts/model/surveys/is-off-by-rounding.ts'
import { answer } from '../../helpers/build-archive.ts'

const printed = (...shares: readonly number[]) => shares.map((share) => answer(`Svar ${share}`, share))
const counted = (base: number, ...counts: readonly number[]) =>
  counts.map((count) => answer(`Svar ${count}`, null, { count, computedShare: (count * 100) / base }))

test.each<{ answers: readonly Answer[]; is: boolean; because: string }>([
  { answers: counted(900, 300, 300, 300), is: true, because: 'three thirds are 33 percent each' },
  { answers: counted(200, 1, 3, 5, 191), is: true, because: 'halves are rounded up' },
  { answers: counted(900, 1, 899), is: false, because: 'they are 100 percent together' },
  { answers: counted(900, 300, 300), is: false, because: 'some who answered are not among them' },
  { answers: printed(33, 33, 33), is: true, because: 'the source has rounded' },
  { answers: printed(33.3, 33.3, 33.3), is: true, because: 'the source has rounded to a decimal' },
  { answers: printed(33.3, 66.7), is: false, because: 'they are 100 percent together' },
  { answers: printed(50, 40), is: false, because: 'no rounding takes ten percent' },
  { answers: printed(99), is: false, because: 'one answer alone is what a source mentions in passing' },
  { answers: [...printed(50, 49), answer('Annat', null, { isSuppressed: true })], is: false, because: 'one is hidden' },
])('rounding is $is what keeps answers from 100 percent, as $because', ({ answers, is }) => {
  expect(isOffByRounding(answers, { allowsSeveral: false })).toBe(is)
})

test('the sum says nothing where several answers could be given', () => {
  expect(isOffByRounding(printed(33, 33, 33), { allowsSeveral: true })).toBe(false)
})
