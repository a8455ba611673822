import type { FileDrafts } from '../../content/content-file.ts'
import { readLines } from '../../content/read-lines.ts'
import type { LinesOf } from '../../report/formats/code-frame.ts'
import type { Problem } from '../../report/problem.ts'

/**
 * The lines of every file that has a problem, for a report that shows where.
 *
 * @param hashes of the files in which the problems were found, by path; any other state of one of them is refused
 */
export async function linesOfProblems(
  root: string,
  problems: readonly Problem[],
  drafts?: FileDrafts,
  hashes?: ReadonlyMap<string, string>,
): Promise<LinesOf> {
  const lines = await readLines(root, new Set(problems.map(({ place }) => place.file)), drafts, hashes)
  return (file) => lines.get(file) ?? null
}
