import { explainWords } from '../../markdown/explain-words.ts'
import { explainableTexts } from '../../markdown/explainable-texts.ts'
import type { Printing } from '../printing.ts'
import { type Block, heading, paragraph, words } from './blocks.ts'
import { localText } from './local-text.ts'

/** The words of the glossary that the texts of the publication use, explained in the order of their use; nothing without any. */
export function explanationBlocks(level: number, printing: Printing): readonly Block[] {
  const { foreword, promises } = printing.publication
  const texts = [...(foreword === null ? [] : [{ markdown: foreword }]), ...promises.flatMap(explainableTexts)]
  const { uses } = explainWords(printing, texts)
  if (uses.length === 0) return []
  const items = uses.map(({ entry }) => [
    paragraph(localText(entry.word, printing), words(': '), localText(entry.explanation, printing)),
  ])
  return [heading(level, words(printing.texts.words.title)), { kind: 'list', items }]
}
