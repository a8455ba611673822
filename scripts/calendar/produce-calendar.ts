import ical, { ICalEventTransparency } from 'ical-generator'
import { type Reading, wordsOf } from '../../layouts/texts/reading.ts'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import { absoluteAddress, addressesIn, filePathOf } from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import { addDays, type Day, firstDay, LAST_DAY } from '../model/dates.ts'
import { type Language, mainLanguageOf } from '../model/language.ts'
import type { OutputFile } from '../model/output.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { type CalendarDate, calendarDates } from './calendar-dates.ts'

/**
 * The days of all publications as a calendar to subscribe to (iCalendar, RFC 5545), one in each language of the site. Days
 * have no time of day and no time zone, and a calendar without any day is none. Nothing in it depends on the day of the build.
 */
export async function* produceCalendar(archive: Archive): AsyncIterable<OutputFile> {
  const dates = calendarDates(archive)
  if (dates.length === 0) return
  for (const language of archive.site.languages) {
    const address = addressesIn(language, archive.site).calendar()
    yield { path: filePathOf(address), content: formatCalendar(dates, archive.site, language) }
  }
}

function formatCalendar(dates: readonly CalendarDate[], site: SiteConfig, language: Language): string {
  const reading = { language, defaultLanguage: site.defaultLanguage, texts: textsIn(language, site.defaultLanguage) }
  const calendar = ical({
    name: reading.texts.calendar.title(wordsOf(site.title, reading)),
    prodId: {
      company: new URL(site.baseUrl).hostname,
      product: 'promise-publications',
      language: mainLanguageOf(language).toUpperCase(),
    },
    // Seconds: nothing in it changes more often.
    ttl: 24 * 60 * 60,
  })
  for (const date of dates) {
    const { publication, day, kind } = date
    const address = absoluteAddress(addressesIn(language, site).publication(publication), site)
    calendar.createEvent({
      // The same in every build, and in no other calendar (RFC 7986, section 5.3).
      id: `${publication.id}-${kind}-${day}@${new URL(site.baseUrl).hostname}`,
      stamp: momentOf(stampOf(publication)),
      start: momentOf(day),
      // The first day that it does not take; without one, it takes its one day (RFC 5545, section 3.6.1).
      ...(day < LAST_DAY && { end: momentOf(addDays(day, 1)) }),
      allDay: true,
      timezone: 'UTC',
      summary: titleOf(date, reading),
      description: [...listOf(date, reading), address].join('\n'),
      url: address,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** What is told of it was known when it was published, or at least when it began. */
function stampOf({ published, period }: Publication): Day {
  return firstDay(published ?? period.from)
}

function momentOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

function titleOf({ kind, publication, due }: CalendarDate, reading: Reading): string {
  const { calendar } = reading.texts
  const title = wordsOf(publication.title, reading)
  switch (kind) {
    case 'begins':
      return calendar.begins(title)
    case 'ends':
      return calendar.ends(title)
    case 'due': {
      const [only, ...others] = due
      if (only !== undefined && others.length === 0) return calendar.dueOne(wordsOf(only.text, reading), title)
      return calendar.due(reading.texts.publication.commitmentCount(due.length), title)
    }
  }
}

function listOf({ due }: CalendarDate, reading: Reading): readonly string[] {
  if (due.length === 0) return []
  return [reading.texts.calendar.toBeDone, ...due.map(({ text }) => `– ${wordsOf(text, reading)}`), '']
}
