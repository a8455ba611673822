import type { Comparison, FieldChange, PromiseChangeKind } from './comparison.ts'
import { hasSameDates, isSameTimeOfYear } from './same-time-of-year.ts'

/** What stands beside a promise without being promised: between two publications it is another one as a matter of course. */
const ABOUT_THE_PROMISE = ['because', 'continues', 'sources', 'remarks']

/** The fields of which it matters that they are others. An order alone, or words printed beside dates, are details. */
const KINDS_BY_FIELD: Readonly<Record<string, PromiseChangeKind>> = {
  by: 'party-changed',
  kind: 'kind-changed',
  places: 'places-changed',
  when: 'time-changed',
  due: 'time-changed',
  measures: 'definition-changed',
  condition: 'condition-changed',
  title: 'reworded',
  text: 'reworded',
}

/** What it means for a promise that a field of it, or of one of its commitments, differs. */
export function kindsOfField(change: FieldChange, of: Comparison['of']): readonly PromiseChangeKind[] {
  const { field } = change
  if (field === 'target') return []
  if (of === 'publications' && (ABOUT_THE_PROMISE.includes(field) || isSameTimeOfYear(change))) return []
  if (change.kind === 'text' && change.isLayoutOnly) return []
  // Which languages a document is read in is no part of what it promises.
  if (change.kind === 'text' && change.isTranslationOnly) return of === 'versions' ? ['details-changed'] : []
  return [isDetail(change) ? 'details-changed' : (KINDS_BY_FIELD[field] ?? 'details-changed')]
}

function isDetail(change: FieldChange): boolean {
  switch (change.kind) {
    case 'list':
      return change.removed.length + change.added.length + change.changed.length === 0
    case 'value':
      return hasSameDates(change) || isClassifiedFirst(change)
    case 'text':
      return false
  }
}

// A commitment that nobody had said the kind of has not become another kind.
function isClassifiedFirst({ field, before, after }: FieldChange): boolean {
  return field === 'kind' && (before === null || after === null)
}
