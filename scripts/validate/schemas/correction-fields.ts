import * as z from 'zod'
import { CORRECTION_KINDS } from '../../model/vocabulary.ts'
import { allow, id, localText, partialDate, text } from './fields.ts'

/** One entry of `corrections.yaml`: a dated, explained change of something already published. */
export const correctionFields = z.strictObject({
  id,
  date: partialDate,
  /** `2018`, `2018/grannsamverkan` or `2018/grannsamverkan/utbildningar`. */
  concerns: text,
  kind: z.enum(CORRECTION_KINDS),
  what: localText,
  why: localText,
  allow,
})

export type CorrectionFields = z.infer<typeof correctionFields>
