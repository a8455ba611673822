import type { Publication, Theme } from '../model/archive.ts'
import { type Aligned, alignRecords } from './align-records.ts'
import { compareFields } from './compare-fields.ts'
import type { FieldChange, ThemeChange } from './comparison.ts'
import { themeJson } from './json/publication-json.ts'
import { isBefore } from './publication-order.ts'
import { THEME_FIELDS } from './record-fields.ts'

/** Themes belong together when one follows the other, over one step or several, or when their ids are the same. */
export function compareThemes(earlier: Publication, later: Publication): readonly ThemeChange[] {
  return alignThemes(earlier, later).map(({ earlier: was, later: is, isMoved }) => {
    if (was === null || is === null) {
      return { kind: was === null ? 'new' : 'gone', earlier: was, later: is, fields: [], isMoved: false }
    }
    const fields = compareFields(themeJson(was), themeJson(is), THEME_FIELDS)
    const isRenamed = was.id !== is.id || fields.some(isOtherName)
    const isSame = fields.length === 0 && !isMoved
    return { kind: isRenamed ? 'renamed' : isSame ? 'unchanged' : 'changed', earlier: was, later: is, fields, isMoved }
  })
}

function isOtherName(change: FieldChange): boolean {
  return change.kind === 'text' && change.field === 'title' && !change.isLayoutOnly && !change.isTranslationOnly
}

function alignThemes(earlier: Publication, later: Publication): readonly Aligned<Theme>[] {
  const isForward = isBefore(earlier, later)
  return alignRecords(earlier.themes, later.themes, (theme) =>
    isForward || earlier.id === later.id
      ? earlier.themes.filter((other) => isContinued(other, theme))
      : earlier.themes.filter((other) => isContinued(theme, other)),
  )
}

/** Whether the newer theme is the older one, or took over from it. */
function isContinued(older: Theme, newer: Theme): boolean {
  const seen = new Set<Theme>()
  for (let theme: Theme | null = newer; theme !== null && !seen.has(theme); theme = theme.follows) {
    // A theme that took over from another is that other one, even where its id has been used before.
    if (theme.id === older.id && (theme.follows === null || isOf(theme, older))) return true
    seen.add(theme)
  }
  return false
}

function isOf(theme: Theme, { publication }: Theme): boolean {
  return theme.publication.id === publication.id
}
