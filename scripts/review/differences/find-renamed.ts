import type { ItemChange } from './change.ts'
import { compareItems } from './compare-items.ts'
import type { TextLanguages } from './compare-values.ts'
import type { Item } from './item.ts'

/** Promises, surveys and reports that went from one file and came in another saying the same: they have another name. */
export function findRenamed(changes: readonly ItemChange[], languages: TextLanguages): readonly ItemChange[] {
  const earlier = earlierNames(changes)
  const gone = new Set(earlier.values())
  return changes
    .filter((change) => change.kind !== 'removed' || !gone.has(change.before))
    .map((change) => {
      const before = change.kind === 'added' ? earlier.get(change.after) : undefined
      if (change.kind !== 'added' || before === undefined) return change
      return { kind: 'renamed', before, after: change.after, rows: compareItems(before, change.after, languages) }
    })
}

/** From what came to what it was before. */
function earlierNames(changes: readonly ItemChange[]): ReadonlyMap<Item, Item> {
  const removed = new Map<string, Item[]>()
  for (const change of changes) {
    if (change.kind !== 'removed' || !hasFileOfItsOwn(change.before)) continue
    const key = whatItSays(change.before)
    removed.set(key, [...(removed.get(key) ?? []), change.before])
  }
  const earlier = new Map<Item, Item>()
  for (const change of changes) {
    if (change.kind !== 'added' || !hasFileOfItsOwn(change.after)) continue
    const before = removed.get(whatItSays(change.after))?.shift()
    if (before !== undefined) earlier.set(change.after, before)
  }
  return earlier
}

function hasFileOfItsOwn({ kind, path }: Item): boolean {
  return path.length === 0 && ['promise', 'survey', 'report'].includes(kind)
}

// The prose, where there is any: fields that hold ids may have changed with the name.
function whatItSays({ kind, language, prose, fields }: Item): string {
  const words = prose?.markdown.replace(/\s+/g, ' ').trim() ?? ''
  return JSON.stringify([kind, language, words === '' ? fields : words])
}
