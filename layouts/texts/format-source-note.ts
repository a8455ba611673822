import type { RecordNumber, Source } from '../../scripts/model/archive.ts'
import { formatDate } from './format-date.ts'
import { type Reading, wordsOf } from './reading.ts'
import type { Texts } from './texts.ts'

/**
 * What stands after the title of a source: what document it is, where the title does not say so itself, and when it was read;
 * `null` when there is nothing to tell.
 */
export function formatSourceNote({ title, kind, read }: Source, reading: Reading): string | null {
  const { sources } = reading.texts
  const word = kind === null ? null : sources.kinds[kind]
  const isSaid = word !== null && wordsOf(title, reading).toLowerCase().includes(word)
  const notes = [isSaid ? null : word, read && sources.read(formatDate(read, reading.texts))]
  return notes.filter((note) => note !== null).join(', ') || null
}

/** A registration number as it is written: `Kungsbacka kommun KS 2017-0123, 10 januari 2018 (beslut)`. */
export function formatRecordNumber({ authority, number, date, kind }: RecordNumber, texts: Texts): string {
  const day = date === null ? '' : `, ${formatDate(date, texts)}`
  return `${authority} ${number}${day}${kind === null ? '' : ` (${texts.sources.kinds[kind]})`}`
}
