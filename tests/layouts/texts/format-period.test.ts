import { describe, expect, test } from 'vitest'
import { en } from '../../../layouts/texts/en.ts'
import { formatDaySpan } from '../../../layouts/texts/format-day-span.ts'
import { formatGap, formatPeriod, formatPeriodState } from '../../../layouts/texts/format-period.ts'
import { formatSpan } from '../../../layouts/texts/format-span.ts'
import { sv } from '../../../layouts/texts/sv.ts'
import { svLattlast } from '../../../layouts/texts/sv-x-lattlast.ts'
import { daysOf, periodStateOn } from '../../../scripts/model/periods/period-state.ts'
import { publication } from '../../helpers/build-archive.ts'

describe('a stretch of days', () => {
  test.each([
    {
      from: '2018-01-01',
      to: '2018-12-31',
      words: '1 januari–31 december 2018',
      english: '1 January – 31 December 2018',
    },
    { from: '2018-03-01', to: '2018-03-14', words: '1–14 mars 2018', english: '1–14 March 2018' },
    { from: '2018-06-01', to: '2019-05-31', words: '1 juni 2018–31 maj 2019', english: '1 June 2018 – 31 May 2019' },
    { from: '2018-03-04', to: '2018-03-04', words: '4 mars 2018', english: '4 March 2018' },
  ])('$words', ({ from, to, words, english }) => {
    expect(formatDaySpan(from, to, sv)).toBe(words)
    expect(formatDaySpan(from, to, en)).toBe(english)
  })
})

test.each([
  { from: '2018-01-01', to: '2018-12-31', words: '2018', days: 'från 1 januari till 31 december 2018' },
  { from: '2018-03-01', to: '2018-03-14', words: 'från 1 till 14 mars 2018' },
  { from: '2018-06-01', to: '2019-05-31', words: 'från 1 juni 2018 till 31 maj 2019' },
  { from: '2018-03', to: '2018-05', words: 'från mars till maj 2018' },
  { from: '2018-03', to: '2019-05', words: 'från mars 2018 till maj 2019' },
  { from: '2018-09-03', to: '2018-10-19', words: 'från 3 september till 19 oktober 2018' },
  { from: '2019', to: '2020', words: '2019–2020' },
])('in easy Swedish, where a dash is hard to read, $from and $to are $words', ({ from, to, words, days }) => {
  expect(formatSpan({ from, to }, svLattlast)).toBe(words)
  expect(formatPeriod({ from, to }, svLattlast)).toBe(days ?? words)
})

test.each([
  { from: '2018-01-01', to: '2018-12-31', words: '1 januari–31 december 2018' },
  { from: '2018-03', to: '2018-05', words: 'mars–maj 2018' },
  { from: '2018', to: '2018', words: '2018' },
  { from: '2018-03-15', to: null, words: 'från 15 mars 2018' },
])('a period is said as exactly as it is known: $words', ({ from, to, words }) => {
  expect(formatPeriod({ from, to }, sv)).toBe(words)
})

describe('where a period lies', () => {
  const said = (from: string, to: string | null, asOf: string) => {
    const period = { from, to, asPrinted: null, basis: 'stated' } as const
    const made = publication({ period, periodState: periodStateOn(asOf, daysOf(period)) })
    return [formatPeriodState(made, asOf, sv), formatPeriodState(made, asOf, en)]
  }

  test.each([
    {
      asOf: '2018-11-26',
      sv: 'Gäller från 1 januari 2018 till och med 31 december 2018, 35 dagar kvar.',
      en: 'In force from 1 January 2018 until 31 December 2018, 35 days left.',
    },
    {
      asOf: '2018-12-30',
      sv: 'Gäller från 1 januari 2018 till och med 31 december 2018, 1 dag kvar.',
      en: 'In force from 1 January 2018 until 31 December 2018, 1 day left.',
    },
    {
      asOf: '2018-12-31',
      sv: 'Gäller från 1 januari 2018 till och med 31 december 2018, alltså i dag.',
      en: 'In force from 1 January 2018 until 31 December 2018, which is today.',
    },
    {
      asOf: '2019-01-01',
      sv: 'Gällde 1 januari–31 december 2018.',
      en: 'Was in force 1 January – 31 December 2018.',
    },
    {
      asOf: '2017-12-30',
      sv: 'Börjar gälla 1 januari 2018, om 2 dagar, och gäller till och med 31 december 2018.',
      en: 'Comes into force 1 January 2018, in 2 days, and is in force until 31 December 2018.',
    },
  ])('on $asOf: $sv', ({ asOf, ...words }) => {
    expect(said('2018-01-01', '2018-12-31', asOf)).toEqual([words.sv, words.en])
  })

  test('one without end is in force until further notice', () => {
    expect(said('2018-03-15', null, '2019-01-01')[0]).toBe('Gäller tills vidare, från 15 mars 2018.')
    expect(said('2018-03-15', null, '2018-03-14')[0]).toBe(
      'Börjar gälla 15 mars 2018, om 1 dag, och gäller tills vidare.',
    )
  })

  test('no days are counted to a day that is not known', () => {
    expect(said('2018', '2019', '2018-06-01')[0]).toBe('Gäller från 2018 till och med 2019.')
    expect(said('2018', '2019', '2017-06-01')[0]).toBe('Börjar gälla 2018 och gäller till och med 2019.')
  })
})

describe('a gap', () => {
  const gap = { from: '2017-01-01', to: '2017-03-14' }

  test.each([
    { isPast: true, isOwn: false, words: 'Inget medborgarlöfte gällde 1 januari–14 mars 2017.' },
    { isPast: false, isOwn: false, words: 'Inget medborgarlöfte gäller 1 januari–14 mars 2017.' },
    { isPast: true, isOwn: true, words: 'Inget eget medborgarlöfte gällde 1 januari–14 mars 2017.' },
  ])('$words', ({ isPast, isOwn, words }) => {
    expect(formatGap(gap, isPast, isOwn, sv)).toBe(words)
  })

  test('one that goes on is said from its first day', () => {
    expect(formatGap({ from: '2017-01-01', to: null }, false, false, sv)).toBe(
      'Inget medborgarlöfte gäller från 1 januari 2017.',
    )
    expect(formatGap({ from: '2017-01-01', to: null }, false, true, en)).toBe(
      'No publication of its own is in force from 1 January 2017.',
    )
  })
})
