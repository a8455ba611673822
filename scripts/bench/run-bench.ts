import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContentSize } from './generate-content.ts'
import { type Measured, measureCommand } from './measure-command.ts'
import { median } from './median.ts'
import { writeGeneratedSite } from './write-site.ts'

const TASKS = ['check', 'build'] as const
type Task = (typeof TASKS)[number]

/** A site to measure: the one at hand, or one of generated content. */
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
  readonly own: Subject
  readonly sizes: readonly ContentSize[]
  readonly runs: number
  readonly stopwatch: () => number
  readonly progress: (what: Pick<BenchRow, 'promises' | 'task'>, run: number) => void
}

/**
 * Measures checking and building, in processes of their own. The runs of all rows take turns, so that a machine that grows
 * slower or faster meanwhile changes all of them alike; times of one bench can be compared, those of two cannot.
 */
export async function runBench({ own, sizes, runs, stopwatch, progress }: BenchOrder): Promise<readonly BenchRow[]> {
  const generated = sizes.map((size) => ({
    promises: size.years * size.promises,
    root: writeGeneratedSite(size),
    isGenerated: true,
  }))
  // The site at hand keeps what it has built itself.
  const built = mkdtempSync(join(tmpdir(), 'promise-bench-'))
  try {
    const cases = [own, ...generated].flatMap((subject) =>
      TASKS.map((task) => ({ subject, task, all: [] as Measured[] })),
    )
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
    for (const root of [built, ...generated.map((subject) => subject.root)]) rmSync(root, { recursive: true })
  }
}

function wordsFor(task: Task, root: string, out: string): readonly string[] {
  return [task, '--root', root, ...(task === 'build' ? ['--out', out] : [])]
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
