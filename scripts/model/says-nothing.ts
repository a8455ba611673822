/** The parts of an outcome, as they are written or in the model. */
type OutcomeParts = {
  readonly status?: string | null | undefined
  readonly explanation?: unknown
  readonly figures: readonly unknown[]
  readonly evidence: readonly unknown[]
  readonly assessments: readonly unknown[]
  readonly remarks: readonly unknown[]
}

/** Whether an outcome is no more than the name of its commitment, as in a report that somebody has yet to fill in. */
export function saysNothing({ status, explanation, figures, evidence, assessments, remarks }: OutcomeParts): boolean {
  const hasWords = (status ?? null) !== null || (explanation ?? null) !== null
  return !hasWords && [figures, evidence, assessments, remarks].every(({ length }) => length === 0)
}

/** The parts of a report that tell readers something. */
type ReportParts = {
  readonly summary?: unknown
  readonly effects?: unknown
  readonly outcomes: readonly OutcomeParts[]
  readonly also: readonly unknown[]
  readonly sources: readonly unknown[]
  readonly remarks: readonly unknown[]
}

/**
 * Whether a report is a form that nobody has begun to fill in. One without entries may be all that is known of a report that is
 * lost.
 */
export function isEmptyForm({ summary, effects, outcomes, also, sources, remarks }: ReportParts): boolean {
  const others = [also, sources, remarks]
  if ((summary ?? null) !== null || (effects ?? null) !== null) return false
  return outcomes.length > 0 && outcomes.every(saysNothing) && others.every(({ length }) => length === 0)
}
