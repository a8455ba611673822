import { LEVELS } from './levels.ts'
import type { Rule } from './problem-details.ts'
import { suggestSimilar } from './suggest-similar.ts'
import { UsageError } from './usage-error.ts'

/** The rule of that name; with or without the square brackets that reports put around it. */
export function findRule(name: string): Rule {
  const plain = name.replace(/^\[|\]$/g, '')
  if (Object.hasOwn(LEVELS, plain)) return plain as Rule
  throw new UsageError({ kind: 'rule-unknown', rule: name, similar: suggestSimilar(plain, Object.keys(LEVELS)) })
}
