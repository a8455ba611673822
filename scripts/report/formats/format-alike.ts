import { groupBy } from '../../model/group-by.ts'
import { quote } from '../messages/quote.ts'
import type { Problem } from '../problem.ts'
import type { ReportLanguage } from '../report-language.ts'
import type { AlikeProblems } from './group-alike.ts'

/** Where a mistake shows besides, for people: a sentence, and a line for each file. */
export type AlikePlaces = { readonly lead: string; readonly places: readonly string[] }

type Words = {
  alike(count: number): string
  /** Many references to one thing that is gone: most likely they are right. */
  gone(id: string, count: number): string
  inFile(file: string, lines: readonly number[], left: number): string
}

const MOST_LINES = 15

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    alike: (count) => `Samma sak på ${places(count)} till:`,
    gone: (id, count) =>
      `Har ${quote(id)} tagits bort eller fått ett annat id räcker det att ändra tillbaka. Annars gäller det ${places(count)} till:`,
    inFile: (file, lines, left) => `${file}, rad ${listed(lines, 'och', left)}`,
  },
  en: {
    alike: (count) => `The same in ${morePlaces(count)}:`,
    gone: (id, count) =>
      `If ${quote(id)} was removed or given another id, it is enough to put it back. If not, it is the same in ${morePlaces(count)}:`,
    inFile: (file, lines, left) => `${file}, ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines, 'and', left)}`,
  },
}

/**
 * Where a mistake shows besides; `null` where it shows once.
 *
 * @param isMended whether it is one no longer, so that there is nothing to put right
 */
export function formatAlike(
  { first, others }: AlikeProblems,
  language: ReportLanguage,
  isMended = false,
): AlikePlaces | null {
  if (others.length === 0) return null
  const words = WORDS[language]
  const { details } = first
  const isReference = 'id' in details && first.rule.startsWith('reference/unknown-') && isOfOne(first, others)
  return {
    lead: isReference && !isMended ? words.gone(details.id, others.length) : words.alike(others.length),
    places: [...groupBy(others, ({ place }) => place.file)].map(([file, own]) => {
      const lines = linesOf(own)
      return words.inFile(file, lines.slice(0, MOST_LINES), Math.max(0, lines.length - MOST_LINES))
    }),
  }
}

// Commitments that are all missing have ids of their own.
function isOfOne(first: Problem, others: readonly Problem[]): boolean {
  return others.every(({ details }) => 'id' in details && 'id' in first.details && details.id === first.details.id)
}

function linesOf(problems: readonly Problem[]): readonly number[] {
  return [...new Set(problems.map(({ place }) => place.line))]
}

function listed(lines: readonly number[], and: string, left: number): string {
  if (left > 0) return `${lines.join(', ')} … (+${left})`
  return lines.length < 2 ? lines.join('') : `${lines.slice(0, -1).join(', ')} ${and} ${lines.at(-1)}`
}

function places(count: number): string {
  return count === 1 ? 'ett ställe' : `${count} ställen`
}

function morePlaces(count: number): string {
  return count === 1 ? 'one more place' : `${count} more places`
}
