import type { Report } from '../report/problem.ts'
import type { Rule } from '../report/problem-details.ts'
import { lineAndColumnIn } from './line-and-column.ts'

export const LARGEST_TEXT_BYTES = 2 ** 20

const BYTE_ORDER_MARK = '\uFEFF'
const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r]/gu
// They make text look different from what it is: U+202A–202E and U+2066–2069 (Unicode Technical Report 36).
const DIRECTION_CHARACTER = /[\u202A-\u202E\u2066-\u2069]/gu

/** The text of a file without its byte order mark; `null`, after a report, when it is not clean UTF-8 of modest size. */
export function readText(bytes: Uint8Array, file: string, report: Report): string | null {
  if (bytes.length > LARGEST_TEXT_BYTES) {
    const details = { sizeInBytes: bytes.length, limitInBytes: LARGEST_TEXT_BYTES }
    report('file/too-large', { file, line: 1, column: 1 }, details)
    return null
  }
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded
  const badByte = firstBadByte(bytes, decoded)
  if (badByte !== null) {
    const before = new TextDecoder().decode(bytes.subarray(0, badByte))
    const byte = `0x${(bytes[badByte] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
    report('file/encoding', { file, ...lineAndColumnIn(before)(before.length) }, { byte })
    return null
  }
  const isClean =
    reportCharacters('file/control-character', CONTROL_CHARACTER, text, file, report) &&
    reportCharacters('file/direction-character', DIRECTION_CHARACTER, text, file, report)
  return isClean ? text : null
}

// A bad byte was decoded to U+FFFD, which gives other bytes when it is encoded again.
function firstBadByte(bytes: Uint8Array, decoded: string): number | null {
  const encoded = new TextEncoder().encode(decoded)
  const index = bytes.findIndex((byte, position) => byte !== encoded[position])
  return index === -1 ? null : index
}

function reportCharacters(
  rule: Extract<Rule, 'file/control-character' | 'file/direction-character'>,
  pattern: RegExp,
  text: string,
  file: string,
  report: Report,
): boolean {
  const found = [...text.matchAll(pattern)]
  const [first] = found
  if (first === undefined) return true
  const character = `U+${(first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  report(rule, { file, ...lineAndColumnIn(text)(first.index) }, { character, count: found.length })
  return false
}
