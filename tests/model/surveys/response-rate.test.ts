import { expect, test } from 'vitest'
import type { Survey } from '../../../scripts/model/archive.ts'
import { computedResponseRate } from '../../../scripts/model/surveys/response-rate.ts'
import { survey } from '../../helpers/build-archive.ts'

const rateOf = (parts: Partial<Survey>) => computedResponseRate(survey({ invited: 2000, ...parts }))

test('the response rate is worked out of those who answered and those who were asked', () => {
  expect(rateOf({ respondents: { count: 900, qualifier: 'exactly' } })).toBe(45)
})

test.each<{ parts: Partial<Survey>; because: string }>([
  { parts: {}, because: 'how many answered is not known' },
  { parts: { respondents: { count: 900, qualifier: 'about' } }, because: 'that is not known exactly' },
  { parts: { respondents: { count: 900, qualifier: 'exactly' }, invited: null }, because: 'nobody was invited' },
  { parts: { respondents: { count: 0, qualifier: 'exactly' }, invited: 0 }, because: 'none were' },
  {
    parts: { respondents: { count: 900, qualifier: 'exactly' }, responseRate: { share: 45.1, asPrinted: null } },
    because: 'the source says it',
  },
])('it is not when $because', ({ parts }) => {
  expect(rateOf(parts)).toBeNull()
})
