import type { Report } from '../report/problem.ts'
import { lineAndColumnIn } from './line-and-column.ts'

// As git writes them: seven signs first on a line. Only all three together, in this order, are a conflict: `=======`
// alone underlines a heading in Markdown.
const OURS = /^<{7}(?: .*)?$/gm
const BETWEEN = /^={7}(?: .*)?$/gm
const THEIRS = /^>{7}(?: .*)?$/gm

/** Whether two versions of a text were left beside each other when it was merged; reported at the first marker. */
export function reportMergeConflict(text: string, file: string, report: Report): boolean {
  const start = indexFrom(OURS, text, 0)
  const between = start === null ? null : indexFrom(BETWEEN, text, start)
  const end = between === null ? null : indexFrom(THEIRS, text, between)
  if (start === null || end === null) return false
  report('file/merge-conflict', { file, ...lineAndColumnIn(text)(start), length: '<<<<<<<'.length }, {})
  return true
}

function indexFrom(marker: RegExp, text: string, from: number): number | null {
  marker.lastIndex = from
  return marker.exec(text)?.index ?? null
}
