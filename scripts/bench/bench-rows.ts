import type { Stage, Subject, Taken, Task, Trial } from './bench-tasks.ts'
import { growthExponent } from './growth.ts'
import { median } from './median.ts'
import { PEERS, type Peer } from './peers/write-peer-site.ts'
import { type Weight, weighFolder } from './weigh-folder.ts'

/** A task on a subject and what each run of it took; `trial` is `null` when its program is not installed. */
export type Case = {
  readonly subject: Subject
  readonly task: Task
  readonly trial: Trial | null
  readonly taken: Taken[]
}

export type BenchRow = {
  readonly promises: number
  readonly isGenerated: boolean
  readonly task: Task
  /** The figures of all runs; `null` when the program is not installed. */
  readonly figures: BenchFigures | null
}

export type BenchFigures = {
  /** The median of the runs, in milliseconds. */
  readonly timeMs: number
  /** Every run, in their order. */
  readonly timesMs: readonly number[]
  /** The most of all runs, in bytes. */
  readonly peakBytes: number | null
  /** What was written; `null` when nothing is. */
  readonly written: Weight | null
  /** Medians, in the order in which they are told; some run side by side. */
  readonly stages: readonly Stage[]
  /** How many times as long as a peer, run by run; the median. `null` when the peer was not measured. */
  readonly against: Readonly<Record<Peer, number | null>>
  /** How time has grown since the next smaller generated content; `null` for the smallest. */
  readonly growth: number | null
}

// Below, a command mostly starts.
const GROWTH_FROM = 1000

/** What the runs of a case come to, beside the other cases. */
export function rowOf(one: Case, cases: readonly Case[]): BenchRow {
  const { subject, task, trial } = one
  return {
    promises: subject.promises,
    isGenerated: subject.isGenerated,
    task,
    figures: trial === null ? null : figuresOf(one, trial, cases),
  }
}

function figuresOf(one: Case, { out }: Trial, cases: readonly Case[]): BenchFigures {
  const { taken } = one
  const against = Object.fromEntries(PEERS.map((peer) => [peer, ratioTo(peer, one, cases)]))
  return {
    timeMs: medianTime(one),
    timesMs: taken.map(({ timeMs }) => timeMs),
    peakBytes: taken.reduce<number | null>((most, { peakBytes }) => greatest(most, peakBytes), null),
    written: out === null ? null : weighFolder(out),
    stages: medianStages(taken),
    against: against as Record<Peer, number | null>,
    growth: growthBefore(one, cases),
  }
}

function ratioTo(peer: Peer, one: Case, cases: readonly Case[]): number | null {
  const other = cases.find(({ subject, task }) => subject === one.subject && task === peer)
  if (other === undefined || other === one || other.taken.length === 0) return null
  return median(one.taken.map(({ timeMs }, run) => timeMs / (other.taken[run]?.timeMs ?? Number.NaN)))
}

function medianStages(taken: readonly Taken[]): readonly Stage[] {
  const [first] = taken
  return (first?.stages ?? []).map(({ stage }) => ({
    stage,
    timeMs: median(
      taken.flatMap(({ stages }) => stages.filter((one) => one.stage === stage).map(({ timeMs }) => timeMs)),
    ),
  }))
}

/** Against the next smaller generated content. */
function growthBefore(one: Case, cases: readonly Case[]): number | null {
  const sizes = cases
    .filter(({ subject, task }) => task === one.task && subject.isGenerated && subject.promises <= one.subject.promises)
    .map(pointOf)
    .sort((a, b) => a.promises - b.promises)
  return one.subject.isGenerated ? growthExponent(sizes.slice(-2)) : null
}

/** How the time of each task grows over all generated sizes from 1,000 promises up, when there are several. */
export function growthOf(cases: readonly Case[]): Readonly<Partial<Record<Task, number>>> {
  const large = cases.filter(({ subject, trial }) => trial && subject.isGenerated && subject.promises >= GROWTH_FROM)
  const growth = [...new Set(large.map(({ task }) => task))].map(
    (task) => [task, growthExponent(large.filter((one) => one.task === task).map(pointOf))] as const,
  )
  return Object.fromEntries(growth.filter(([, exponent]) => exponent !== null))
}

function pointOf(one: Case) {
  return { promises: one.subject.promises, timeMs: medianTime(one) }
}

function medianTime({ taken }: Case): number {
  return median(taken.map(({ timeMs }) => timeMs))
}

function greatest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}
