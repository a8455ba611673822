import { addressesIn, filePathOf } from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import type { Language } from '../model/language.ts'
import type { OutputFile } from '../model/output.ts'
import { isPrintable } from '../model/printable.ts'
import { type LetterSize, printDocument } from './print-document.ts'
import { printingOf } from './printing.ts'
import type { TypstThread } from './typst-thread.ts'

// Enough to keep the compilers busy while this thread makes pages, few enough to bound the memory that they take.
const DOCUMENTS_AHEAD = 12

/** A publication in one of the languages that it can be read in and a size of letters, and the file that it becomes. */
export type Print = {
  readonly path: string
  readonly publication: Publication
  readonly language: Language
  readonly size: LetterSize
}

/** Accessible PDFs (PDF/UA-1) of each publication in each printable language it can be read in, in both sizes, made by the given compiler. */
export async function* producePrint(archive: Archive, typst: TypstThread): AsyncIterable<OutputFile> {
  const underWay: Promise<OutputFile>[] = []
  for (const print of listPrints(archive)) {
    const file = producePdf(archive, print, typst)
    // A failure is passed on when its turn comes; until then it must not count as one that nobody looks at.
    file.catch(() => {})
    underWay.push(file)
    if (underWay.length > DOCUMENTS_AHEAD) yield* await first(underWay)
  }
  while (underWay.length > 0) yield* await first(underWay)
}

/** Every PDF of an archive: for whoever wants one of them now and then rather than all at once. */
export function listPrints(archive: Archive): readonly Print[] {
  return archive.publications.flatMap((publication) =>
    publication.languages.filter(isPrintable).flatMap((language): Print[] => {
      const to = addressesIn(language, archive.site)
      return [
        { path: filePathOf(to.pdf(publication)), publication, language, size: 'normal' },
        { path: filePathOf(to.largePdf(publication)), publication, language, size: 'large' },
      ]
    }),
  )
}

async function first(underWay: Promise<OutputFile>[]): Promise<readonly OutputFile[]> {
  const file = underWay.shift()
  return file === undefined ? [] : [await file]
}

/** One of the PDFs of an archive. */
export async function producePdf(
  archive: Archive,
  { path, publication, language, size }: Print,
  typst: TypstThread,
): Promise<OutputFile> {
  try {
    return { path, content: await typst.compile(printDocument(printingOf(archive, publication, language), size)) }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The PDF of ${publication.id} in ${language} could not be made: ${reason}`, { cause })
  }
}
