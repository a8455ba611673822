/** A part of a JPEG before the picture itself: where its marker stands, and where what it tells ends. */
export type JpegSegment = { readonly marker: number; readonly at: number; readonly end: number }

// Markers of ITU-T T.81, table B.1; each begins with a byte of ones.
const START = 0xd8
const END = 0xd9
const SCAN = 0xda
// Marker, length and the first numbers of what follows.
const LEAST_BYTES = 10

/** Whether a file begins as a JPEG does. */
export function isJpeg(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt16BE(0) === 0xff00 + START
}

/** The parts of a JPEG until the picture itself begins. Previews for cameras lie within such a part. */
export function* jpegSegments(bytes: Buffer): Generator<JpegSegment> {
  let at = 2
  while (at + LEAST_BYTES <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // Bytes of ones may fill the room before a marker.
    if (marker === 0xff) at += 1
    else if (marker === SCAN || marker === END) return
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2)
      yield { marker, at, end }
      at = end
    }
  }
}
