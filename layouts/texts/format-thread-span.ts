import type { PartialDate } from '../../scripts/model/dates.ts'
import type { Thread } from '../../scripts/model/threads/thread.ts'
import { formatSpan } from './format-span.ts'
import type { Texts } from './texts.ts'

/** The years from the first promise of a thread until the last one ends: `2016–2022`, `från 2016`. */
export function formatThreadSpan({ promises, latest }: Thread, texts: Texts): string {
  const from = promises[0]?.publication.period.from ?? null
  const { to } = latest.publication.period
  return formatSpan({ from: from && yearIn(from), to: to && yearIn(to) }, texts)
}

function yearIn(date: PartialDate): PartialDate {
  return date.slice(0, 4)
}
