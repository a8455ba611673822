/** The unit of a share, as a report writes it. */
export const PERCENT = 'procent'

/** Whether a unit is a share rather than something that is counted: `procent`, `% av eleverna`. */
export function isPercent(unit: string): boolean {
  return /^(%|procent|percent)/i.test(unit.trim())
}
