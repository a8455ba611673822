import type { Publication, Report } from '../../scripts/model/archive.ts'
import type { Day } from '../../scripts/model/dates.ts'
import { promisedFollowUps } from '../../scripts/model/periods/promised-follow-ups.ts'
import { formatAsPrinted } from './format-as-printed.ts'
import { formatDate } from './format-date.ts'
import { formatDaySpan } from './format-day-span.ts'
import { sentenceCase } from './sentence-case.ts'
import type { Texts } from './texts.ts'

/** How often a publication says that it is followed up: `varje halvår (i trycket: ”två gånger om året”)`. */
export function formatFollowUp({ every, asPrinted }: NonNullable<Publication['followUp']>, texts: Texts): string {
  return formatAsPrinted(texts.followUp.every[every], asPrinted, texts)
}

/**
 * How often it was to be followed up, and how many of the reports that were to have come are there; `null` when none was
 * promised.
 */
export function formatPromisedFollowUps(publication: Publication, asOf: Day, texts: Texts): string | null {
  const { followUp } = publication
  const promised = promisedFollowUps(publication, asOf)
  if (followUp === null || promised === null) return null
  const { passed, missing, next } = promised
  const { followUp: words } = texts
  return [
    words.promised(words.every[followUp.every]),
    ...(passed.length === 0 ? [] : [words.due(passed.length), words.missing(missing.length, passed.length)]),
    ...(next === null ? [] : [words.next(formatDate(next.to, texts))]),
  ].join(' ')
}

type ListedTime = { readonly time: string; readonly reports: readonly Report[] }

/**
 * Each time that a report was to be about and that has passed, `1 januari–30 juni 2023`, with the reports on it; then those
 * without a date.
 */
export function listFollowUpTimes(publication: Publication, asOf: Day, texts: Texts): readonly ListedTime[] {
  const promised = promisedFollowUps(publication, asOf)
  if (promised === null || promised.passed.length === 0) return []
  const { passed, undated } = promised
  return [
    ...passed.map(({ from, to, reports }) => ({ time: sentenceCase(formatDaySpan(from, to, texts)), reports })),
    ...(undated.length === 0 ? [] : [{ time: sentenceCase(texts.followUp.undated), reports: undated }]),
  ]
}
