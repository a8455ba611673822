import { createHash } from 'node:crypto'
import type { Publication } from '../model/archive.ts'
import type { ReadSourceFile } from '../model/output.ts'
import { pathOfLink } from '../model/path-of-link.ts'
import type { Picture as PictureBytes } from '../model/pictures/picture.ts'
import { pictureIn } from '../model/pictures/picture-in.ts'
import { pictureRoom } from '../model/pictures/picture-room.ts'
import { printFault } from '../model/pictures/print-fault.ts'
import type { Picture } from './blocks/blocks.ts'
import type { PrintPicture } from './typst/print-picture.ts'

/** Reads the pictures of a document, each once; those that cannot be printed are left out. */
export type ReadPictures = (document: object, publication: Publication) => Promise<readonly PrintPicture[]>

/**
 * Reads pictures for documents that are printed after each other. Those of a publication are kept until another one is
 * printed.
 */
export function readingPictures(readFile: ReadSourceFile): ReadPictures {
  let kept: { readonly publication: Publication; readonly pictures: Map<string, Promise<ReadPicture | null>> } | null =
    null
  return async (document, publication) => {
    if (kept?.publication !== publication) kept = { publication, pictures: new Map() }
    const { pictures } = kept
    const read = filesIn(document).map((file) => {
      const picture = pictures.get(file) ?? readPicture(file, publication, readFile)
      pictures.set(file, picture)
      return picture
    })
    const hasRoomFor = pictureRoom()
    const there = (await Promise.all(read)).filter((picture) => picture !== null)
    const fitting = there.filter(({ size, printed }) => hasRoomFor(size, printed.bytes.length))
    return fitting.map(({ printed }) => printed)
  }
}

type ReadPicture = { readonly printed: PrintPicture; readonly size: Pick<PictureBytes, 'width' | 'height'> }

/** The files of the pictures in a part of a document, in reading order. */
function filesIn(document: object): readonly string[] {
  const files = new Set<string>()
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if (isPicture(part)) files.add(part.file)
    else for (const within of Object.values(part)) look(within)
  }
  look(document)
  return [...files]
}

function isPicture(part: object): part is Picture {
  return 'kind' in part && part.kind === 'picture'
}

/** Only what the publication has, and not before it is public: the names of its files are known. */
async function readPicture(
  file: string,
  publication: Publication,
  readFile: ReadSourceFile,
): Promise<ReadPicture | null> {
  const path = decoded(pathOfLink(file))
  const attachment = publication.attachments.find((one) => one.path === path)
  if (attachment === undefined) return null
  const content = await readFile(attachment.file)
  const picture = pictureIn(content)
  if (picture === null || printFault(picture, content.length) !== null) return null
  return { printed: printPicture(file, content, picture), size: picture }
}

function printPicture(file: string, content: Uint8Array, { format, width, height }: PictureBytes): PrintPicture {
  const bytes = new Uint8Array(new SharedArrayBuffer(content.length))
  bytes.set(content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { file, format, longest: Math.max(width, height), sha256, bytes }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    // No UTF-8, so that no file is called so.
    return null
  }
}
