import type { PublicPromise } from '../model/archive.ts'
import type { DeclaredStep } from './comparison.ts'

/** What one promise continues, step by step back to promises that continue nothing, each step once. */
export function stepsBack(promise: PublicPromise): readonly DeclaredStep[] {
  return follow(promise, (to) => to.continues.map((one) => ({ ...said(one), from: one.promise, to })), 'from')
}

/** What continues a promise, step by step. */
export function stepsOn(promise: PublicPromise): readonly DeclaredStep[] {
  return follow(promise, (from) => from.continuedBy.map((one) => ({ ...said(one), from, to: one.promise })), 'to')
}

/** Of the steps back from a promise, those that lead to one with the reference; none when it is not among them. */
export function stepsTo(reference: string, steps: readonly DeclaredStep[]): readonly DeclaredStep[] {
  const onTheWay = new Set([reference])
  // What is added while going through a set is gone through as well.
  for (const reached of onTheWay) {
    for (const step of steps) if (step.from.reference === reached) onTheWay.add(step.to.reference)
  }
  return steps.filter(({ from }) => onTheWay.has(from.reference)).toReversed()
}

function follow(
  start: PublicPromise,
  stepsFrom: (promise: PublicPromise) => readonly DeclaredStep[],
  end: 'from' | 'to',
): readonly DeclaredStep[] {
  const steps: DeclaredStep[] = []
  const seen = new Set([start.reference])
  for (let near = [start]; near.length > 0; ) {
    const next = near.flatMap(stepsFrom)
    steps.push(...next)
    near = next.map((step) => step[end]).filter(({ reference }) => !seen.has(reference) && seen.add(reference))
  }
  return steps
}

function said({ change, why, basis }: Pick<DeclaredStep, 'change' | 'why' | 'basis'>) {
  return { change, why, basis }
}
