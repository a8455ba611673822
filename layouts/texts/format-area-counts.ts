import type { Area } from '../../scripts/model/archive.ts'
import { formatList } from './format-list.ts'
import type { Texts } from './texts.ts'

/** How much concerns a place: `2 löften, 3 åtaganden och 1 slutsats …`; what there is none of is left out. */
export function formatAreaCounts(area: Area, texts: Texts): string {
  const { places, publication } = texts
  const counts: readonly (readonly [count: number, words: (count: number) => string])[] = [
    [area.publications.length, publication.publicationCount],
    [area.promises.length, publication.promiseCount],
    [area.commitments.length, publication.commitmentCount],
    [area.findings.length, places.findingCount],
    [area.outcomes.length, places.reportCount],
  ]
  const known = counts.filter(([count]) => count > 0).map(([count, words]) => words(count))
  return formatList(known, texts)
}
