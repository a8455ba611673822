import { formatDate } from '../../../layouts/texts/format-date.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import type { Duties, Duty } from '../../model/threads/duties.ts'
import type { ReportLanguage } from '../report-language.ts'

// An archive with districts may have hundreds.
const MOST_NAMED = 5

/** What is to be reported and has not been, with the command that begins the report, and what will be next; empty for nothing. */
export function formatDuties({ overdue, next }: Duties, language: ReportLanguage): readonly string[] {
  const words = WORDS[language]
  const texts = textsIn(language, language)
  const countOf = ({ commitments }: Duty) => texts.publication.commitmentCount(commitments)
  const toBegin = overdue.flatMap(({ report }) => (report === null ? [] : [report]))
  const named = overdue.slice(0, MOST_NAMED).map((duty) => words.named(duty.publication, countOf(duty)))
  const more = overdue.length - named.length
  return [
    ...(overdue.length === 0 ? [] : [words.overdue(more > 0 ? words.more(named.join(', '), more) : named.join(', '))]),
    ...toBegin.slice(0, 1).map(words.begin),
    ...(next === null ? [] : [words.next(next.publication, countOf(next), formatDate(next.day, texts))]),
  ]
}

type Words = {
  named(publication: string, count: string): string
  more(named: string, left: number): string
  overdue(publications: string): string
  begin(report: string): string
  next(publication: string, count: string, day: string): string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    named: (publication, count) => `${publication} (${count})`,
    more: (named, left) => `${named} och ${left === 1 ? 'ett medborgarlöfte' : `${left} medborgarlöften`} till`,
    overdue: (publications) => `Tiden har gått ut, men det är inte redovisat hur det gick: ${publications}.`,
    begin: (report) => `npm run new -- ${report} gör ett formulär för uppföljningen.`,
    next: (publication, count, day) => `Härnäst att redovisa: ${publication}, ${count}, läget den ${day}.`,
  },
  en: {
    named: (publication, count) => `${publication} (${count})`,
    more: (named, left) => `${named} and ${left === 1 ? 'one more publication' : `${left} more publications`}`,
    overdue: (publications) => `The time is up, and how it went has not been reported: ${publications}.`,
    begin: (report) => `npm run new -- ${report} makes a form for the report.`,
    next: (publication, count, day) => `Next to be reported: ${publication}, ${count}, as of ${day}.`,
  },
}
