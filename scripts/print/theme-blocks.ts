import type { Theme } from '../model/archive.ts'
import { type Block, heading, paragraph, words } from './blocks.ts'
import { fact, factsBlock } from './facts.ts'
import { localText } from './local-text.ts'
import type { Printing } from './printing.ts'
import { promiseBlocks } from './promise-blocks.ts'
import { sourceLinks, sourceNotes } from './source-notes.ts'

/** A theme with its background and its promises. */
export function themeBlocks(theme: Theme, level: number, printing: Printing): readonly Block[] {
  const { texts } = printing
  const { title, promises } = theme
  return [
    heading(level, localText(title, printing)),
    ...backgroundBlocks(theme, printing),
    ...(promises.length === 0 ? [paragraph(words(texts.publication.themeWithoutPromises))] : []),
    ...promises.flatMap((promise) => promiseBlocks(promise, level + 1, printing)),
  ]
}

// One block at most, so that the layout can keep it together with the first promise.
function backgroundBlocks({ background, sources }: Theme, printing: Printing): readonly Block[] {
  if (background !== null) return [paragraph(localText(background, printing), ...sourceNotes(sources, printing))]
  return factsBlock([fact(printing.texts.promise.sources, sourceLinks(sources, printing))])
}
