import { formatMessage, type ReportLanguage } from '../format-message.ts'
import type { Problem } from '../problem.ts'
import { Refusal } from '../refusal.ts'

/** Why an earlier version cannot be compared: today's check finds errors in it. They can no longer be put right there. */
export function refuseBroken(ref: string, problems: readonly Problem[], language: ReportLanguage): Refusal {
  const errors = problems.filter(({ level }) => level === 'error')
  const [first] = errors
  const where =
    first === undefined ? '' : `\n${first.place.file}:${first.place.line}  ${formatMessage(first, language).message}`
  return new Refusal(`${WORDS[language](ref, errors.length)}${where}`)
}

const WORDS: Readonly<Record<ReportLanguage, (ref: string, count: number) => string>> = {
  sv: (ref, count) =>
    `Innehållet i ${ref} kan inte läsas som det var: kontrollen hittar ${count} fel i det. Det första är:`,
  en: (ref, count) =>
    `The content of ${ref} cannot be read as it was: the check finds ${count} errors in it. The first is:`,
}
