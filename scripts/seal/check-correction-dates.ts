import { type Day, firstDay, isPartialDate, lastDay } from '../model/dates.ts'
import { keyOf, type SealLine } from '../model/seal.ts'
import type { Report } from '../report/problem.ts'
import type { CorrectionFields } from '../validate/schemas/correction-fields.ts'
import type { Valid, ValidContent } from '../validate/valid-content.ts'
import { keyOfCorrected } from './item-states.ts'

/**
 * Reports corrections whose date cannot be the day that they were made. What is sealed already keeps its date.
 *
 * @param lines of all seals, in the order of the chain
 */
export function checkCorrectionDates(
  { publications }: ValidContent,
  lines: readonly SealLine[],
  today: Day,
  report: Report,
): void {
  const sealings = sealingsIn(lines)
  const published = new Map(publications.map(({ id, publication }) => [id, publication?.fields.published]))
  for (const { id, corrections } of publications) {
    for (const valid of corrections) {
      if (sealings.byKey.has(keyOf({ kind: 'correction', item: `${id}/corrections/${valid.fields.id}` }))) continue
      const corrected = publicationOf(valid.fields)
      checkDate(valid, { published: dayIn(published.get(corrected)), sealings, today, report })
    }
  }
}

type Context = {
  /** The day on which the publication that is corrected came out. */
  readonly published: Day | null
  readonly sealings: Sealings
  readonly today: Day
  readonly report: Report
}

function checkDate(valid: Valid<CorrectionFields>, { published, sealings, today, report }: Context): void {
  const { concerns, changes } = valid.fields
  const date = String(valid.fields.date)
  if (!isPartialDate(date)) return
  const item = String(concerns)
  const publication = publicationOf(valid.fields)
  const place = valid.placeOf(['date'])
  // What a correction says has changed stands there already.
  if (changes.length > 0 && sealings.byPublication.has(publication) && firstDay(date) > today)
    report('seal/correction-in-future', place, { value: date, item, today })
  const sealed = newestSealing(item, sealings)
  if (published !== null && lastDay(date) < published)
    report('seal/correction-backdated', place, { value: date, item: publication, event: 'published', day: published })
  else if (sealed !== null && lastDay(date) < sealed.day)
    report('seal/correction-backdated', place, { value: date, item: sealed.item, event: 'sealed', day: sealed.day })
}

/** The last day on which something was sealed: by the key of each item, and in each publication. */
type Sealings = { readonly byKey: ReadonlyMap<string, Day>; readonly byPublication: ReadonlyMap<string, Day> }

function sealingsIn(lines: readonly SealLine[]): Sealings {
  const byKey = new Map<string, Day>()
  const byPublication = new Map<string, Day>()
  for (const { entry, publication } of lines) {
    byKey.set(keyOf(entry), entry.date)
    byPublication.set(publication, entry.date)
    // What it changed has been sealed anew with it.
    if (entry.kind === 'correction') byKey.set(keyOfCorrected(String(entry.content.concerns), byKey), entry.date)
  }
  return { byKey, byPublication }
}

/**
 * Every sealing takes up the corrections that are there, so that one which is not sealed is younger. What was not there to
 * be sealed has come after the last sealing of its publication.
 */
function newestSealing(concerns: string, { byKey, byPublication }: Sealings): Sealing | null {
  const own = byKey.get(keyOfCorrected(concerns, byKey))
  if (own !== undefined) return { item: concerns, day: own }
  const [publication = ''] = concerns.split('/')
  const day = byPublication.get(publication)
  return day === undefined ? null : { item: publication, day }
}

type Sealing = { readonly item: string; readonly day: Day }

function publicationOf({ concerns }: CorrectionFields): string {
  return String(concerns).split('/')[0] ?? ''
}

function dayIn(date: unknown): Day | null {
  return date != null && isPartialDate(String(date)) ? firstDay(String(date)) : null
}
