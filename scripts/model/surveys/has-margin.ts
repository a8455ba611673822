import type { Survey } from '../archive.ts'

/**
 * Whether the margin of error of answers can be worked out. Chance has a say in random samples only; what national surveys
 * weigh in is known to those who make them, and so is what weights do to the margin.
 */
export function hasMargin({ kind, isWeighted }: Pick<Survey, 'kind' | 'isWeighted'>): boolean {
  return kind === 'random-sample' && !isWeighted
}
