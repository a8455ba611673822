import * as z from 'zod'
import { CORRECTION_KINDS } from '../../model/vocabulary.ts'
import { allow, id, localText, partialDate, text } from './fields.ts'

/** One entry of `corrections.yaml`: a dated, explained change of something already published. */
export const correctionFields = z.strictObject({
  id,
  date: partialDate,
  /** `2018`, `2018/grannsamverkan`, `2018/grannsamverkan/utbildningar`, `2018/invanardialog` or `2018/2018-12-31`. YAML reads a bare year as a number. */
  concerns: z.union([text, z.number().int()]),
  kind: z.enum(CORRECTION_KINDS),
  what: localText,
  why: localText,
  allow,
})

export type CorrectionFields = z.infer<typeof correctionFields>
