import { formatInterval, formatShare } from '../../../layouts/texts/format-answer.ts'
import { formatIndex } from '../../../layouts/texts/format-index.ts'
import { formatNumber } from '../../../layouts/texts/format-number.ts'
import type { Answer } from '../../model/archive.ts'
import type { LeadingValue } from '../../model/surveys/leading-value.ts'
import type { Printing } from '../printing.ts'
import { type Block, type Cell, type Column, type Inline, words } from './blocks.ts'
import { localText } from './local-text.ts'

/** Answers with their shares, counts and intervals, as far as these are known; nothing when there are no answers. */
export function answerTable(answers: readonly Answer[], printing: Printing): readonly Block[] {
  if (answers.length === 0) return []
  const { texts } = printing
  const isComputed = answers.some(({ computedShare }) => computedShare !== null)
  const numbers = [
    { title: isComputed ? texts.survey.shareComputed : texts.survey.share, format: formatShare },
    { title: texts.survey.count, format: ({ count }: Answer) => (count === null ? null : formatNumber(count, texts)) },
    { title: texts.survey.interval, format: formatInterval },
  ].filter(({ format }) => answers.some((answer) => format(answer, texts) !== null))
  const rows = answers.map((answer) => [
    [localText(answer.text, printing), ...barOf(answer)],
    ...cells(
      answer.isSuppressed,
      numbers.map(({ format }) => format(answer, texts)),
      printing,
    ),
  ])
  const columns = [first(texts.survey.answer), ...numbers.map(({ title }) => number(title))]
  return [{ kind: 'table', columns, namesRows: true, rows }]
}

function barOf({ share, computedShare, interval }: Pick<Answer, 'share' | 'computedShare' | 'interval'>): Cell {
  const length = share ?? computedShare
  return length === null ? [] : [{ kind: 'bar', share: length, interval }]
}

export type ValueLine = { readonly title: readonly Inline[]; readonly value: LeadingValue | null }

/** One number of several groups or years. */
export function valueTable(
  { hasOneScale, ...titles }: { readonly line: string; readonly value: string; readonly hasOneScale: boolean },
  lines: readonly ValueLine[],
  printing: Printing,
): Block {
  const { survey } = printing.texts
  const hasIntervals = lines.some(({ value }) => value?.kind === 'share' && value.interval !== null)
  const numbers = [titles.value, survey.groupBase, ...(hasIntervals ? [survey.interval] : [])]
  const rows = lines.map(({ title, value }) => {
    const shown = numbersOf(value, hasOneScale, printing).slice(0, numbers.length)
    return [[...title, ...pictureOf(value, hasOneScale)], ...cells(value?.kind === 'suppressed', shown, printing)]
  })
  return { kind: 'table', columns: [first(titles.line), ...numbers.map(number)], namesRows: true, rows }
}

// Indexes on several scales are not drawn, and each is told with its scale.
function pictureOf(value: LeadingValue | null, hasOneScale: boolean): Cell {
  if (value === null || value.kind === 'suppressed') return []
  if (value.kind === 'share') return barOf(value.answer)
  return hasOneScale ? [{ kind: 'scale', index: value.index }] : []
}

function numbersOf(value: LeadingValue | null, hasOneScale: boolean, { texts }: Printing): readonly (string | null)[] {
  if (value === null || value.kind === 'suppressed') return [null, null, null]
  const base = value.base === null ? null : formatNumber(value.base, texts)
  if (value.kind === 'index') {
    return [hasOneScale ? formatNumber(value.index.value, texts) : formatIndex(value.index, texts), base, null]
  }
  return [formatShare(value.answer, texts), base, formatInterval(value.answer, texts)]
}

/** What is too little to be shown is said in every cell, so that a row makes sense wherever the eye falls. */
function cells(isSuppressed: boolean, shown: readonly (string | null)[], { texts }: Printing): readonly Cell[] {
  const missing = isSuppressed ? texts.survey.suppressed : texts.publication.unknown
  return shown.map((text) => [words(text ?? missing)])
}

function first(title: string): Column {
  return { header: [words(title)], share: 5, align: 'start' }
}

function number(title: string): Column {
  return { header: [words(title)], share: 2, align: 'end' }
}
