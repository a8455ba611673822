import { type Day, lastDay } from '../model/dates.ts'
import type { Report } from '../report/problem.ts'
import type { PublicationFields } from '../validate/schemas/publication-fields.ts'
import type { ValidContent } from '../validate/valid-content.ts'
import type { ReadSeal } from './read-seal.ts'

/**
 * Where publications are sealed, each is from the day after it came out. The chain of seals tells of a seal that is gone only
 * when another line was sealed after it. Those who never seal are not asked to.
 */
export function checkUnsealed(seals: readonly ReadSeal[], content: ValidContent, today: Day, report: Report): void {
  const sealed = new Set(seals.map(({ publication }) => publication))
  // A line that was sealed after one of theirs has told of them.
  const told = new Set(seals.flatMap(({ lines }) => lines.map(({ entry }) => entry.previousIn)))
  for (const { id, publication } of content.publications) {
    if (publication === null || sealed.has(id) || told.has(id)) continue
    if (isOut(publication.fields, today)) report('seal/unsealed', publication.placeOf(['state']), { publication: id })
  }
}

function isOut({ state, published }: PublicationFields, today: Day): boolean {
  return state === 'published' && (published == null || lastDay(String(published)) < today)
}
