import * as z from 'zod'
import { allow, translatedFrom } from './fields.ts'

/** What may stand above the text of `foreword.md`, and of `foreword.<language>.md`; both may do without. */
export const forewordFields = z.strictObject({ allow })
export const forewordTranslationFields = z.strictObject({ 'translated-from': translatedFrom, allow })

export type ForewordFields = z.infer<typeof forewordTranslationFields>
