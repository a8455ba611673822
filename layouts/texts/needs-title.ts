import type { PublicPromise } from '../../scripts/model/archive.ts'
import { formatYears } from './format-years.ts'
import type { Texts } from './texts.ts'

/** Whether the years of a promise do not tell it from all the others: two of one year, or of one year in two areas. */
export function needsTitle(promise: PublicPromise, others: readonly PublicPromise[], texts: Texts): boolean {
  const yearsOf = ({ publication }: PublicPromise) => formatYears(publication.period, texts)
  return others.some((other) => other !== promise && yearsOf(other) === yearsOf(promise))
}
