import { groupBy } from '../../model/group-by.ts'
import type { Report } from '../../report/problem.ts'
import { periodOf, type WrittenPeriod } from '../period-of.ts'
import { type Reference, referenceAt } from '../references/check-reference.ts'
import type { ValidContent, ValidPublication } from '../valid-content.ts'

/**
 * Promises and themes continue, follow or end earlier ones, so that lineage never leads round in a circle. References from
 * one publication to another stand and fall together with the periods, so they are one problem.
 */
export function lineageInOrder({ publications }: ValidContent, report: Report): void {
  const periods = new Map(publications.map((folder) => [folder.id, periodOf(folder)]))
  for (const folder of publications) {
    const own = periods.get(folder.id) ?? null
    for (const [otherId, references] of groupBy(lineageOf(folder), publicationOf)) {
      const other = periods.get(otherId) ?? null
      const [first] = references
      if (own === null || other === null || first === undefined || beginsBefore(other, own)) continue
      report('time/continues-later', first.place(), {
        name: first.name,
        reference: first.text,
        otherFrom: other.from,
        ownFrom: own.from,
        own: folder.id,
        count: references.length,
      })
    }
  }
}

function publicationOf({ text }: Reference): string {
  return text.split('/')[0] ?? ''
}

function beginsBefore(a: WrittenPeriod, b: WrittenPeriod): boolean {
  return a.days.from < b.days.from
}

function lineageOf({ publication, promises }: ValidPublication): readonly Reference[] {
  const continued = promises.flatMap((valid) =>
    valid.fields.continues.flatMap(({ promise }, index) =>
      referenceAt(valid, ['continues', index, 'promise'], promise),
    ),
  )
  if (publication === null) return continued
  const { ended, themes } = publication.fields
  return [
    ...continued,
    ...ended.flatMap(({ promise }, index) => referenceAt(publication, ['ended', index, 'promise'], promise)),
    ...themes.flatMap(({ follows }, index) => referenceAt(publication, ['themes', index, 'follows'], follows)),
  ]
}
