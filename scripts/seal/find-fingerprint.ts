import type { SealChain } from './check-chain.ts'

/** Where a fingerprint that is kept elsewhere stands in the chain. */
export type FoundFingerprint = {
  /** As it was asked for, or whole when it was found. */
  readonly fingerprint: string
  readonly isFound: boolean
  /** How many lines have been sealed since; 0 for the last one. */
  readonly later: number
}

/** Looks for a fingerprint, or the beginning of one, in hexadecimal. What a break has cut off is not in the chain. */
export function findFingerprint({ lines, head }: SealChain, fingerprint: string): FoundFingerprint {
  const whole = lines.slice(0, head === null ? 0 : lines.indexOf(head) + 1)
  const index = whole.findIndex(({ sha256 }) => sha256.startsWith(fingerprint))
  const found = whole[index]
  if (found === undefined) return { fingerprint, isFound: false, later: 0 }
  return { fingerprint: found.sha256, isFound: true, later: whole.length - 1 - index }
}
