import { describe, expect, test } from 'vitest'
import { explainDate, suggestDate } from '../../scripts/report/suggest-date.ts'

describe('the date that a text most likely means', () => {
  test.each([
    ['2018-1-5', '2018-01-05'],
    ['2018/01/05', '2018-01-05'],
    ['2018-1', '2018-01'],
    ['20180105', '2018-01-05'],
    ['180105', '2018-01-05'],
    ['15/1 2018', '2018-01-15'],
    ['15/1-2018', '2018-01-15'],
    ['15.1.2018', '2018-01-15'],
    ['15 januari 2018', '2018-01-15'],
    ['den 15:e jan. 2018', '2018-01-15'],
    ['1 May 2018', '2018-05-01'],
    ['oktober 2018', '2018-10'],
    ['”2018-01-05”', '2018-01-05'],
    ['“15 januari 2018“', '2018-01-15'],
  ])('%s: %s', (text, date) => {
    expect(suggestDate(text)).toBe(date)
  })

  test.each(['våren 2018', '30/2 2018', '2018-13', '15/1', '15/1 18', 'snart', '', '15 smaj 2018'])(
    '%s: none',
    (text) => {
      expect(suggestDate(text)).toBeNull()
    },
  )
})

test.each([
  { text: '2018-13-01', fault: { part: 'month' } },
  { text: '2018-00', fault: { part: 'month' } },
  { text: '2018-02-30', fault: { part: 'day', month: 2, days: 28 } },
  { text: '2020-02-30', fault: { part: 'day', month: 2, days: 29 } },
  { text: '2018-04-00', fault: { part: 'day', month: 4, days: 30 } },
  { text: '2018-02-28', fault: null },
  { text: 'våren', fault: null },
])('what is wrong with $text: $fault', ({ text, fault }) => {
  expect(explainDate(text)).toEqual(fault)
})
