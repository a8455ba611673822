import type { Theme } from '../../model/archive.ts'
import type { Printing } from '../printing.ts'
import { around } from './around.ts'
import { type Block, heading, type Inline, paragraph, words } from './blocks.ts'
import { fact, factsBlock } from './facts.ts'
import { joined } from './joined.ts'
import { localText } from './local-text.ts'
import { promiseBlocks } from './promise-blocks.ts'
import { sourceLinks, sourceNotes } from './source-notes.ts'
import { spanWords } from './span-words.ts'

/** A theme with its background, what it was called before, and its promises. */
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
function backgroundBlocks(theme: Theme, printing: Printing): readonly Block[] {
  const { background, sources } = theme
  const said = background === null ? [] : [localText(background, printing), ...sourceNotes(sources, printing)]
  const lines = [said, followsWords(theme, printing)].filter((line) => line.length > 0)
  if (lines.length === 0) return factsBlock([fact(printing.texts.promise.sources, sourceLinks(sources, printing))])
  const notes = background === null ? sourceNotes(sources, printing) : []
  return [paragraph(...joined(lines, { kind: 'break' }), ...notes)]
}

/** What the theme was called before. */
function followsWords({ follows, followsBasis }: Theme, printing: Printing): readonly Inline[] {
  if (follows === null) return []
  const { publication, promise } = printing.texts
  const { period } = follows.publication
  return [
    ...around(publication.themeFollows, localText(follows.title, printing), spanWords(period, printing)),
    ...(followsBasis === 'inferred' ? [words(` (${promise.inferred})`)] : []),
  ]
}
