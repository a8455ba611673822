import { printedPhrase, type Reading } from './reading.ts'

type Printed = { readonly asPrinted: string | null }

/** A stretch of time whose printed words, which nobody translates, can stand within a sentence. */
export function printedSpan<Span extends Printed>(span: Span, reading: Reading): Span {
  return span.asPrinted === null ? span : { ...span, asPrinted: printedPhrase(span.asPrinted, reading) }
}
