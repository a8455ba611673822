import { describe, expect, test } from 'vitest'
import { periodScale, placeOf, stretchOf } from '../../../scripts/model/periods/period-scale.ts'
import { publication } from '../../helpers/build-archive.ts'

const during = (from: string, to: string | null) =>
  publication({ period: { from, to, asPrinted: null, basis: 'stated' } })

describe('the scale', () => {
  test('has whole years, from the first publication until the as-of date or the last one, whichever is later', () => {
    expect(periodScale([during('2016-03-15', '2017-06-30')], '2019-03-01')).toMatchObject({
      from: '2016-01-01',
      to: '2019-12-31',
    })
    expect(periodScale([during('2018', '2022')], '2019-03-01')).toMatchObject({ from: '2018-01-01', to: '2022-12-31' })
  })

  test('begins with the as-of date where every publication is to come', () => {
    expect(periodScale([during('2021', '2022')], '2019-03-01').from).toBe('2019-01-01')
  })

  test('ends with the as-of date where a publication has no end', () => {
    expect(periodScale([during('2018', null)], '2019-03-01').to).toBe('2019-12-31')
  })

  test.each([
    { last: '2018', years: [2016, 2017, 2018] },
    { last: '2021', years: [2016, 2017, 2018, 2019, 2020, 2021] },
    { last: '2022', years: [2016, 2018, 2020, 2022] },
    { last: '2040', years: [2016, 2021, 2026, 2031, 2036] },
    { last: '2075', years: [2016, 2026, 2036, 2046, 2056, 2066] },
  ])('until $last the years $years are written out', ({ last, years }) => {
    expect(periodScale([during('2016', last)], '2016-01-01').years.map(({ year }) => year)).toEqual(years)
  })

  test('the last year that can be written ends like any other, and early years have four digits', () => {
    const scale = periodScale([during('2018', '9999')], '2019-03-01')
    expect(stretchOf({ from: '2018-01-01', to: '9999-12-31' }, scale)).toEqual({ start: 0, length: 100 })
    expect(periodScale([], '0008-03-01')).toMatchObject({ from: '0008-01-01', years: [{ year: 8, at: 0 }] })
  })

  test('a scale without publications is the year of the as-of date', () => {
    expect(periodScale([], '2019-03-01')).toMatchObject({ from: '2019-01-01', to: '2019-12-31' })
  })
})

const FOUR_YEARS = { from: '2017-01-01', to: '2020-12-31', years: [] }

describe('places on the scale, in percent', () => {
  test.each([
    { day: '2017-01-01', place: 0 },
    { day: '2018-01-01', place: 24.98 },
    { day: '2020-12-31', place: 99.93 },
  ])('$day is at $place', ({ day, place }) => {
    expect(placeOf(day, FOUR_YEARS)).toBe(place)
  })

  test.each([
    { from: '2017-01-01', to: '2020-12-31', start: 0, length: 100 },
    { from: '2019-01-01', to: null, start: 49.97, length: 50.03 },
    { from: '2017-01-01', to: '2017-01-02', start: 0, length: 0.6 },
  ])('$from–$to begins at $start and is $length long', ({ from, to, start, length }) => {
    expect(stretchOf({ from, to }, FOUR_YEARS)).toEqual({ start, length })
  })
})
