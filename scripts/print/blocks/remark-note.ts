import type { Remark } from '../../model/archive.ts'
import type { Printing } from '../printing.ts'
import { type Block, paragraph } from './blocks.ts'
import { localText } from './local-text.ts'
import { sourceNotes } from './source-notes.ts'

/** What a reader should know about the material, set apart; nothing when there are no remarks. */
export function remarkNote(remarks: readonly Remark[], printing: Printing): readonly Block[] {
  if (remarks.length === 0) return []
  const blocks = remarks.map((remark) => remarkParagraph(remark, printing))
  return [{ kind: 'note', label: printing.texts.promise.remarks, blocks }]
}

/** A remark with its sources by number. */
export function remarkParagraph({ text, sources }: Remark, printing: Printing): Block {
  return paragraph(localText(text, printing), ...sourceNotes(sources, printing))
}
