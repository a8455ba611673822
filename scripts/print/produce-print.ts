import { addressesIn, filePathOf } from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import type { Language } from '../model/language.ts'
import type { OutputFile } from '../model/output.ts'
import { printDocument } from './print-document.ts'
import { printingOf } from './printing.ts'
import { startTypst, type Typst } from './typst.ts'

/** One accessible PDF (PDF/UA-1) of each publication in each language it can be read in. */
export async function* producePrint(archive: Archive): AsyncIterable<OutputFile> {
  const typst = await startTypst()
  for (const publication of archive.publications) {
    for (const language of publication.languages) {
      const path = filePathOf(addressesIn(language, archive.site).pdf(publication))
      yield { path, content: producePdf(typst, archive, publication, language) }
    }
  }
}

function producePdf(typst: Typst, archive: Archive, publication: Publication, language: Language): Uint8Array {
  try {
    return typst.compile(printDocument(printingOf(archive, publication, language)))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The PDF of ${publication.id} in ${language} could not be made: ${reason}`, { cause })
  }
}
