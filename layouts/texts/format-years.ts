import type { Period } from '../../scripts/model/archive.ts'
import { formatPeriod } from './format-period.ts'
import type { Texts } from './texts.ts'

/** A period in years alone: `2018`, `2019–2020`, `från 2023`. */
export function formatYears({ from, to }: Pick<Period, 'from' | 'to'>, texts: Texts): string {
  return formatPeriod({ from: from.slice(0, 4), to: to === null ? null : to.slice(0, 4) }, texts)
}
