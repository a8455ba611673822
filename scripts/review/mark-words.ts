import { compareWording } from '../compare/wording/compare-wording.ts'
import type { MarkedPart, Shown } from './shown.ts'

/** Both sides of a change with the words marked that differ, where they are texts that have something in common. */
export function markWords(before: Shown, after: Shown): { readonly before: Shown; readonly after: Shown } {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  const parts = was === null || is === null || before.kind !== after.kind ? [] : partsOf(was, is)
  if (!parts.some(({ kind, text }) => kind === 'same' && /[\p{L}\p{N}]/u.test(text))) return { before, after }
  const side = (own: 'removed' | 'added'): readonly MarkedPart[] =>
    parts
      .filter(({ kind }) => kind === 'same' || kind === own)
      .map(({ kind, text }) => ({ text, isMarked: kind === own }))
  return { before: withMarks(before, side('removed')), after: withMarks(after, side('added')) }
}

// A single word is read at a glance.
function wordsOf(shown: Shown): string | null {
  const text = shown.kind === 'prose' ? shown.markdown : shown.kind === 'text' && shown.id === null ? shown.text : ''
  return /\S\s+\S/.test(text) ? text : null
}

function partsOf(before: string, after: string) {
  return compareWording(before, after).flatMap(({ parts }) => parts)
}

function withMarks(shown: Shown, marks: readonly MarkedPart[]): Shown {
  return shown.kind === 'prose' || shown.kind === 'text' ? { ...shown, marks } : shown
}
