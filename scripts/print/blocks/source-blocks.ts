import { formatDate } from '../../../layouts/texts/format-date.ts'
import { listSources } from '../list-sources.ts'
import type { Printing } from '../printing.ts'
import { type Block, heading, words } from './blocks.ts'
import { localText } from './local-text.ts'
import { sourceAnchor } from './source-notes.ts'

/** Every source of the document, numbered, with its address written out. */
export function sourceBlocks(level: number, printing: Printing): readonly Block[] {
  const { texts } = printing
  const sources = listSources(printing.publication).map(({ title, url, read }, index) => ({
    anchor: sourceAnchor(index + 1),
    content: [
      localText(title, printing),
      ...(read === null ? [] : [words(` (${texts.sources.read(formatDate(read, texts))})`)]),
      words('. '),
      { kind: 'address', address: url } as const,
    ],
  }))
  return sources.length === 0 ? [] : [heading(level, words(texts.sources.title)), { kind: 'sources', sources }]
}
