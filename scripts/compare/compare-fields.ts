import { compareLists } from './compare-lists.ts'
import type { FieldChange, Json, ListChange, TextChange, ValueChange } from './comparison.ts'
import type { FieldSpec, FieldSpecs } from './record-fields.ts'
import { isSameWords } from './same-words.ts'

/** The fields of a record that differ, in the order of their specs. Ids and parts with ids are left out. */
export function compareFields<Record extends object>(
  before: Record,
  after: Record,
  specs: FieldSpecs<Record>,
): readonly FieldChange[] {
  const [was, is] = [before as JsonRecord, after as JsonRecord]
  return Object.entries<FieldSpec>(specs).flatMap(([field, spec]) =>
    compareField(was[field] ?? null, is[field] ?? null, spec).map((change) => ({ field, ...change })),
  )
}

type JsonRecord = { readonly [field: string]: Json }

function compareField(before: Json, after: Json, spec: FieldSpec): readonly (TextChange | ValueChange | ListChange)[] {
  switch (spec.kind) {
    case 'text':
      return compareTexts(before as Texts, after as Texts)
    case 'value':
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: 'value', before, after }]
    case 'list': {
      const change = compareLists(before as readonly Json[], after as readonly Json[], spec.nameOf)
      return change === null ? [] : [change]
    }
    case 'records':
      return []
  }
}

type Texts = Readonly<Record<string, string>> | null

function compareTexts(before: Texts, after: Texts): readonly TextChange[] {
  const languages = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort()
  return languages.flatMap((language) => {
    const [was, is] = [before?.[language] ?? null, after?.[language] ?? null]
    if (was === is) return []
    const isLayoutOnly = was !== null && is !== null && isSameWords(was, is)
    return [{ kind: 'text' as const, language, before: was, after: is, isLayoutOnly }]
  })
}
