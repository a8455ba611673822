import type { Commitment, Outcome, Report, Standing } from '../../scripts/model/archive.ts'
import { outcomeBehind } from '../../scripts/model/standing.ts'
import { formatAgo } from './format-ago.ts'
import { formatDate } from './format-date.ts'
import { formatList } from './format-list.ts'
import { phraseOf, type Reading } from './reading.ts'
import { sentenceCase } from './sentence-case.ts'

/** Who says how the commitment stands and when, or what the calendar tells, in whole sentences. */
export function formatStanding(commitment: Commitment, reading: Reading): string {
  const parts = [formatSaid(commitment.standing, reading), formatCalendar(commitment, reading)]
  return parts.filter((part) => part !== null).join(' ')
}

/** Who says how a commitment stands, and when; `null` when nobody has said anything. */
export function formatSaid(standing: Standing, reading: Reading): string | null {
  const sentences = reading.texts.standingSentence
  switch (standing.kind) {
    case 'declared':
    case 'reported': {
      const { report } = standing.outcome
      return sentenceCase(sentences[standing.kind](formatReporters(report, reading), formatAsOf(report, reading)))
    }
    case 'parties-differ':
      return formatDifference(standing.outcomes, reading)
    case 'not-reported':
    case 'not-due':
      return null
  }
}

/** What each of several reports of one day says: `Kommunen säger ”Pågår” och Polisen säger ”Genomfört” (31 december 2018).` */
function formatDifference(outcomes: readonly Outcome[], reading: Reading): string {
  const { texts } = reading
  const { saysThat, partiesDiffer } = texts.standingSentence
  const accounts = outcomes.map(({ report, status }) =>
    saysThat(formatReporters(report, reading), texts.standing[status ?? 'reported']),
  )
  const day = outcomes.map(({ report }) => formatAsOf(report, reading))[0] ?? null
  return sentenceCase(partiesDiffer(formatList(accounts, texts), day))
}

/** The same beside the badge that says how it stands: who says so, and when. */
export function formatSaidBy(standing: Standing, reading: Reading): string | null {
  if (standing.kind !== 'reported') return formatSaid(standing, reading)
  const { report } = standing.outcome
  const { reportedBy } = reading.texts.standingSentence
  return sentenceCase(reportedBy(formatReporters(report, reading), formatAsOf(report, reading)))
}

/** Of which day it is that somebody says how a commitment stands; `null` when nobody has said anything. */
export function formatDaySaid(standing: Standing, reading: Reading): string | null {
  const outcome = standing.kind === 'parties-differ' ? (standing.outcomes[0] ?? null) : outcomeBehind(standing)
  return outcome && (formatAsOf(outcome.report, reading) ?? reading.texts.followUp.undated)
}

/** What only the calendar tells, worked out by the program; `null` when it tells nothing. */
export function formatCalendar({ standing, due }: Commitment, { texts }: Reading): string | null {
  const sentences = texts.standingSentence
  const dueDate = due === null ? null : formatDate(due, texts)
  switch (standing.kind) {
    case 'declared':
    case 'parties-differ': {
      const days = standing.daysWithoutFinalWord
      return days === null ? null : sentences.noFinalWord(dueDate ?? '', formatAgo(days, texts))
    }
    case 'reported':
      return null
    case 'not-reported':
      return sentences.notReported(dueDate ?? '', formatAgo(standing.days, texts))
    case 'not-due':
      return sentences.notDue(dueDate)
  }
}

/** The parties behind a report: `Kungsbacka kommun och Polisen`. */
export function formatReporters(report: Report, reading: Reading): string {
  return formatList(
    report.by.map(({ name }) => phraseOf(name, reading)),
    reading.texts,
  )
}

/** The report's date, `null` when it states none. */
export function formatAsOf({ asOf }: Report, { texts }: Reading): string | null {
  return asOf === null ? null : formatDate(asOf, texts)
}
