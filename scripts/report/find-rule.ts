import { LEVELS } from './levels.ts'
import type { Rule } from './problem-details.ts'
import { suggestSimilar } from './suggest-similar.ts'
import { UsageError } from './usage-error.ts'

/** The rule of that name; with or without the square brackets that reports put around it. */
export function findRule(name: string): Rule {
  const plain = name.replace(/^\[|\]$/g, '')
  if (Object.hasOwn(LEVELS, plain)) return plain as Rule
  const similar = suggestSimilar(plain, Object.keys(LEVELS))
  const advice = similar === null ? 'Alla regler: npm run check -- --rules' : `Menade du ${similar}?`
  throw new UsageError(`Det finns ingen regel som heter ${name}. ${advice}`)
}
