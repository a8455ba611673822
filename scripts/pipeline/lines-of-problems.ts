import type { FileDrafts } from '../content/content-file.ts'
import { readLines } from '../content/read-lines.ts'
import type { LinesOf } from '../report/code-frame.ts'
import type { Problem } from '../report/problem.ts'

/** The lines of every file that has a problem, for a report that shows where. */
export async function linesOfProblems(
  root: string,
  problems: readonly Problem[],
  drafts?: FileDrafts,
): Promise<LinesOf> {
  const lines = await readLines(root, new Set(problems.map(({ place }) => place.file)), drafts)
  return (file) => lines.get(file) ?? null
}
