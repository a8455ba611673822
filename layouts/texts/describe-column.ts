import { type DataColumn, wordsOfColumn } from '../../scripts/model/data-tables.ts'
import type { Texts } from './texts.ts'

/** What a column of the tables holds, with what each of its words means where the words alone do not tell. */
export function describeColumn(column: DataColumn, texts: Texts): string {
  const description = texts.data.columns[column]
  const meanings = meaningsOf(column, texts)
  if (meanings === null) return description
  const words = (wordsOfColumn(column) ?? []).map((word) => `${word} (${meanings[word]?.replace(/\.$/, '')})`)
  return `${description} ${texts.data.words(words.join(', '))}`
}

/** The words of the pages; those of the other columns are explained by the description. */
function meaningsOf(column: DataColumn, texts: Texts): Readonly<Record<string, string>> | null {
  switch (column) {
    case 'standing':
    case 'status':
      return texts.standing
    case 'reason':
      return texts.measured.reasons
    case 'undecided':
      return texts.comparison.reasons
    default:
      return null
  }
}
