import type { Problem } from '../report/problem.ts'
import { applyRepairs, planRepairs } from './plan-repairs.ts'
import type { Repair } from './repair.ts'
import { saysTheSame } from './says-the-same.ts'

export type RepairedText = { readonly text: string; readonly repairs: readonly Repair[] }

/** A text with all repairs that leave its meaning as it was. */
export function repairText(text: string, file: string, problems: readonly Problem[]): RepairedText {
  const repairs = keepSafe(text, file, planRepairs(text, problems))
  return { text: applyRepairs(text, repairs), repairs }
}

// One that changes the meaning should not hinder the others.
function keepSafe(text: string, file: string, planned: readonly Repair[]): readonly Repair[] {
  if (saysTheSame(text, applyRepairs(text, planned), file)) return planned
  const kept: Repair[] = []
  for (const repair of planned) {
    if (saysTheSame(text, applyRepairs(text, [...kept, repair]), file)) kept.push(repair)
  }
  return kept
}
