import type { PathToValue, Places } from '../../content/yaml-places.ts'
import type { Place } from '../../report/problem.ts'
import type { ItemKind } from '../../report/review/words.ts'

/** One thing in one version: a file, or an entry of a file that lists several. */
export type Item = {
  readonly kind: ItemKind
  readonly file: string
  readonly publication: string | null
  /** What it is called by others; a commitment’s goes with that of its promise. Empty when it has none. */
  readonly id: string
  /** The name of the language of a translation. */
  readonly language: string | null
  readonly fields: unknown
  /** Where the fields stand in the file: `[3]` for the fourth entry of a list. */
  readonly path: PathToValue
  /** `null` without fields that have places. */
  readonly places: Places | null
  readonly prose: { readonly markdown: string; readonly line: number } | null
}

/** Where a field of an item stands; for no field of it, where the item begins. */
export function placeIn({ file, places, path, prose }: Item, field: PathToValue | 'prose'): Place {
  if (field === 'prose') return { file, line: prose?.line ?? 1, column: 1 }
  return places?.placeOf([...path, ...field]) ?? { file, line: 1, column: 1 }
}
