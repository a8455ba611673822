import type { Rule } from '../report/problem-details.ts'

/** Characters that no text may have, and the rule that says so. */
export type Invisible = {
  readonly rule: Extract<Rule, 'file/control-character' | 'file/direction-character'>
  readonly pattern: RegExp
}

export const INVISIBLE: readonly Invisible[] = [
  { rule: 'file/control-character', pattern: /[^\P{Cc}\t\n\r]/gu },
  // They make text look different from what it is: U+202A–202E and U+2066–2069 (Unicode Technical Report 36).
  { rule: 'file/direction-character', pattern: /[\u202A-\u202E\u2066-\u2069]/gu },
]
