import * as z from 'zod'
import { text } from './fields.ts'

/** One entry of `redirects.yaml`: an old address of this site and where it leads now. */
export const redirectFields = z.strictObject({ from: text, to: text })

export type RedirectFields = z.infer<typeof redirectFields>
