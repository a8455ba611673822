import type { Report } from '../report/problem.ts'
import { lineAndColumnIn } from './line-and-column.ts'

// As git writes them: seven signs first on a line. All three together, in this order, are a conflict.
const OURS = /^<{7}(?: .*)?$/gm
const BETWEEN = /^={7}(?: .*)?$/gm
const THEIRS = /^>{7}(?: .*)?$/gm

// One that was overlooked when the others were removed. In Markdown, `=======` underlines a heading, and seven `>` may be a
// quotation: git writes one word after them, or the short name of a commit and its subject.
const LEFT_OVER = /^(?:<{7} \S.*|>{7} \S+(?: \(.*\))? *)$/m
const LEFT_OVER_IN_YAML = /^(?:<{7}(?: .*)?|={7} *|>{7}(?: .*)?)$/m

const SEAL = /^content\/([^/]+)\/seal\.json$/

/**
 * Whether two versions of a text were left beside each other when it was merged, or a line that kept them apart; reported at the
 * first marker.
 */
export function reportMergeConflict(text: string, file: string, report: Report): boolean {
  const start = indexFrom(OURS, text, 0)
  const between = start === null ? null : indexFrom(BETWEEN, text, start)
  const end = between === null ? null : indexFrom(THEIRS, text, between)
  const isWhole = start !== null && end !== null
  const found = isWhole ? null : (file.endsWith('.yaml') ? LEFT_OVER_IN_YAML : LEFT_OVER).exec(text)
  const first = isWhole ? start : (found?.index ?? null)
  if (first === null) return false
  const leftOver = found?.[0].trimEnd() ?? null
  const length = leftOver?.length ?? '<<<<<<<'.length
  const sealed = SEAL.exec(file)?.[1] ?? null
  report('file/merge-conflict', { file, ...lineAndColumnIn(text)(first), length }, { leftOver, sealed })
  return true
}

function indexFrom(marker: RegExp, text: string, from: number): number | null {
  marker.lastIndex = from
  return marker.exec(text)?.index ?? null
}
