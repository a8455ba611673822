import type { FieldChange, Json, TextChange } from '../../compare/comparison.ts'
import { compareWording } from '../../compare/wording/compare-wording.ts'
import type { LocalText } from '../../model/language.ts'
import type { MarkedPart, ToldField } from './told.ts'

/** A text in the language of the reader. */
export type Say = (text: LocalText) => string

/** A field that differs, in the words of the reader. */
export function tellField(change: FieldChange, say: Say): ToldField {
  const { field } = change
  const item = (value: Json) => sayValue(value, say) ?? ''
  switch (change.kind) {
    case 'text':
      return { field, language: change.language, ...tellText(change) }
    case 'value': {
      const [before, after] = [sayValue(change.before, say), sayValue(change.after, say)]
      return { field, language: null, kind: 'value', before, after }
    }
    case 'list':
      return {
        field,
        language: null,
        kind: 'list',
        removed: change.removed.map(item),
        added: change.added.map(item),
        changed: change.changed.map(({ before, after }) => ({ before: item(before), after: item(after) })),
        moved: change.moved.map(item),
      }
  }
}

function tellText({ before, after, isLayoutOnly, isTranslationOnly }: TextChange) {
  if (isLayoutOnly) return { kind: 'layout' } as const
  if (isTranslationOnly) return { kind: 'translation', state: after === null ? 'missing' : 'added' } as const
  const parts = compareWording(before ?? '', after ?? '').flatMap((sentence) => sentence.parts)
  return { kind: 'words', parts: parts.map(onOneLine) } as const
}

// The line ends inside a paragraph are where the editor's window ended.
function onOneLine({ kind, text }: MarkedPart): MarkedPart {
  return { kind, text: text.replace(/(?<!\n)\n(?!\n)/g, ' ') }
}

/** A value as an editor would write it on one line: `from: 2018-01-01, to: 2018-12-31`. */
function sayValue(value: Json, say: Say): string | null {
  if (value === null || typeof value !== 'object') return value === null ? null : String(value)
  if (isList(value)) return value.map((item) => `[${sayValue(item, say) ?? ''}]`).join(' ')
  if (isText(value)) return say(value)
  const known = Object.entries(value).filter(([, own]) => own !== null && !(isList(own) && own.length === 0))
  return known.map(([key, own]) => `${key}: ${sayValue(own, say) ?? ''}`).join(', ')
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

const LANGUAGE = /^[a-z]{2,3}(-|$)/

// Of all values, only texts have nothing but languages as keys; `url` and `to` look like languages, but never stand alone.
function isText(value: { readonly [key: string]: Json }): value is LocalText {
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key, own]) => LANGUAGE.test(key) && typeof own === 'string')
}
