import { formatSourceNote } from '../../../layouts/texts/format-source-note.ts'
import type { Source } from '../../model/archive.ts'
import { listSources } from '../list-sources.ts'
import type { Printing } from '../printing.ts'
import { type Block, heading, type Inline, words } from './blocks.ts'
import { localText } from './local-text.ts'
import { sourceAnchor } from './source-notes.ts'

/** Every source of the document, numbered, with its address written out. */
export function sourceBlocks(level: number, printing: Printing): readonly Block[] {
  const sources = listSources(printing.publication).map((source, index) => ({
    anchor: sourceAnchor(index + 1),
    content: [
      localText(source.title, printing),
      ...note(source, printing),
      words('. '),
      { kind: 'address', address: source.url } as const,
    ],
  }))
  return sources.length === 0 ? [] : [heading(level, words(printing.texts.sources.title)), { kind: 'sources', sources }]
}

function note(source: Source, printing: Printing): readonly Inline[] {
  const said = formatSourceNote(source, printing)
  return said === null ? [] : [words(` (${said})`)]
}
