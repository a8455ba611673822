import { byCodeUnit } from '../words/by-code-unit.ts'
import type { Context } from './context.ts'
import { type ContentChanges, type ItemChange, itemOf } from './differences/change.ts'
import { rowsOf } from './item-rows.ts'
import { titleOf } from './item-title.ts'
import { byReadingOrder } from './reading-order.ts'
import type { ReviewGroup, ReviewItem } from './review.ts'

/** The changes by publication, in the order in which a publication is read; those that are common to all stand last. */
export function groupItems({ items }: ContentChanges, context: Context): readonly ReviewGroup[] {
  const sorted = [...items].sort((a, b) => byReadingOrder(itemOf(a), itemOf(b)))
  const publications = [...new Set(sorted.map((change) => itemOf(change).publication))].sort(commonLast)
  return publications.map((publication) => {
    const own = sorted.filter((change) => itemOf(change).publication === publication)
    return {
      publication,
      title: titleOfGroup(publication, context),
      items: own.map((change) => reviewItem(change, context)),
    }
  })
}

function commonLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return byCodeUnit(a, b)
}

function titleOfGroup(publication: string | null, { words, showing, showingBefore }: Context): string {
  if (publication === null) return words.common
  const titles = [showing, showingBefore].map(({ names }) => names.titleOf('concerns', publication, null))
  return words.inPublication(publication, titles.find((title) => title !== null) ?? null)
}

function reviewItem(change: ItemChange, context: Context): ReviewItem {
  const item = itemOf(change)
  const { kind, id, file, language } = item
  return {
    kind,
    change: change.kind,
    id,
    language,
    file,
    title: titleOf(change, context),
    rows: rowsOf(change, context),
  }
}
