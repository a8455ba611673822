import type { LeadingValue } from './leading-value.ts'

/** Whether all values that are indexes are on the same scale, so that they can be drawn on one axis. */
export function hasOneScale(values: readonly (LeadingValue | null)[]): boolean {
  const scales = values.flatMap((value) => (value?.kind === 'index' ? [`${value.index.from}–${value.index.to}`] : []))
  return new Set(scales).size <= 1
}
