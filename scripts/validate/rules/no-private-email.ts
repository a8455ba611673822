import type { Report } from '../../report/problem.ts'
import { stringsIn } from '../texts/strings-in.ts'
import type { ValidContent } from '../valid-content.ts'

const EMAIL = /[\p{L}\d._%+-]+@(?<domain>[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu

/** Providers of mail to private persons, under any ending: `gmail.com`, `yahoo.se`. */
const PROVIDERS = new Set(
  ['gmail', 'googlemail', 'hotmail', 'outlook', 'live', 'msn', 'yahoo', 'ymail', 'icloud', 'aol', 'gmx']
    .concat(['proton', 'protonmail', 'telia', 'comhem', 'bredband', 'bredband2', 'spray', 'swipnet', 'passagen'])
    .concat(['me', 'mac']),
)
/** Two-letter and common words are providers only in full: `me.com`, and not `me.kommun.se`. */
const DOMAIN = /^(?<name>[a-z\d-]+)(?:\.co)?\.[a-z]{2,3}$/

/** A publisher is written to at an address of its own; a private one is somebody’s personal data, and leaves with them. */
export function noPrivateEmail(content: ValidContent, report: Report): void {
  for (const { text, placeOf } of stringsIn(content)) {
    // Spares every other text a pattern that looks for the sign from each of its letters.
    if (!text.includes('@')) continue
    for (const { 0: email, index, groups } of text.matchAll(EMAIL)) {
      const provider = DOMAIN.exec((groups?.domain ?? '').toLowerCase())?.groups?.name ?? ''
      if (PROVIDERS.has(provider)) report('privacy/private-email', placeOf(email, index), { email })
    }
  }
}
