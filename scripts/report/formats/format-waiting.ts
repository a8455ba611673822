import { formatDate } from '../../../layouts/texts/format-date.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import type { Release } from '../../model/vocabulary.ts'
import type { ReportLanguage } from '../report-language.ts'

/** A publication, or a survey or report of one, that the site does not show yet; `published` is `null` for drafts. */
export type Waiting = {
  readonly kind: 'publication' | 'survey' | 'report'
  /** `2018`, or with the name of the file in its folder: `2018/invanardialog`. */
  readonly id: string
  readonly release: Exclude<Release, 'published'>
  readonly published: string | null
}

// An archive with districts may have hundreds.
const MOST_NAMED = 5
const MOST_DAYS = 5

/** What a build has left out and when that will be shown, in a line for each day and one for drafts; empty for nothing. */
export function formatWaiting(waiting: readonly Waiting[], language: ReportLanguage): readonly string[] {
  const words = WORDS[language]
  const name = (some: readonly Waiting[]) => {
    const ids = some.map(({ id }) => id)
    const more = ids.length - MOST_NAMED
    return more > 0 ? words.more(ids.slice(0, MOST_NAMED).join(', '), more) : ids.join(', ')
  }
  const drafts = waiting.filter(({ release }) => release === 'draft')
  const coming = waiting.filter(({ release }) => release === 'embargoed')
  const days = [...new Set(coming.flatMap(({ published }) => published ?? []))]
  const later = coming.filter(({ published }) => days.indexOf(published ?? '') >= MOST_DAYS)
  return [
    ...days.slice(0, MOST_DAYS).map((day) => {
      const names = name(coming.filter(({ published }) => published === day))
      return words.coming(names, formatDate(day, textsIn(language, language)))
    }),
    ...(later.length > 0 ? [words.later(later.length)] : []),
    ...(drafts.length > 0 ? [words.drafts(name(drafts))] : []),
  ]
}

type Words = {
  more(names: string, more: number): string
  coming(names: string, day: string): string
  later(count: number): string
  drafts(names: string): string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    more: (names, more) => `${names} och ${more} till`,
    coming: (names, day) => `Väntar: ${names}, visas från ${day}`,
    later: (count) => `Väntar: ${count} till, visas senare`,
    drafts: (names) => `Utkast: ${names}`,
  },
  en: {
    more: (names, more) => `${names} and ${more} more`,
    coming: (names, day) => `Waiting: ${names}, shown from ${day}`,
    later: (count) => `Waiting: ${count} more, shown later`,
    drafts: (names) => `Drafts: ${names}`,
  },
}
