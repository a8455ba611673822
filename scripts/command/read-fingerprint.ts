import { UsageError } from '../report/usage-error.ts'

// Fewer digits would fit a line by chance in a large archive, or be made to.
const FINGERPRINT = /^(?:sha256-)?([0-9a-f]{12,64})$/

/** A fingerprint as it stands in a register, in hexadecimal: whole or its first digits, with or without `sha256-`. */
export function readFingerprint(text: string): string {
  const [, digits] = FINGERPRINT.exec(text.trim().toLowerCase()) ?? []
  if (digits !== undefined) return digits
  throw new UsageError({ kind: 'fingerprint', value: text })
}
