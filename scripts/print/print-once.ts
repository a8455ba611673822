import type { Archive, Publication } from '../model/archive.ts'
import type { Language } from '../model/language.ts'
import { type PrintDocument, printDocument } from './print-document.ts'
import { type Printing, printingOf } from './printing.ts'

/** What is printed, and the document that says it in letters of normal size. */
export type Printed = { readonly printing: Printing; readonly document: PrintDocument }

// Those of a site of usual size; of a large one, what is asked for at about the same time.
const MOST_KEPT = 16
const kept: Printed[] = []

/** The print of a publication, written only once for its pages and its PDFs, whatever the size of their letters. */
export function printOnce(archive: Archive, publication: Publication, language: Language): Printed {
  const known = kept.find(({ printing }) => printing.publication === publication && printing.language === language)
  if (known !== undefined) return known
  const printing = printingOf(archive, publication, language)
  const printed = { printing, document: printDocument(printing) }
  if (kept.push(printed) > MOST_KEPT) kept.shift()
  return printed
}
