import type { Count } from '../../scripts/model/archive.ts'
import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

/** `över 900`, `drygt 1000`, `2284`. */
export function formatCount({ count, qualifier }: Count, texts: Texts): string {
  return texts.figure[qualifier](formatNumber(count, texts))
}
