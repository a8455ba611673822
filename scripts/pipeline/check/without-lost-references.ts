import type { Problem } from '../../report/problem.ts'
import type { Rule, UnknownReference } from '../../report/problem-details.ts'

/**
 * The problems without those of references to something sealed that is gone: whoever brings it back, or its name, mends each
 * reference to it at the same time.
 *
 * @param kept what was found about seals
 */
export function withoutLostReferences(problems: readonly Problem[], kept: readonly Problem[]): readonly Problem[] {
  const lost = kept.flatMap((problem) => (isOf('seal/missing', problem) ? [problem.details.item] : []))
  if (lost.length === 0) return problems
  return problems.filter((problem) => {
    const item = REFERENCES.map((rule) => (isOf(rule, problem) ? itemReferredTo(problem.details) : null)).find(Boolean)
    return !lost.some((one) => item === one || item?.startsWith(`${one}/`))
  })
}

const REFERENCES = [
  'reference/unknown-publication',
  'reference/unknown-promise',
  'reference/unknown-commitment',
  'reference/unknown-survey',
  'reference/unknown-survey-part',
] as const

function isOf<R extends Rule>(rule: R, problem: Problem): problem is Problem<R> {
  return problem.rule === rule
}

/** As seals call it: `2018/grannsamverkan`. */
function itemReferredTo({ scope, id }: UnknownReference): string {
  return scope === null ? id : `${scope}/${id}`
}
