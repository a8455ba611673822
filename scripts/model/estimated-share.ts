import type { Answer } from './archive.ts'

/**
 * The share of an answer, in percent, that an interval is drawn around. The count is used where it is known, as a printed
 * share is rounded. `null` when nobody knows how many answered, or nobody did.
 */
export function estimatedShare({ share, count }: Pick<Answer, 'share' | 'count'>, base: number | null): number | null {
  if (base === null || base === 0) return null
  return count === null ? share : (count * 100) / base
}
