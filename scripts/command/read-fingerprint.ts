import { UsageError } from '../report/usage-error.ts'

// Fewer digits would fit a line by chance in a large archive, or be made to.
const FINGERPRINTS = {
  sha256: /^(?:sha256-)?([0-9a-f]{12,64})$/,
  sha512: /^(?:sha512-)?([0-9a-f]{12,128})$/,
} as const

/**
 * A fingerprint or checksum as it stands in a register, in hexadecimal: whole or its first digits, with or without the name of
 * its algorithm, `sha256-`, before it.
 */
export function readFingerprint(text: string, algorithm: keyof typeof FINGERPRINTS): string {
  const [, digits] = FINGERPRINTS[algorithm].exec(text.trim().toLowerCase()) ?? []
  if (digits !== undefined) return digits
  throw new UsageError({ kind: 'fingerprint', value: text })
}
