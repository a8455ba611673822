import type { Figure } from '../archive.ts'
import { isPercent } from './is-percent.ts'

/** How many there are in all, of which a figure counts some. Per cent are of a hundred, whatever it is that they are a share of. */
export function totalOf({ of, unit }: Pick<Figure, 'of' | 'unit'>): number | null {
  return isPercent(unit.id) ? null : of
}
