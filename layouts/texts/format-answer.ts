import type { Answer } from '../../scripts/model/archive.ts'
import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

/** The share of an answer as printed, or else to the whole percent as it was worked out: `90 %`; `null` when not known. */
export function formatShare({ share, computedShare }: Answer, texts: Texts): string | null {
  const known = share ?? (computedShare === null ? null : Math.round(computedShare))
  return known === null ? null : texts.survey.percent(formatNumber(known, texts))
}

/** The interval of an answer with as many decimals as its share is printed with: `88–92 %`; `null` when there is none. */
export function formatInterval({ share, interval }: Answer, texts: Texts): string | null {
  if (interval === null) return null
  const decimals = String(share ?? '').split('.')[1]?.length ?? 0
  const shown = (value: number) => formatNumber(Number(value.toFixed(decimals)), texts)
  return texts.survey.percentRange(shown(interval.low), shown(interval.high))
}
