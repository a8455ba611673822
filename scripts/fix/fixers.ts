import type { Problem } from '../report/problem.ts'
import type { ProblemDetails, Rule } from '../report/problem-details.ts'
import { fixDate } from './fix-date.ts'
import { fixHardEdges, fixHardSpaces } from './fix-hard-spaces.ts'
import { fixInvisible } from './fix-invisible.ts'
import { fixQuotationMarks } from './fix-quotation-marks.ts'

/** The words as they should be; `null` when it takes a person to say. */
type Fixer<R extends Rule> = (words: string, details: ProblemDetails[R]) => string | null

/** The rules whose problems can be put right without asking anybody, by the words at their place. */
const FIXERS: { readonly [R in Rule]?: Fixer<R> } = {
  'yaml/syntax': fixHardSpaces,
  'field/unknown-key': fixInvisible,
  'field/choice': fixUnseen,
  'field/date': (words) => fixDate(words) ?? fixUnseen(words),
  'field/id': fixUnseen,
  'field/reference': fixUnseen,
  'language/invisible-character': fixInvisible,
  'language/quotation-marks': fixQuotationMarks,
}

/** Whether there is something to try; what an editor lets be is left. */
export function mayBeFixed({ rule, level }: Problem): boolean {
  return level !== 'acknowledged' && Object.hasOwn(FIXERS, rule)
}

/** What should stand at the place of a problem instead of the words that stand there. */
export function fixWords(words: string, { rule, details }: Problem): string | null {
  // The two belong together by the type of Problem, which TypeScript cannot follow through a list of problems.
  const fix = FIXERS[rule] as Fixer<Rule> | undefined
  return fix?.(words, details) ?? null
}

function fixUnseen(words: string): string | null {
  return fixInvisible(words) ?? fixHardEdges(words)
}
