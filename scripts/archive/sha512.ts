import { createHash } from 'node:crypto'

/** SHA-512 in hexadecimal, of a text in UTF-8. */
export function sha512Of(content: string | Uint8Array): string {
  return createHash('sha512').update(content).digest('hex')
}
