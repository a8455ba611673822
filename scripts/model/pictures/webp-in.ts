import type { Picture } from './picture.ts'

// RFC 9649: `RIFF`, the size of what follows, `WEBP`, and a chunk that tells the size of the picture.
const FIRST_CHUNK = 12
const HEADER_END = 30
const FOURTEEN_BITS = 0x3fff

/** The WebP in a file; `null` when it is none. */
export function webpIn(bytes: Buffer): Picture | null {
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'
  const size = isWebp && bytes.length >= HEADER_END ? sizeIn(bytes) : null
  if (size === null) return null
  return { format: 'webp', ...size, isCmyk: false, isWhole: bytes.readUInt32LE(4) + 8 <= bytes.length }
}

function sizeIn(bytes: Buffer): Pick<Picture, 'width' | 'height'> | null {
  switch (bytes.toString('latin1', FIRST_CHUNK, FIRST_CHUNK + 4)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & FOURTEEN_BITS, height: bytes.readUInt16LE(28) & FOURTEEN_BITS }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & FOURTEEN_BITS) + 1, height: ((bits >> 14) & FOURTEEN_BITS) + 1 }
    }
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    default:
      return null
  }
}
