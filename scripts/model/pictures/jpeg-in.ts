import type { Picture } from './picture.ts'

// Markers of ITU-T T.81, table B.1; each begins with a byte of ones.
const START = 0xd8
const END = 0xd9
const SCAN = 0xda
// Three markers among the frames are something else.
const FRAMES = { from: 0xc0, to: 0xcf, but: [0xc4, 0xc8, 0xcc] }
const CMYK_COMPONENTS = 4
const FRAME_BYTES = 10

/** The JPEG in a file; `null` when it is none, or has no picture in it. */
export function jpegIn(bytes: Buffer): Picture | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff00 + START) return null
  const frame = frameIn(bytes)
  if (frame === null) return null
  const isWhole = bytes.lastIndexOf(Buffer.from([0xff, END])) > frame
  return {
    format: 'jpg',
    height: bytes.readUInt16BE(frame + 5),
    width: bytes.readUInt16BE(frame + 7),
    isCmyk: bytes[frame + 9] === CMYK_COMPONENTS,
    isWhole,
  }
}

/** Where the header of the frame begins. Previews for cameras are frames within segments, which are passed as a whole. */
function frameIn(bytes: Buffer): number | null {
  let at = 2
  while (at + FRAME_BYTES <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // Bytes of ones may fill the room before a marker.
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return at
    else if (marker === SCAN || marker === END) return null
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

function isFrame(marker: number): boolean {
  return marker >= FRAMES.from && marker <= FRAMES.to && !FRAMES.but.includes(marker)
}
