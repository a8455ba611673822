// The calendars as a program for calendars reads them.
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarDates } from '../../scripts/calendar/calendar-dates.ts'
import { produceCalendar } from '../../scripts/calendar/produce-calendar.ts'
import type { Archive, Report } from '../../scripts/model/archive.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, commitment, promise, publication, report, sv, theme } from '../helpers/build-archive.ts'
import { EVERY_SITE } from '../helpers/every-site.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteArchive } from '../helpers/site-archive.ts'

async function calendarsOf(made: Archive): Promise<ReadonlyMap<string, string>> {
  return new Map((await allFiles(produceCalendar(made))).map(({ path, content }) => [path, String(content)]))
}

/** The events as another program understands them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      id: event.uid,
      days: `${event.startDate}–${event.endDate}`,
      isWholeDay: event.startDate.isDate && event.endDate.isDate,
      title: event.summary,
      text: event.description,
      address: String(component.getFirstPropertyValue('url')),
    }
  })
}

describe.each(EVERY_SITE)('$name', async ({ root, asOf }) => {
  const made = await siteArchive(join(TOP, root), asOf)
  const calendars = await calendarsOf(made)

  test('has a calendar in every language', () => {
    expect([...calendars.keys()]).toHaveLength(made.site.languages.length)
    expect([...calendars.keys()]).toContain('calendar.ics')
  })

  test('every day is there once, as a whole day, with the address of its publication', () => {
    for (const text of calendars.values()) {
      const events = eventsIn(text)
      expect(events).toHaveLength(calendarDates(made).length)
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
      for (const { isWholeDay, address, text: description } of events) {
        expect([isWholeDay, description.endsWith(address)]).toEqual([true, true])
        expect(address.startsWith(made.site.baseUrl)).toBe(true)
      }
    }
  })

  test('no line is longer than 75 bytes, and every one ends as RFC 5545 wants', () => {
    for (const text of calendars.values()) {
      const lines = text.split('\r\n')
      expect(lines.at(-1)).toBe('')
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([])
    }
  })
})

const site = archive({
  publications: [
    publication({
      themes: [
        theme({
          promises: [
            promise({
              commitments: [
                commitment({ id: 'a', text: sv('Möten; vår, höst\\vinter\nEND:VEVENT'), due: '2018-05-31' }),
                commitment({ id: 'b', text: sv('Lampor'), due: '2018-12-31' }),
                commitment({ id: 'c', text: sv('Ronder'), due: '2018-10-31' }),
                commitment({ id: 'd', text: sv('Samtal'), due: '2018-10-31' }),
              ],
            }),
          ],
        }),
      ],
    }),
  ],
})

test('each day says in plain words what it is', async () => {
  const events = eventsIn((await calendarsOf(site)).get('calendar.ics') ?? '')
  expect(events.map(({ days, title }) => `${days} ${title}`)).toEqual([
    '2018-01-01–2018-01-02 Medborgarlöfte 2018 börjar gälla',
    '2018-05-31–2018-06-01 Senast i dag: Möten; vår, höst\\vinter\nEND:VEVENT (Medborgarlöfte 2018)',
    '2018-10-31–2018-11-01 Senast i dag: 2 åtaganden i Medborgarlöfte 2018',
    '2018-12-31–2019-01-01 Sista dagen för Medborgarlöfte 2018',
  ])
  expect(events[2]?.text).toBe('Det här ska vara klart:\n– Ronder\n– Samtal\n\nhttps://medborgarloften.test/2018/')
  expect(events[3]?.text).toBe('Det här ska vara klart:\n– Lampor\n\nhttps://medborgarloften.test/2018/')
})

const promisingFollowUps = (...reports: readonly Report[]) =>
  archive({
    publications: [
      publication({
        period: { from: '2018', to: '2018', asPrinted: null, basis: 'stated' },
        followUp: { every: 'half-year', asPrinted: null },
        reports,
      }),
    ],
  })

test('the day of a promised follow-up says what it is to be about, and where it is when it has come, as one event', async () => {
  const [, before] = eventsIn((await calendarsOf(promisingFollowUps())).get('calendar.ics') ?? '')
  const half = report({
    id: '2018-06-30',
    asOf: '2018-06-30',
    published: '2018-09-03',
    title: sv('Halvårsuppföljning'),
  })
  const calendars = await calendarsOf(promisingFollowUps(half))
  const [, after, ...others] = eventsIn(calendars.get('calendar.ics') ?? '')
  expect([before?.id, before?.days, before?.title]).toEqual([
    '2018-follow-up-2018-06-30@medborgarloften.test',
    '2018-06-30–2018-07-01',
    'Ska följas upp efter i dag: Medborgarlöfte 2018',
  ])
  expect(before?.text).toBe(
    'Uppföljningen ska berätta hur det har gått 1 januari–30 juni 2018.\n\nhttps://medborgarloften.test/2018/uppfoljning/',
  )
  expect([after?.id, after?.days, after?.title]).toEqual([
    before?.id,
    before?.days,
    'Uppföljning finns: Medborgarlöfte 2018',
  ])
  expect(after?.text).toBe(
    'Så har det gått 1 januari–30 juni 2018:\n– Halvårsuppföljning\n\nhttps://medborgarloften.test/2018/uppfoljning/',
  )
  expect(others.map(({ title }) => title)).toEqual([
    'Sista dagen för Medborgarlöfte 2018',
    'Ska följas upp efter i dag: Medborgarlöfte 2018',
  ])
  expect(calendars.get('calendar.ics')).toContain('DTSTAMP:20180903T000000Z')
})

test('it is the same on whichever day it is made', async () => {
  const later = { ...site, asOf: '2024-02-29' }
  expect(await calendarsOf(later)).toEqual(await calendarsOf(site))
})

test('the last day that can be written is a day, though none comes after it', async () => {
  const period = { from: '2018', to: '9999', asPrinted: null, basis: 'stated' } as const
  const calendars = await calendarsOf(archive({ publications: [publication({ period })] }))
  const days = eventsIn(calendars.get('calendar.ics') ?? '').map((event) => event.days)
  expect(days[0]).toBe('2018-01-01–2018-01-02')
  expect(days[1]).toMatch(/^9999-12-31/)
})

test('without any publication there is no calendar', async () => {
  expect((await calendarsOf(archive({ publications: [] }))).size).toBe(0)
})
