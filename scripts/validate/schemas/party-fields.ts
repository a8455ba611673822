import * as z from 'zod'
import { PARTY_KINDS } from '../../model/vocabulary.ts'
import { allow, id, localText, partialDate, text, url } from './fields.ts'

/** One entry of `parties.yaml`: somebody who can promise, take part or report. */
export const partyFields = z.strictObject({
  id,
  name: localText,
  /** For lists; without it the whole name. */
  short: localText.optional(),
  kind: z.enum(PARTY_KINDS),
  url: url.optional(),
  'also-known-as': z.array(text).default([]),
  /** The party it belongs to, as a unit of a municipality. */
  'part-of': id.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  'merged-into': id.optional(),
  allow,
})

export type PartyFields = z.infer<typeof partyFields>
