import type { ProblemDetails } from '../report/problem-details.ts'

export const HARD_SPACE = /\u00A0/g

/** Ordinary spaces for hard ones that stand where YAML wants them. Other faults of YAML take a person. */
export function fixHardSpaces(words: string, { fault }: ProblemDetails['yaml/syntax']): string | null {
  const ordinary = words.replace(HARD_SPACE, ' ')
  return fault === 'hard-space' && ordinary !== words ? ordinary : null
}
