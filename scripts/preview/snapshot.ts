import type { LinesOf } from '../report/formats/code-frame.ts'
import type { Problem } from '../report/problem.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import type { ShownSite } from './shown-site.ts'

/** What the preview knows between two changes of the content. */
export type Snapshot = {
  /** Another one whenever there is something else to show. */
  readonly version: string
  /** The latest content without errors; `null` when there has been none yet. */
  readonly shown: ShownSite | null
  /** What is wrong with the content as it is now. */
  readonly problems: readonly Problem[]
  readonly linesOf: LinesOf
  readonly language: ReportLanguage
  /** What kept the program itself from reading the content. */
  readonly failure: string | null
}
