import type { Language } from '../../model/language.ts'
import type { Printing } from '../printing.ts'
import { type Block, paragraph, words } from './blocks.ts'

/** Tells that the original has changed since the text above was translated from it; nothing when it has not. */
export function translationNote(outdatedIn: readonly Language[], { language, texts }: Printing): readonly Block[] {
  if (!outdatedIn.includes(language)) return []
  return [{ kind: 'note', label: null, blocks: [paragraph(words(texts.translation.outdated))] }]
}
