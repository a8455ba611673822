import type { Commitment, Report } from '../../scripts/model/archive.ts'
import { formatDate } from './format-date.ts'
import { formatList } from './format-list.ts'
import { formatNumber } from './format-number.ts'
import { type Reading, wordsOf } from './reading.ts'
import { sentenceCase } from './sentence-case.ts'

/** Who says how the commitment stands and when, or what the calendar tells, in whole sentences. */
export function formatStanding({ standing, due }: Commitment, reading: Reading): string {
  const { texts } = reading
  const sentences = texts.standingSentence
  const dueDate = due === null ? null : formatDate(due, texts)
  switch (standing.kind) {
    case 'declared': {
      const { report } = standing.outcome
      const said = sentences.declared(formatReporters(report, reading), formatAsOf(report, reading))
      const days = standing.daysWithoutFinalWord
      if (days === null) return said
      return `${said} ${sentences.noFinalWord(dueDate ?? '', formatNumber(days, texts))}`
    }
    case 'reported': {
      const { report } = standing.outcome
      return sentenceCase(sentences.reported(formatReporters(report, reading), formatAsOf(report, reading)))
    }
    case 'not-reported':
      return sentences.notReported(dueDate ?? '', formatNumber(standing.days, texts))
    case 'not-due':
      return sentences.notDue(dueDate)
  }
}

/** The parties behind a report: `Kungsbacka kommun och Polisen`. */
export function formatReporters(report: Report, reading: Reading): string {
  return formatList(
    report.by.map(({ name }) => wordsOf(name, reading)),
    reading.texts,
  )
}

/** The report's date, `null` when it states none. */
export function formatAsOf({ asOf }: Report, { texts }: Reading): string | null {
  return asOf === null ? null : formatDate(asOf, texts)
}
