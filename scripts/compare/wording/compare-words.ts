import { diffArrays } from 'diff'
import { tokensIn } from './tokens-in.ts'
import type { WordingPart } from './wording.ts'

/** A sentence with more changes than this is another sentence. By number and not by time: the same on every machine. */
const MOST_EDITS = 100

/** The words of a sentence that changed; `null` when so many did that it is another sentence. */
export function compareWords(before: string, after: string): readonly WordingPart[] | null {
  if (before === after) return [{ kind: 'same', text: before }]
  const runs = diffArrays([...tokensIn(before)], [...tokensIn(after)], { maxEditLength: MOST_EDITS })
  if (runs === undefined) return null
  const parts = runs.map(({ added, removed, value }): WordingPart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }
  })
  return joinCrumbs(parts)
}

/**
 * A single space or sign that stayed between two changes is part of one change: "sex träffar" → "åtta möten" and not
 * "sex → åtta, träffar → möten". What is removed comes first, then what is added.
 */
function joinCrumbs(parts: readonly WordingPart[]): readonly WordingPart[] {
  const joined: WordingPart[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    ;[removed, added] = ['', '']
  }
  for (const [place, { kind, text }] of parts.entries()) {
    const isBetween = removed + added !== '' && place < parts.length - 1
    const isCrumb = kind === 'same' && isBetween && !/[\p{L}\p{N}]/u.test(text)
    if (kind === 'same' && !isCrumb) {
      close()
      joined.push({ kind, text })
      continue
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  }
  close()
  return joined
}
