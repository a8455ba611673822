import { isJpeg, type JpegSegment, jpegSegments } from './jpeg-segments.ts'
import type { Picture } from './picture.ts'

const END_MARKER = Buffer.from([0xff, 0xd9])
// Three markers among the frames are something else (ITU-T T.81, table B.1).
const FRAMES = { from: 0xc0, to: 0xcf, but: [0xc4, 0xc8, 0xcc] }
const CMYK_COMPONENTS = 4

/** The JPEG in a file; `null` when it is none, or has no picture in it. */
export function jpegIn(bytes: Buffer): Picture | null {
  const frame = isJpeg(bytes) ? [...jpegSegments(bytes)].find(isFrame) : undefined
  if (frame === undefined) return null
  return {
    format: 'jpg',
    height: bytes.readUInt16BE(frame.at + 5),
    width: bytes.readUInt16BE(frame.at + 7),
    isCmyk: bytes[frame.at + 9] === CMYK_COMPONENTS,
    isWhole: bytes.lastIndexOf(END_MARKER) > frame.at,
  }
}

function isFrame({ marker }: JpegSegment): boolean {
  return marker >= FRAMES.from && marker <= FRAMES.to && !FRAMES.but.includes(marker)
}
