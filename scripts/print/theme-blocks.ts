import type { Theme } from '../model/archive.ts'
import { type Block, heading, paragraph, words } from './blocks.ts'
import { fact, factsBlock } from './facts.ts'
import { localText } from './local-text.ts'
import type { Printing } from './printing.ts'
import { promiseBlocks } from './promise-blocks.ts'
import { sourceLinks } from './source-notes.ts'

/** A theme with its background and its promises. */
export function themeBlocks(theme: Theme, level: number, printing: Printing): readonly Block[] {
  const { texts } = printing
  const { title, background, promises, sources } = theme
  return [
    heading(level, localText(title, printing)),
    ...(background === null ? [] : [paragraph(localText(background, printing))]),
    ...factsBlock([fact(texts.promise.sources, sourceLinks(sources, printing))]),
    ...(promises.length === 0 ? [paragraph(words(texts.publication.themeWithoutPromises))] : []),
    ...promises.flatMap((promise) => promiseBlocks(promise, level + 1, printing)),
  ]
}
