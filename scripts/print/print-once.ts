import type { Archive, Publication } from '../model/archive.ts'
import type { Language } from '../model/language.ts'
import { type PrintDocument, printDocument } from './print-document.ts'
import { type Printing, printingOf } from './printing.ts'

/** What is printed, and the document that says it in letters of normal size. */
export type Printed = { readonly printing: Printing; readonly document: PrintDocument }

// Those of a site of usual size; of a large one, what is asked for at about the same time.
const MOST_KEPT = 16

/** Kept no longer than the publications are themselves: a preview reads them anew whenever the content has changed. */
const kept = new WeakMap<Publication, Map<Language, Printed>>()
/** What is kept, the oldest first. */
const queue: { readonly publication: WeakRef<Publication>; readonly language: Language }[] = []

/** The print of a publication, written only once for its pages and its PDFs, whatever the size of their letters. */
export function printOnce(archive: Archive, publication: Publication, language: Language): Printed {
  const known = kept.get(publication)?.get(language)
  if (known !== undefined) return known
  const printing = printingOf(archive, publication, language)
  const printed = { printing, document: printDocument(printing) }
  const inLanguages = kept.get(publication) ?? new Map<Language, Printed>()
  kept.set(publication, inLanguages.set(language, printed))
  if (queue.push({ publication: new WeakRef(publication), language }) > MOST_KEPT) forgetOldest()
  return printed
}

function forgetOldest(): void {
  const oldest = queue.shift()
  const publication = oldest?.publication.deref()
  if (oldest !== undefined && publication !== undefined) kept.get(publication)?.delete(oldest.language)
}
