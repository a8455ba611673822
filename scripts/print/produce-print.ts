import { addressesIn, filePathOf } from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import type { Language } from '../model/language.ts'
import { pictureFile } from '../model/look.ts'
import type { OutputFile, ReadSourceFile } from '../model/output.ts'
import { isPrintable } from '../model/printable.ts'
import { archiveDocument } from './archive-document.ts'
import { type Printed, printOnce } from './print-once.ts'
import { type ReadPictures, readingPictures } from './read-pictures.ts'
import { sheetDocument } from './sheet-document.ts'
import type { Logo, TypstDocument } from './typst/typst-document.ts'
import type { TypstThread } from './typst/typst-thread.ts'

// Enough to keep the compilers busy while this thread makes pages, few enough to bound the memory that they take.
const DOCUMENTS_AHEAD = 12

/** A publication in one of the languages that it can be read in, what is printed of it, and the file that it becomes. */
export type Print = {
  readonly path: string
  readonly publication: Publication
  readonly language: Language
  readonly edition: keyof typeof EDITIONS
}

const EDITIONS = {
  normal: ({ document }) => document,
  large: ({ document }) => ({ ...document, size: 'large' }),
  archive: archiveDocument,
  sheet: ({ printing }) => sheetDocument(printing),
} as const satisfies Readonly<
  Record<string, (printed: Printed, readFile: ReadSourceFile) => TypstDocument | Promise<TypstDocument>>
>

/**
 * PDFs of each publication in each printable language it can be read in, made by the given compiler: accessible ones
 * (PDF/UA-1) in letters of both sizes and as a sheet in short, and one for archives (PDF/A-3a) with the files of content.
 */
export async function* producePrint(
  archive: Archive,
  typst: TypstThread,
  readFile: ReadSourceFile,
  isPrinted: (publication: Publication) => boolean = () => true,
): AsyncIterable<OutputFile> {
  const underWay: Promise<OutputFile>[] = []
  const readPictures = readingPictures(readFile)
  for (const print of listPrints(archive).filter(({ publication }) => isPrinted(publication))) {
    const file = producePdf(archive, print, typst, readFile, readPictures)
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
        { path: filePathOf(to.pdf(publication)), publication, language, edition: 'normal' },
        { path: filePathOf(to.archivePdf(publication)), publication, language, edition: 'archive' },
        { path: filePathOf(to.largePdf(publication)), publication, language, edition: 'large' },
        { path: filePathOf(to.sheet(publication)), publication, language, edition: 'sheet' },
      ]
    }),
  )
}

async function first(underWay: Promise<OutputFile>[]): Promise<readonly OutputFile[]> {
  const file = underWay.shift()
  return file === undefined ? [] : [await file]
}

async function readLogo({ site }: Archive, readFile: ReadSourceFile): Promise<Logo | null> {
  const name = site.look?.logo
  if (name === undefined) return null
  const content = await readFile(pictureFile(name))
  return { format: /\.svg$/i.test(name) ? 'svg' : 'png', base64: Buffer.from(content).toString('base64') }
}

/** One of the PDFs of an archive. */
export async function producePdf(
  archive: Archive,
  { path, publication, language, edition }: Print,
  typst: TypstThread,
  readFile: ReadSourceFile,
  readPictures: ReadPictures = readingPictures(readFile),
): Promise<OutputFile> {
  try {
    const document = await EDITIONS[edition](printOnce(archive, publication, language), readFile)
    const logo = await readLogo(archive, readFile)
    const pictures = await readPictures(document, publication)
    const shown = { ...(logo !== null && { logo }), ...(pictures.length > 0 && { pictures }) }
    return { path, content: await typst.compile({ ...document, ...shown }) }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The PDF of ${publication.id} in ${language} could not be made: ${reason}`, { cause })
  }
}
