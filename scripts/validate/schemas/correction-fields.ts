import * as z from 'zod'
import { CORRECTION_KINDS } from '../../model/vocabulary.ts'
import { allow, id, localText, partialDate, text } from './fields.ts'

/**
 * What a correction changes: a field, from what to what, or a whole item that is added or withdrawn, told by its
 * fingerprint. In a long text, `before` and `after` may be the words that differ.
 */
const change = z.strictObject({
  field: text.optional(),
  /** Left out when there was nothing. */
  before: z.unknown().optional(),
  /** Left out when there is nothing any more. */
  after: z.unknown().optional(),
})

/** One entry of `corrections.yaml`: a dated, explained change of something already published. */
export const correctionFields = z.strictObject({
  id,
  date: partialDate,
  /**
   * `2018`, `2018/grannsamverkan`, `2018/grannsamverkan/utbildningar`, `2018/invanardialog`, `2018/2018-12-31`,
   * `2018/files/beslut.pdf` or `2018/names/parties/teknik`. YAML reads a bare year as a number.
   */
  concerns: z.union([text, z.number().int()]),
  kind: z.enum(CORRECTION_KINDS),
  what: localText,
  why: localText,
  changes: z.array(change).default([]),
  allow,
})

export type CorrectionFields = z.infer<typeof correctionFields>
