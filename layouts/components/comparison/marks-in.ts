import type { Wording, WordingPart } from '../../../scripts/compare/wording/wording.ts'

/** A run of words that is shown as one: as it was, or with one mark around all of it. */
export type Mark = WordingPart & { readonly isMoved: boolean }

/**
 * What is marked in a text: a mark holds words, so that lines and spaces that have come or gone have none; and what was
 * removed or added without a break, also over several sentences and lines, is one mark.
 */
export function marksIn(wording: Wording): readonly Mark[] {
  const marks: Mark[] = []
  for (const one of withoutReplacedSpaces(flatten(wording))) {
    const last = marks.at(-1)
    if (last !== undefined && goesOn(last, one)) marks[marks.length - 1] = { ...last, text: last.text + one.text }
    else marks.push(isSpace(one) ? { ...one, kind: 'same' } : one)
  }
  return marks
}

function flatten(wording: Wording): readonly Mark[] {
  return wording.flatMap(({ kind, parts }) => {
    const isMoved = kind === 'moved-away' || kind === 'moved-here'
    return parts.map((part) => ({ ...part, isMoved }))
  })
}

// Without marks around them both would stand there.
function withoutReplacedSpaces(parts: readonly Mark[]): readonly Mark[] {
  return parts.filter((one, place) => {
    const next = parts[place + 1]
    return !(isSpace(one) && one.kind === 'removed' && next?.kind === 'added' && isSpace(next))
  })
}

function goesOn(last: Mark, one: Mark): boolean {
  return last.kind === one.kind && (last.isMoved === one.isMoved || isSpace(one))
}

function isSpace({ text }: Mark): boolean {
  return text.trim() === ''
}
