import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ContentSize, LAST_YEAR } from './generate-content.ts'
import { type Measured, measureCommand } from './measure-command.ts'
import { median } from './median.ts'
import { writeGeneratedSite } from './write-site.ts'

/** `compare` is of the newest two publications, as JSON. */
export type Task = 'check' | 'build' | 'compare'

/** A site to measure: the one at hand, or one of generated content, with the number of promises to tell it by. */
export type Subject = { readonly promises: number; readonly root: string; readonly isGenerated: boolean }

export type BenchRow = {
  readonly promises: number
  readonly isGenerated: boolean
  readonly task: Task
  /** The median of the runs, in milliseconds. */
  readonly timeMs: number
  /** The most of all runs, in bytes. */
  readonly peakBytes: number | null
}

export type BenchOrder = {
  readonly tasks: readonly Task[]
  readonly subjects: readonly Subject[]
  readonly runs: number
  readonly stopwatch: () => number
  readonly progress: (what: Pick<BenchRow, 'promises' | 'task'>, run: number) => void
}

/** Sites of generated content, written into temporary folders; `remove` them when they have been measured. */
export function generateSubjects(sizes: readonly ContentSize[]) {
  const subjects = sizes.map((size): Subject => {
    return { promises: size.years * size.promises, root: writeGeneratedSite(size), isGenerated: true }
  })
  return { subjects, remove: () => subjects.forEach(({ root }) => void rmSync(root, { recursive: true })) }
}

/**
 * Measures commands, in processes of their own. The runs of all rows take turns, so that a machine that grows
 * slower or faster meanwhile changes all of them alike; times of one bench can be compared, those of two cannot.
 */
export async function runBench({
  tasks,
  subjects,
  runs,
  stopwatch,
  progress,
}: BenchOrder): Promise<readonly BenchRow[]> {
  // The site at hand keeps what it has built itself.
  const built = mkdtempSync(join(tmpdir(), 'promise-bench-'))
  try {
    const cases = subjects.flatMap((subject) => tasks.map((task) => ({ subject, task, all: [] as Measured[] })))
    for (let run = 1; run <= runs; run++) {
      for (const { subject, task, all } of cases) {
        progress({ promises: subject.promises, task }, run)
        all.push(await measureCommand(wordsFor(task, subject.root, join(built, 'dist')), stopwatch))
      }
    }
    return cases.map(({ subject, task, all }) => ({
      promises: subject.promises,
      isGenerated: subject.isGenerated,
      task,
      timeMs: median(all.map(({ timeMs }) => timeMs)),
      peakBytes: all.reduce<number | null>((most, { peakBytes }) => greatest(most, peakBytes), null),
    }))
  } finally {
    rmSync(built, { recursive: true })
  }
}

function wordsFor(task: Task, root: string, out: string): readonly string[] {
  switch (task) {
    case 'check':
      return [task, '--root', root]
    case 'build':
      return [task, '--root', root, '--out', out]
    case 'compare':
      return [task, String(LAST_YEAR - 1), String(LAST_YEAR), '--root', root, '--format', 'json']
  }
}

/**
 * How time grows with size: 1 when twice as much takes twice as long, 2 when it takes four times as long. The slope of the
 * line through two points on logarithmic axes.
 */
export function growthExponent(small: BenchRow, large: BenchRow): number {
  return Math.log(large.timeMs / small.timeMs) / Math.log(large.promises / small.promises)
}

function greatest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}
