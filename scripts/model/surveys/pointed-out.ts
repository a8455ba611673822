import type { Area, Survey } from '../archive.ts'

/** The places that the findings of a survey name, each once, in the order in which they are first named. */
export function pointedOut({ findings }: Pick<Survey, 'findings'>): readonly Area[] {
  return [...new Set(findings.flatMap(({ places }) => places))]
}
