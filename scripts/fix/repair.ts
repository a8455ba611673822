import type { Problem } from '../report/problem.ts'

/** Words of a file, by their offsets, and what is to stand there instead. */
export type Repair = {
  readonly problem: Problem
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}
