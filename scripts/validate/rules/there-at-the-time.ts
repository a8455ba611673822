import { type DayRange, firstDay, lastDay } from '../../model/dates.ts'
import type { Report } from '../../report/problem.ts'
import { dateOf, periodOf } from '../period-of.ts'
import { areaReferences } from '../references/area-references.ts'
import type { Reference } from '../references/check-reference.ts'
import { partyReferences } from '../references/party-references.ts'
import type { PartialDateField } from '../schemas/fields.ts'
import type { Valid, ValidContent } from '../valid-content.ts'

/**
 * Who promises something is there on some day of the period, and so are the areas that it is for; told once of each. Reports may
 * come from whoever has taken over since, and residents are asked before.
 */
export function thereAtTheTime(content: ValidContent, report: Report): void {
  const [parties, areas] = [byId(content.parties), byId(content.areas)]
  for (const folder of content.publications) {
    const period = periodOf(folder)
    if (period === null) continue
    const promised = { ...content, parties: [], areas: [], publications: [{ ...folder, surveys: [], reports: [] }] }
    const tell = (kind: 'party' | 'area', references: readonly Reference[], known: ReadonlyMap<string, Lasting>) => {
      for (const { text: id, place } of firstOfEach(references)) {
        const missed = missedBy(known.get(id), period.days)
        if (missed === null) continue
        report('time/not-there', place(), { kind, id, ...missed, periodFrom: period.from, periodTo: period.to })
      }
    }
    tell('party', partyReferences(promised), parties)
    tell('area', areaReferences(promised), areas)
  }
}

type Lasting = {
  readonly id: string
  readonly from?: PartialDateField | undefined
  readonly to?: PartialDateField | undefined
}

function byId(entries: readonly Valid<Lasting>[]): ReadonlyMap<string, Lasting> {
  return new Map(entries.map(({ fields }) => [fields.id, fields]))
}

function firstOfEach(references: readonly Reference[]): readonly Reference[] {
  return references.filter(({ text }, index) => references.findIndex((one) => one.text === text) === index)
}

/** Whether something was gone before the first day, or came after the last one; `null` when it was there in between. */
function missedBy(lasting: Lasting | undefined, { from, to }: DayRange) {
  const [begins, ends] = [dateOf(lasting?.from), dateOf(lasting?.to)]
  if (ends !== null && lastDay(ends) < from) return { fault: 'gone', date: ends } as const
  if (begins !== null && to !== null && to < firstDay(begins)) return { fault: 'not-yet', date: begins } as const
  return null
}
