import type { AccessibilityStatement } from '../../scripts/model/site-config.ts'
import { sv } from './build-archive.ts'

/** A statement of a site without shortcomings, with what a test wants otherwise. */
export function accessibilityStatement(changes: Partial<AccessibilityStatement> = {}): AccessibilityStatement {
  return {
    conformance: 'full',
    shortcomings: [],
    assessed: { date: '2019-02-01', by: 'self', how: [sv('Med tangentbordet')], notTested: [] },
    feedback: null,
    updated: '2019-02-15',
    ...changes,
  }
}
