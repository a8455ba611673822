import { phraseOf } from '../../../layouts/texts/reading.ts'
import { formatCompletenessOfBoth, summarizeChanges } from '../../../layouts/texts/summarize-changes.ts'
import { type ToldChange, tellChanges } from '../../../layouts/texts/tell-changes.ts'
import { compareOnce } from '../../compare/compare-once.ts'
import { countChanges } from '../../compare/count-changes.ts'
import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Publication } from '../../model/archive.ts'
import { comparedPredecessors } from '../../model/threads/compared-predecessors.ts'
import type { Printing } from '../printing.ts'
import { around } from './around.ts'
import { type Block, heading, type Inline, paragraph, strong, words } from './blocks.ts'
import { localText } from './local-text.ts'

/** What has changed since the publications that this one takes over from, in short. */
export function comparisonBlocks(level: number, printing: Printing): readonly Block[] {
  const { archive, publication, language } = printing
  return comparedPredecessors(publication, archive.publications, language).flatMap((earlier) =>
    changeBlocks(earlier, level, printing),
  )
}

function changeBlocks(earlier: Publication, level: number, printing: Printing): readonly Block[] {
  const { archive, publication: later, language, texts } = printing
  const compared = compareOnce(earlier, later)
  const completeness = formatCompletenessOfBoth(compared, texts)
  const changes = tellChanges(compared, printing)
  const address = absoluteAddress(addressesIn(language, archive.site).comparison(earlier, later), archive.site)
  return [
    heading(level, words(texts.comparison.heading(phraseOf(later.title, printing), phraseOf(earlier.title, printing)))),
    paragraph(words(summarizeChanges(countChanges(compared), texts))),
    ...(completeness === null ? [] : [paragraph(words(completeness))]),
    ...(changes.length === 0
      ? []
      : [{ kind: 'list', items: changes.map((change) => changeItem(change, printing)) } as const]),
    paragraph(...around(texts.comparison.wholeAt, { kind: 'address', address })),
  ]
}

function changeItem({ title, kinds, notes }: ToldChange, printing: Printing): readonly Block[] {
  return [
    paragraph(strong(localText(title, printing)), words(`. ${kinds}`)),
    ...notes.map(({ label, text, after }) => {
      const rest: readonly Inline[] = after === '' ? [] : [words(after)]
      return paragraph(words(`${label}: `), localText(text, printing), ...rest)
    }),
  ]
}
