import type { Day } from '../model/dates.ts'
import type { Report } from '../report/problem.ts'
import type { KnownContent } from './references/known-names.ts'
import type { ValidContent } from './valid-content.ts'

export type RuleContext = {
  readonly site: {
    readonly languages: readonly string[]
    readonly defaultLanguage: string
    readonly smallestGroup?: number | undefined
  }
  /** What there is to refer to, entries with faults included. */
  readonly known: KnownContent
  /** Whether every file could be understood: what seems to be missing may stand in one that could not. */
  readonly isWhole: boolean
  readonly today: Day
}

/** Looks at all content at once and reports what no schema can see. */
export type ContentRule = (content: ValidContent, report: Report, context: RuleContext) => void
