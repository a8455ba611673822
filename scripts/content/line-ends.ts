import { createHash } from 'node:crypto'

/** SHA-256, in hexadecimal, of a text with the line ends of Unix and with those of Windows. */
export type LineEnds = { readonly lf: string; readonly crlf: string }

const RETURN = 13
const NEW_LINE = 10

/** The fingerprints of a text whichever way its lines end; `null` of what has no lines, and of pictures and documents. */
export function lineEndsOf(bytes: Uint8Array): LineEnds | null {
  if (bytes.includes(0) || !bytes.includes(NEW_LINE)) return null
  // One character for each byte, so that nothing else changes.
  const lf = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n')
  return { lf: hashOf(lf), crlf: hashOf(lf.replaceAll('\n', '\r\n')) }
}

/** The fingerprint of a text with the line ends of Unix, where they are others; `null` where it is that of the file. */
export function hashWithLf(bytes: Uint8Array): string | null {
  return bytes.includes(RETURN) ? (lineEndsOf(bytes)?.lf ?? null) : null
}

function hashOf(latin1: string): string {
  return createHash('sha256').update(latin1, 'latin1').digest('hex')
}
