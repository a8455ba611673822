import type { Index } from '../../scripts/model/archive.ts'
import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

/** An index with its scale: `2,4 på en skala från 0 till 6`; the value alone when the scale is not known. */
export function formatIndex(index: Index, texts: Texts): string {
  return `${formatNumber(index.value, texts)} ${scaleOf(index, texts)}`.trimEnd()
}

/** What the numbers of an index are: `Index på en skala från 0 till 6`, or `Index` when its scale is not known. */
export function formatIndexScale(index: Index, texts: Texts): string {
  return `${texts.survey.index} ${scaleOf(index, texts)}`.trimEnd()
}

function scaleOf({ from, to }: Index, texts: Texts): string {
  if (from === null || to === null) return ''
  return texts.survey.onScale(formatNumber(from, texts), formatNumber(to, texts))
}
