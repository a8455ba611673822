import * as z from 'zod'
import { localText, text } from './fields.ts'

/** One entry of `units.yaml`: how a unit of targets and figures reads in one and in many. A unit not listed stays as it is. */
export const unitFields = z.strictObject({
  /** As it is written in `unit:` of targets and figures. */
  unit: text,
  one: localText,
  many: localText,
})

export type UnitFields = z.infer<typeof unitFields>
