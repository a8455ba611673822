import type { Standing } from '../model/archive.ts'

/** Whole days since the due date without a report, or with no final word in the latest; `null` where neither is so. */
export function daysOverdue(standing: Standing): number | null {
  if (standing.kind === 'not-reported') return standing.days
  const isDeclared = standing.kind === 'declared' || standing.kind === 'parties-differ'
  return isDeclared ? standing.daysWithoutFinalWord : null
}
