import { describe, expect, test } from 'vitest'
import type { Publication, Report } from '../../scripts/model/archive.ts'
import { publicationOf } from '../../scripts/model/corrected.ts'
import { dayOfEvent, eventName } from '../../scripts/model/feed-event.ts'
import { commitment, correction, promise, publication, report, survey } from '../helpers/build-archive.ts'

const signed = (date: string | null) => ({ date, place: null, by: [], basis: 'stated' as const })

describe('the day of a publication', () => {
  test.each<{ name: string; parts: Partial<Publication>; day: string }>([
    { name: 'that it was published', parts: { published: '2018-01-15' }, day: '2018-01-15' },
    { name: 'the first that a month may mean', parts: { published: '2018-02' }, day: '2018-02-01' },
    { name: 'that it was signed, when nothing says more', parts: { signed: signed('2017-12-20') }, day: '2017-12-20' },
    { name: 'that its period begins, when nothing says more', parts: { signed: signed(null) }, day: '2018-01-01' },
  ])('is the day $name', ({ parts, day }) => {
    expect(dayOfEvent({ kind: 'publication', publication: publication(parts) })).toBe(day)
  })
})

describe('the day of a report', () => {
  test.each<{ name: string; parts: Partial<Report>; day: string }>([
    { name: 'that it was published', parts: { published: '2019-02-01' }, day: '2019-02-01' },
    { name: 'that it speaks of', parts: {}, day: '2018-12-31' },
    {
      name: 'that it covers last, when it states none',
      parts: { asOf: null, covers: { from: '2018-01-01', to: '2018-06-30' } },
      day: '2018-06-30',
    },
    { name: 'of its publication, when nothing is known', parts: { asOf: null }, day: '2018-01-15' },
    { name: 'of its publication at the least', parts: { asOf: '2018' }, day: '2018-01-15' },
  ])('is the day $name', ({ parts, day }) => {
    const made = report(parts)
    const of = publication({ published: '2018-01-15', reports: [made] })
    expect(dayOfEvent({ kind: 'report', publication: of, report: made })).toBe(day)
  })
})

test('the day of a correction is its own, and never before that of what it corrects', () => {
  const of = publication({ published: '2018-01-15' })
  const on = (date: string) =>
    dayOfEvent({
      kind: 'correction',
      publication: of,
      correction: correction({ date, concerns: { kind: 'publication', publication: of } }),
    })
  expect([on('2018-03-02'), on('2018-03'), on('2018')]).toEqual(['2018-03-02', '2018-03-01', '2018-01-15'])
})

test('each event has a name made of ids', () => {
  const made = report()
  const of = publication({ reports: [made] })
  const changed = correction({ concerns: { kind: 'publication', publication: of } })
  expect([
    eventName({ kind: 'publication', publication: of }),
    eventName({ kind: 'report', publication: of, report: made }),
    eventName({ kind: 'correction', publication: of, correction: changed }),
  ]).toEqual(['publication/2018', 'report/2018/2018-12-31', 'correction/2018/antal'])
})

test('whatever is corrected belongs to a publication', () => {
  const [kept, told, asked] = [promise({ commitments: [commitment()] }), report(), survey()]
  const of = publication({ promises: [kept], reports: [told], surveys: [asked] })
  const [first] = kept.commitments
  if (first === undefined) throw new Error('There is no commitment.')
  const found = [
    publicationOf({ kind: 'publication', publication: of }),
    publicationOf({ kind: 'promise', promise: kept }),
    publicationOf({ kind: 'commitment', commitment: first }),
    publicationOf({ kind: 'survey', survey: asked }),
    publicationOf({ kind: 'report', report: told }),
  ]
  expect(found.every((one) => one === of)).toBe(true)
})
