import { isUtf8 } from 'node:buffer'
import type { Report } from '../report/problem.ts'
import { codePointOf } from '../words/code-point.ts'
import { INVISIBLE, type Invisible } from './invisible-characters.ts'
import { lineAndColumnIn } from './line-and-column.ts'

export const LARGEST_TEXT_BYTES = 2 ** 20

const BYTE_ORDER_MARK = '\uFEFF'

/** The text of a file without its byte order mark; `null`, after a report, when it is not clean UTF-8 of modest size. */
export function readText(bytes: Uint8Array, file: string, report: Report): string | null {
  if (bytes.length > LARGEST_TEXT_BYTES) {
    const details = { sizeInBytes: bytes.length, limitInBytes: LARGEST_TEXT_BYTES }
    report('file/too-large', { file, line: 1, column: 1 }, details)
    return null
  }
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
  const badByte = isUtf8(bytes) ? null : firstBadByte(bytes, decoded)
  if (badByte !== null) {
    const before = new TextDecoder().decode(bytes.subarray(0, badByte))
    const byte = `0x${(bytes[badByte] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
    report('file/encoding', { file, ...lineAndColumnIn(before)(before.length) }, { byte })
    return null
  }
  const isClean = INVISIBLE.every((kind) => reportCharacters(kind, text, file, report))
  return isClean ? text : null
}

// A bad byte was decoded to U+FFFD, which gives other bytes when it is encoded again.
function firstBadByte(bytes: Uint8Array, decoded: string): number | null {
  const encoded = new TextEncoder().encode(decoded)
  const index = bytes.findIndex((byte, position) => byte !== encoded[position])
  return index === -1 ? null : index
}

function reportCharacters({ rule, pattern }: Invisible, text: string, file: string, report: Report): boolean {
  const found = [...text.matchAll(pattern)]
  const [first] = found
  if (first === undefined) return true
  const details = { character: codePointOf(first[0]), count: found.length }
  report(rule, { file, ...lineAndColumnIn(text)(first.index) }, details)
  return false
}
