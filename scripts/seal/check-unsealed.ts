import { type Day, isPartialDate, lastDay } from '../model/dates.ts'
import type { SealedKind } from '../model/seal.ts'
import type { Report } from '../report/problem.ts'
import type { PublicationFields } from '../validate/schemas/publication-fields.ts'
import type { ValidContent } from '../validate/valid-content.ts'
import { openItems } from './plan-seal.ts'
import type { SealableItem } from './sealable-item.ts'
import type { SealedArchive } from './sealed-archive.ts'

// A promise or commitment without a seal is an error of its own, and older seals have no names.
const COMING_LATER: readonly SealedKind[] = ['survey', 'report', 'file', 'correction']

/**
 * Where publications are sealed, each is from the day after it came out, and so is what comes to it later. The chain of seals
 * tells of a line that is gone only when another one was sealed after it. Those who never seal are not asked to.
 *
 * @param hasOthers whether there are errors, which keep everything from being sealed
 */
export function checkUnsealed(
  sealed: SealedArchive,
  content: ValidContent,
  { today, hasOthers }: { readonly today: Day; readonly hasOthers: boolean },
  report: Report,
): void {
  const withSeal = new Set(sealed.seals.map(({ publication }) => publication))
  // A line that was sealed after one of theirs has told of them.
  const told = new Set(sealed.seals.flatMap(({ lines }) => lines.map(({ entry }) => entry.previousIn)))
  for (const { id, publication } of content.publications) {
    if (publication === null || !isOut(publication.fields, today)) continue
    const place = publication.placeOf(['state'])
    if (withSeal.has(id)) {
      const items = hasOthers ? [] : openItems(sealed, id).filter((item) => isOutWith(item, today))
      if (items.length > 0) report('seal/unsealed', place, { publication: id, items: items.map(({ item }) => item) })
    } else if (!told.has(id)) report('seal/unsealed', place, { publication: id, items: null })
  }
}

function isOut({ state, published }: PublicationFields, today: Day): boolean {
  return state === 'published' && (published == null || lastDay(String(published)) < today)
}

/** What has no day of its own came out with its publication. */
function isOutWith({ kind, published, content }: SealableItem, today: Day): boolean {
  const day = kind === 'correction' ? String(content.date) : published
  return COMING_LATER.includes(kind) && (day === null || (isPartialDate(day) && lastDay(day) < today))
}
