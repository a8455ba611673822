import ical, { ICalEventTransparency } from 'ical-generator'
import { formatDaySpan } from '../../layouts/texts/format-day-span.ts'
import { type Reading, wordsOf } from '../../layouts/texts/reading.ts'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import { absoluteAddress, addressesIn, filePathOf } from '../model/addresses.ts'
import type { Archive, Report } from '../model/archive.ts'
import { addDays, type Day, firstDay, LAST_DAY } from '../model/dates.ts'
import { type Language, type LocalText, mainLanguageOf } from '../model/language.ts'
import type { OutputFile } from '../model/output.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'
import { type CalendarDate, calendarDates } from './calendar-dates.ts'

/**
 * The days of all publications as a calendar to subscribe to (iCalendar, RFC 5545), one in each language of the site. Days
 * have no time of day and no time zone, and a calendar without any day is none. Nothing in it depends on the day of the build,
 * but how far the follow-ups of a publication without end go.
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
    const to = addressesIn(language, site)
    const address = absoluteAddress(kind === 'follow-up' ? to.followUp(publication) : to.publication(publication), site)
    calendar.createEvent({
      // The same in every build, and in no other calendar (RFC 7986, section 5.3).
      id: `${publication.id}-${kind}-${day}@${new URL(site.baseUrl).hostname}`,
      stamp: momentOf(stampOf(date)),
      start: momentOf(day),
      // The first day that it does not take; without one, it takes its one day (RFC 5545, section 3.6.1).
      ...(day < LAST_DAY && { end: momentOf(addDays(day, 1)) }),
      allDay: true,
      timezone: 'UTC',
      summary: titleOf(date, reading),
      description: [...textOf(date, reading), address].join('\n'),
      url: address,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}

/**
 * What is told of it was known when it was published, or at least when it began; that a follow-up has come, from the day of the
 * first report.
 */
function stampOf(date: CalendarDate): Day {
  const { published, period } = date.publication
  const known = firstDay(published ?? period.from)
  const [came] = date.kind === 'follow-up' ? date.time.reports.map(dayOf).toSorted(byCodeUnit) : []
  return came === undefined || came < known ? known : came
}

function dayOf({ published, asOf, covers }: Report): Day {
  const day = published ?? asOf ?? covers?.to
  if (!day) throw new Error('A report without any day is on no time.')
  return firstDay(day)
}

function momentOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}

function titleOf(date: CalendarDate, reading: Reading): string {
  const { calendar } = reading.texts
  const title = wordsOf(date.publication.title, reading)
  switch (date.kind) {
    case 'begins':
      return calendar.begins(title)
    case 'ends':
      return calendar.ends(title)
    case 'due': {
      const [only, ...others] = date.due
      if (only !== undefined && others.length === 0) return calendar.dueOne(wordsOf(only.text, reading), title)
      return calendar.due(reading.texts.publication.commitmentCount(date.due.length), title)
    }
    case 'follow-up':
      return date.time.reports.length === 0 ? calendar.toFollowUp(title) : calendar.followedUp(title)
  }
}

/** What it says before the address of its page. */
function textOf(date: CalendarDate, reading: Reading): readonly string[] {
  const { calendar } = reading.texts
  if (date.kind === 'follow-up') {
    const { from, to, reports } = date.time
    const span = formatDaySpan(from, to, reading.texts)
    return reports.length === 0
      ? [calendar.isToBeAbout(span), '']
      : [
          calendar.isAbout(span),
          ...listOf(
            reports.map(({ title }) => title),
            reading,
          ),
          '',
        ]
  }
  return date.due.length === 0
    ? []
    : [
        calendar.toBeDone,
        ...listOf(
          date.due.map(({ text }) => text),
          reading,
        ),
        '',
      ]
}

function listOf(texts: readonly LocalText[], reading: Reading): readonly string[] {
  return texts.map((text) => `– ${wordsOf(text, reading)}`)
}
