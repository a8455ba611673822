import { addressesIn, filePathOf } from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import type { Language } from '../model/language.ts'
import type { OutputFile } from '../model/output.ts'
import { printDocument } from './print-document.ts'
import { printingOf } from './printing.ts'
import type { TypstThread } from './typst-thread.ts'

// Enough to keep the compiler busy while this thread makes pages, few enough to bound the memory that they take.
const DOCUMENTS_AHEAD = 4

/** One accessible PDF (PDF/UA-1) of each publication in each language it can be read in, made by the given compiler. */
export async function* producePrint(archive: Archive, typst: TypstThread): AsyncIterable<OutputFile> {
  const prints = archive.publications.flatMap((publication) =>
    publication.languages.map((language) => ({ publication, language })),
  )
  const underWay: Promise<OutputFile>[] = []
  for (const { publication, language } of prints) {
    const file = producePdf(typst, archive, publication, language)
    // A failure is passed on when its turn comes; until then it must not count as one that nobody looks at.
    file.catch(() => {})
    underWay.push(file)
    if (underWay.length > DOCUMENTS_AHEAD) yield* await first(underWay)
  }
  while (underWay.length > 0) yield* await first(underWay)
}

async function first(underWay: Promise<OutputFile>[]): Promise<readonly OutputFile[]> {
  const file = underWay.shift()
  return file === undefined ? [] : [await file]
}

async function producePdf(
  typst: TypstThread,
  archive: Archive,
  publication: Publication,
  language: Language,
): Promise<OutputFile> {
  const path = filePathOf(addressesIn(language, archive.site).pdf(publication))
  try {
    return { path, content: await typst.compile(printDocument(printingOf(archive, publication, language))) }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The PDF of ${publication.id} in ${language} could not be made: ${reason}`, { cause })
  }
}
