import { expect, test } from 'vitest'
import { formatEstimate, formatInterval, formatShare } from '../../../layouts/texts/format-answer.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import { wilsonInterval } from '../../../scripts/model/surveys/wilson-interval.ts'
import { answer } from '../../helpers/build-archive.ts'

const swedish = textsIn('sv', 'sv')
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null
const intervalOf = (share: number, base: number) =>
  answer('Ja', share, { interval: wilsonInterval({ share, count: null }, base) })

test.each([
  { share: 62, base: 1171, shown: '59–65 %', because: 'both ends are rounded away from the share' },
  { share: 62.1, base: 1171, shown: '59,2–64,9 %', because: 'the share is printed with a decimal' },
  { share: 0, base: 900, shown: '0–0,5 %', because: 'nobody among 900 is not nobody at all' },
  { share: 100, base: 900, shown: '99,5–100 %', because: 'everybody among 900 is not everybody' },
  { share: 0, base: 12, shown: '0–24,3 %', because: 'the low end is the share' },
  { share: 50, base: 100_000, shown: '49–51 %', because: 'a large sample is never without a margin' },
])('$share % of $base has the margin $shown, as $because', ({ share, base, shown }) => {
  expect(plain(formatInterval(intervalOf(share, base), swedish))).toBe(shown)
})

test('a share that is worked out is shown in whole percents, and so is its margin', () => {
  const parts = { count: 50, computedShare: 25, interval: { low: 19.5, high: 31.4 } }
  expect(plain(formatInterval(answer('Ja', null, parts), swedish))).toBe('19–32 %')
})

test.each([
  { count: 0, base: 900, sv: '0 %', en: '0%', easy: '0 %' },
  { count: 1, base: 900, sv: 'under 1 %', en: 'under 1%', easy: 'mindre än 1 %' },
  { count: 5, base: 900, sv: '1 %', en: '1%', easy: '1 %' },
  { count: 899, base: 900, sv: 'över 99 %', en: 'over 99%', easy: 'mer än 99 %' },
  { count: 900, base: 900, sv: '100 %', en: '100%', easy: '100 %' },
])('$count of $base are $sv: somebody is not nobody', ({ count, base, sv, en, easy }) => {
  const counted = answer('Ja', null, { count, computedShare: (count * 100) / base })
  const shown = ['sv', 'en', 'sv-x-lattlast'].map((language) => plain(formatShare(counted, textsIn(language, 'sv'))))
  expect(shown).toEqual([sv, en, easy])
})

test('a printed share stays as it is printed', () => {
  expect(plain(formatShare(answer('Ja', 0, { count: 1 }), swedish))).toBe('0 %')
})

test('there is no margin where no interval is known', () => {
  expect(formatInterval(answer('Ja', 62), swedish)).toBeNull()
})

test('a share stands with its margin where it has one, and alone where it has none', () => {
  expect(plain(formatEstimate(intervalOf(62, 1171), swedish))).toBe('62 % (felmarginal 59–65 %)')
  expect(plain(formatEstimate(answer('Ja', 62), swedish))).toBe('62 %')
  expect(formatEstimate(answer('Ja', null), swedish)).toBe(null)
})
