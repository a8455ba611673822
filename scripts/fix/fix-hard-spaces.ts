import type { ProblemDetails } from '../report/problem-details.ts'

export const HARD_SPACE = /\u00A0/g

/** Ordinary spaces for hard ones that stand where YAML wants them. Other faults of YAML take a person. */
export function fixHardSpaces(words: string, { fault }: ProblemDetails['yaml/syntax']): string | null {
  const ordinary = words.replace(HARD_SPACE, ' ')
  return fault === 'hard-space' && ordinary !== words ? ordinary : null
}

// Within quotation marks too.
const EDGES = /^(["']?)\u00A0+|\u00A0+(["']?)$/g

/** A word of its own without the hard spaces around it: `hemma\u00A0` → `hemma`. */
export function fixHardEdges(words: string): string | null {
  const inner = words.replace(EDGES, '$1$2')
  return inner === words ? null : inner
}
