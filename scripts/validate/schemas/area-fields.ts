import * as z from 'zod'
import { AREA_KINDS } from '../../model/vocabulary.ts'
import { allow, id, localText, partialDate, text } from './fields.ts'

/** One entry of `areas.yaml`: a district, a place or a kind of place. */
export const areaFields = z.strictObject({
  id,
  name: localText,
  kind: z.enum(AREA_KINDS),
  'also-known-as': z.array(text).default([]),
  'part-of': id.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  'merged-into': id.optional(),
  allow,
})

export type AreaFields = z.infer<typeof areaFields>
