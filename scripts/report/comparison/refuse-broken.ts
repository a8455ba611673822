import type { Problem } from '../problem.ts'
import { Refusal } from '../refusal.ts'

/** Why an earlier version cannot be compared: today's check finds errors in it. They can no longer be put right there. */
export function refuseBroken(ref: string, problems: readonly Problem[]): Refusal {
  const errors = problems.filter(({ level }) => level === 'error')
  return new Refusal({ kind: 'version-broken', ref, count: errors.length, first: errors[0] ?? null })
}
