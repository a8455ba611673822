/** The unit of a share, as a report writes it. */
export const PERCENT = 'procent'

/**
 * Whether a unit is a share rather than something that is counted: `procent`, `% av eleverna`; in the languages of Sweden and its
 * neighbours, and in English.
 */
export function isPercent(unit: string): boolean {
  return /^(%|٪|procent|per ?cent|pro[sz]ent|proseanta)/i.test(unit.trim())
}
