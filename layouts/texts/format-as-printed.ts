import type { Target } from '../../scripts/model/archive.ts'
import { formatSpan } from './format-span.ts'
import { formatTarget } from './format-target.ts'
import { printedPhrase, type Reading } from './reading.ts'
import { withoutMarks } from './set-apart.ts'
import type { Texts } from './texts.ts'

/** What is shown, with the printed words after it where they differ: `minst 6 möten (i trycket: ”minst sex”)`. */
export function formatAsPrinted(shown: string, asPrinted: string | null, { commitment }: Texts): string {
  if (asPrinted === null || sameWords(shown, asPrinted)) return shown
  return `${shown} (${commitment.asPrinted(asPrinted)})`
}

/** A target, with its printed words after it where they differ from what is shown. */
export function formatTargetAsPrinted(target: Target, reading: Reading): string {
  const shown = formatTarget(target, reading)
  if (target.amount.kind === 'words-only' || target.asPrinted === null) return shown
  return formatAsPrinted(shown, printedPhrase(target.asPrinted, reading), reading.texts)
}

/** A stretch of time with its dates, and the printed words where they differ: `mars–maj 2018 (i trycket: ”våren”)`. */
export function formatSpanAsPrinted(span: Parameters<typeof formatSpan>[0], texts: Texts): string {
  const dates = formatSpan({ from: span.from, to: span.to }, texts)
  const asPrinted = span.asPrinted ?? null
  return dates === '' ? formatSpan(span, texts) : formatAsPrinted(dates, asPrinted, texts)
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => withoutMarks(text).replace(/\s+/g, ' ').toLowerCase()
  return plain(one) === plain(other)
}
