import { formatMessage } from '../format-message.ts'
import type { Problem } from '../problem.ts'
import type { ReportLanguage } from '../report-language.ts'

/** What was sealed and is no longer so, in a version or, without one, in the work tree. */
export type BrokenSeals = { readonly ref: string | null; readonly problems: readonly Problem[] }

/**
 * Whether an error only says that published content is not what was sealed. That is when somebody wants to compare it with
 * what it was, so it does not stand in the way of that.
 */
export function isAboutSeals({ rule }: Problem): boolean {
  return rule.startsWith('seal/')
}

/** The errors of seals for people, beside a comparison that they do not prevent; `null` when there are none. */
export function tellBrokenSeals(all: readonly BrokenSeals[], language: ReportLanguage): string | null {
  const broken = all.filter(({ problems }) => problems.length > 0)
  if (broken.length === 0) return null
  return broken
    .map((one) =>
      linesOf(one, language)
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('')
}

function linesOf({ ref, problems }: BrokenSeals, language: ReportLanguage): readonly string[] {
  return [
    WORDS[language](ref, problems.length),
    ...problems.map((one) => `${one.place.file}:${one.place.line}  ${formatMessage(one, language).message}`),
  ]
}

const WORDS: Readonly<Record<ReportLanguage, (ref: string | null, count: number) => string>> = {
  sv: (ref, count) =>
    `${ref === null ? 'Innehållet' : `Innehållet i ${ref}`} stämmer inte med sigillen (${count} fel). Jämförelsen visas ändå.`,
  en: (ref, count) =>
    `The content${ref === null ? '' : ` of ${ref}`} is not what was sealed (errors: ${count}). The comparison is shown all the same.`,
}
