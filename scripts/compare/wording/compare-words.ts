import { diffArrays } from 'diff'
import { tokensIn } from './tokens-in.ts'
import type { WordingPart } from './wording.ts'

/** A sentence with more changes than this is another sentence. By number and not by time: the same on every machine. */
const MOST_EDITS = 100

/** The words of a sentence that changed; `null` when so many did that it is another sentence. */
export function compareWords(before: string, after: string): readonly WordingPart[] | null {
  if (before === after) return [{ kind: 'same', text: before }]
  const [was, is] = [tokensIn(before), tokensIn(after)]
  const start = sharedAtStart(was, is)
  const end = sharedAtEnd(was, is, start)
  const runs = diffArrays([...was.slice(start, was.length - end)], [...is.slice(start, is.length - end)], {
    maxEditLength: MOST_EDITS,
  })
  if (runs === undefined) return null
  const parts = runs.map(({ added, removed, value }) => {
    return part(added ? 'added' : removed ? 'removed' : 'same', value)
  })
  const all = [part('same', was.slice(0, start)), ...parts, part('same', was.slice(was.length - end))]
  return joinCrumbs(all.filter(({ text }) => text !== ''))
}

// Most changes are a word in the middle, and what stands around it need not be gone through again and again.
function sharedAtStart(was: readonly string[], is: readonly string[]): number {
  let count = 0
  while (count < was.length && was[count] === is[count]) count++
  return count
}

function sharedAtEnd(was: readonly string[], is: readonly string[], start: number): number {
  const most = Math.min(was.length, is.length) - start
  let count = 0
  while (count < most && was[was.length - 1 - count] === is[is.length - 1 - count]) count++
  return count
}

function part(kind: WordingPart['kind'], tokens: readonly string[]): WordingPart {
  return { kind, text: tokens.join('') }
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
