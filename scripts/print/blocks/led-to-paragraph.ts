import type { PublicPromise } from '../../model/archive.ts'
import type { Printing } from '../printing.ts'
import { type Block, paragraph, words } from './blocks.ts'
import { joined } from './joined.ts'
import { localText } from './local-text.ts'
import { spanWords } from './span-words.ts'

/** The promises that came out of what residents said; nothing when there are none. */
export function ledToParagraph(promises: readonly PublicPromise[], printing: Printing): readonly Block[] {
  if (promises.length === 0) return []
  const { texts } = printing
  const named = promises.map((promise) => [
    localText(promise.title, printing),
    words(' ('),
    spanWords(promise.publication.period, printing),
    words(')'),
  ])
  return [paragraph(words(`${texts.survey.ledTo}: `), ...joined(named, words('; ')))]
}
