import { isJpeg, jpegSegments } from './jpeg-segments.ts'

// Exif 2.32 (CIPA DC-008), 4.5 and 4.6: after its name, fields as in TIFF 6.0, twelve bytes each, in tables.
const APPLICATION_1 = 0xe1
const EXIF = Buffer.from('Exif\0\0', 'latin1')
const FIRST_TABLE_AT = 4
const FIELD_BYTES = 12
const GPS_TABLE = 0x8825
const GPS_LATITUDE = 2

/** Whether a JPEG says where it was taken, as phones write it unless they are told not to. */
export function tellsPosition(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (!isJpeg(bytes)) return false
  return [...jpegSegments(bytes)].some(({ marker, at, end }) => {
    const told = bytes.subarray(at + 4, end)
    return marker === APPLICATION_1 && told.indexOf(EXIF) === 0 && hasLatitude(told.subarray(EXIF.length))
  })
}

/** A table of positions alone is none: programs that take the position away may leave it, empty. */
function hasLatitude(exif: Buffer): boolean {
  const numbers = numbersIn(exif)
  const fields = (table: number | null) => {
    const count = table === null ? null : numbers.short(table)
    return Array.from({ length: count ?? 0 }, (_, index) => (table ?? 0) + 2 + index * FIELD_BYTES)
  }
  const gps = fields(numbers.long(FIRST_TABLE_AT)).find((field) => numbers.short(field) === GPS_TABLE)
  return gps !== undefined && fields(numbers.long(gps + 8)).some((field) => numbers.short(field) === GPS_LATITUDE)
}

/** The numbers at places, in the order of bytes that the first two letters tell; `null` behind the end. */
function numbersIn(exif: Buffer) {
  const isLittle = exif.toString('latin1', 0, 2) === 'II'
  const reading = (size: number, read: (at: number) => number) => (at: number) =>
    at + size <= exif.length ? read(at) : null
  return {
    short: reading(2, (at) => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at))),
    long: reading(4, (at) => (isLittle ? exif.readUInt32LE(at) : exif.readUInt32BE(at))),
  }
}
