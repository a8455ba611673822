import type { RuleContext } from './rule.ts'

/** What statistics on people commonly hold to. */
const SMALLEST_GROUP = 10

/** How many must have answered for their answers to be shown; `site.config.ts` may say otherwise. */
export function smallestGroup({ site }: RuleContext): number {
  return site.smallestGroup ?? SMALLEST_GROUP
}
