import { crc32 } from 'node:zlib'
import { jpegIn } from './jpeg-in.ts'
import type { Picture } from './picture.ts'
import { webpIn } from './webp-in.ts'

/** The picture in a file; `null` when it is none of these formats. */
export function pictureIn(bytes: Uint8Array): Picture | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return pngIn(view) ?? jpegIn(view) ?? gifIn(view) ?? webpIn(view)
}

// https://www.w3.org/TR/png-3/#5PNG-file-signature, and the first chunk, which tells the size.
const PNG_START = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const PNG_FIRST_CHUNK = 8
const PNG_HEADER_END = PNG_START.length + 8
// Of a chunk beside its data: its length and name before, its sum behind.
const CHUNK_BYTES = 12

function pngIn(bytes: Buffer): Picture | null {
  if (bytes.length < PNG_HEADER_END || !bytes.subarray(0, PNG_START.length).equals(PNG_START)) return null
  const [width, height] = [bytes.readUInt32BE(PNG_START.length), bytes.readUInt32BE(PNG_START.length + 4)]
  return { format: 'png', width, height, isCmyk: false, isWhole: isWholePng(bytes) }
}

function isWholePng(bytes: Buffer): boolean {
  let at = PNG_FIRST_CHUNK
  while (at + CHUNK_BYTES <= bytes.length) {
    const name = bytes.toString('latin1', at + 4, at + 8)
    const next = at + CHUNK_BYTES + bytes.readUInt32BE(at)
    if (next > bytes.length || !(isAncillary(name) || hasRightSum(bytes, at, next))) return false
    if (name === 'IEND') return true
    at = next
  }
  return false
}

/** What may be wrong without anybody seeing it has a small letter first. */
function isAncillary(name: string): boolean {
  return /^[a-z]/.test(name)
}

/** Of its name and data, in its last four bytes. */
function hasRightSum(bytes: Buffer, at: number, next: number): boolean {
  return crc32(bytes.subarray(at + 4, next - 4)) === bytes.readUInt32BE(next - 4)
}

// https://www.w3.org/Graphics/GIF/spec-gif89a.txt
const GIF_HEADER_END = 10
const GIF_TRAILER = 0x3b

function gifIn(bytes: Buffer): Picture | null {
  if (bytes.length < GIF_HEADER_END || !/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return null
  const isWhole = bytes.lastIndexOf(GIF_TRAILER) >= bytes.findLastIndex((byte) => byte !== 0)
  return { format: 'gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8), isCmyk: false, isWhole }
}
