import { extname } from 'node:path'
import { lineAndColumnIn } from '../../content/line-and-column.ts'
import type { Place, Report } from '../../report/problem.ts'
import type { PictureFault } from '../../report/problem-details.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import { drawingFault } from './drawing-fault.ts'

/** Every reader fetches it. */
export const LARGEST_PICTURE_BYTES = 200 * 1024

// Phones show icons this large.
const ICON_SIDE = 180

/** A picture that the settings name. */
export type NamedPicture = {
  readonly setting: 'logo' | 'icon'
  /** As it is written in the settings. */
  readonly name: string
  /** Where that is. */
  readonly place: Place
  /** Relative to the root. */
  readonly file: string
  readonly sizeInBytes: number
  /** `null` where there is no such file, or a larger one than there may be. */
  readonly bytes: Uint8Array | null
  /** The names of all pictures that are there. */
  readonly there: readonly string[]
}

/** Reports a picture that cannot be shown on every page, or that might do more there than be seen. */
export function reportPicture(picture: NamedPicture, report: Report): void {
  const { setting, name, place, bytes, file } = picture
  const fault = pictureFault(picture)
  if (fault !== null) report('config/picture', place, { name: `look.${setting}`, file: name, fault })
  if (fault !== null || bytes === null || endingOf(name) !== '.svg') return
  const text = new TextDecoder().decode(bytes)
  const inDrawing = drawingFault(text)
  if (inDrawing === null) return
  const { at, ...details } = inDrawing
  report('config/drawing', { file, ...lineAndColumnIn(text)(at) }, details)
}

function pictureFault({ setting, name, sizeInBytes, bytes, there }: NamedPicture): PictureFault | null {
  const endings = setting === 'icon' ? ['.png'] : ['.svg', '.png']
  if (!endings.includes(endingOf(name))) return { kind: 'ending', endings }
  if (!there.includes(name)) {
    const alone = name.split('/').at(-1) ?? name
    return { kind: 'missing', there, suggestion: there.includes(alone) ? alone : suggestSimilar(name, there) }
  }
  if (bytes === null) return { kind: 'too-large', sizeInBytes, limitInBytes: LARGEST_PICTURE_BYTES }
  return endingOf(name) === '.png' ? pngFault(Buffer.from(bytes), setting) : null
}

// https://www.w3.org/TR/png-3/#5PNG-file-signature: it begins with its size, and ends with an empty chunk.
const PNG_START = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex')

function pngFault(bytes: Buffer, setting: NamedPicture['setting']): PictureFault | null {
  const isWhole =
    bytes.subarray(0, PNG_START.length).equals(PNG_START) && bytes.subarray(-PNG_END.length).equals(PNG_END)
  if (!isWhole) return { kind: 'damaged' }
  const [width, height] = [bytes.readUInt32BE(PNG_START.length), bytes.readUInt32BE(PNG_START.length + 4)]
  const isIcon = width === height && width >= ICON_SIDE
  return setting === 'logo' || isIcon ? null : { kind: 'shape', width, height, side: ICON_SIDE }
}

function endingOf(name: string): string {
  return extname(name).toLowerCase()
}
