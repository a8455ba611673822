import * as z from 'zod'
import { allow, id, localText, text } from './fields.ts'

/** One entry of `glossary.yaml`: a word explained, and the words people use instead. */
export const glossaryFields = z.strictObject({
  id,
  word: localText,
  explanation: localText,
  synonyms: z.array(text).default([]),
  allow,
})

export type GlossaryFields = z.infer<typeof glossaryFields>
