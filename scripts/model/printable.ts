import { type Language, scriptOf } from './language.ts'

// ISO 15924. The fonts of the PDF have letters of these (layouts/print/look.typ).
const PRINTED_SCRIPTS = ['Latn', 'Arab', 'Cyrl', 'Grek']

/** Whether a PDF can be made in a language; in others, pages are printed by the reader's own browser. */
export function isPrintable(language: Language): boolean {
  return PRINTED_SCRIPTS.includes(scriptOf(language))
}
