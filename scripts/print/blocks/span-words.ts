import { formatSpan } from '../../../layouts/texts/format-span.ts'
import type { Printing } from '../printing.ts'
import { type Inline, words } from './blocks.ts'
import { wordsInLanguage } from './local-text.ts'

/** A stretch of time; as it was printed it is in the language of the site's documents. */
export function spanWords(span: Parameters<typeof formatSpan>[0], printing: Printing): Inline {
  const { asPrinted } = span
  return asPrinted
    ? wordsInLanguage(printing.defaultLanguage, asPrinted, printing)
    : words(formatSpan(span, printing.texts))
}
