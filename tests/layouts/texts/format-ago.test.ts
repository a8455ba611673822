import { expect, test } from 'vitest'
import { formatAgo } from '../../../layouts/texts/format-ago.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'

test.each([
  { days: 1, sv: 'för 1 dag sedan', easy: '1 dag sedan', en: '1 day ago' },
  { days: 365, sv: 'för 365 dagar sedan', easy: '365 dagar sedan', en: '365 days ago' },
  { days: 366, sv: 'för 1 år sedan (366 dagar)', easy: '1 år sedan', en: '1 year ago (366 days)' },
  {
    days: 500,
    sv: 'för mer än 1 år sedan (500 dagar)',
    easy: 'mer än 1 år sedan',
    en: 'more than 1 year ago (500 days)',
  },
  { days: 700, sv: 'för snart 2 år sedan (700 dagar)', easy: 'snart 2 år sedan', en: 'almost 2 years ago (700 days)' },
  { days: 730, sv: 'för 2 år sedan (730 dagar)', easy: '2 år sedan', en: '2 years ago (730 days)' },
  {
    days: 2888,
    sv: 'för snart 8 år sedan (2888 dagar)',
    easy: 'snart 8 år sedan',
    en: 'almost 8 years ago (2888 days)',
  },
  { days: 2922, sv: 'för 8 år sedan (2922 dagar)', easy: '8 år sedan', en: '8 years ago (2922 days)' },
])('$days days', ({ days, sv, easy, en }) => {
  const told = ['sv', 'sv-x-lattlast', 'en'].map((language) => formatAgo(days, textsIn(language, 'sv')))
  expect(told).toEqual([sv, easy, en])
})
