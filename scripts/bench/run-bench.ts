import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../disk/temporary-folder.ts'
import { type BenchRow, type Case, growthOf, rowOf } from './bench-rows.ts'
import { appliesTo, type Subject, type Task, trialOf } from './bench-tasks.ts'
import { describeMachine, type Machine } from './describe-machine.ts'
import { type ContentSize, countPromises, LAST_YEAR } from './generate-content.ts'
import type { EditedPromise } from './measure-preview.ts'
import { PEERS, writePeerSite } from './peers/write-peer-site.ts'
import { writeGeneratedSite } from './write-site.ts'

export type Bench = {
  readonly machine: Machine
  readonly runs: number
  readonly rows: readonly BenchRow[]
  /** How the time of each task grows over all generated sizes from 1,000 promises up, when there are several. */
  readonly growth: Readonly<Partial<Record<Task, number>>>
}

type OwnSite = { readonly promises: number; readonly root: string; readonly edited: EditedPromise | null }

export type BenchOrder = {
  /** The site at hand, and a promise of it; the address is that of its page. `null` when it is not to be measured. */
  readonly own: OwnSite | null
  readonly sizes: readonly ContentSize[]
  readonly tasks: readonly Task[]
  readonly runs: number
  /** The program, by its name or path. */
  readonly hugo: string
  readonly stopwatch: () => number
  readonly progress: (what: Pick<BenchRow, 'promises' | 'task'>, run: number) => void
}

/**
 * Measures tasks in processes of their own. The runs of all rows take turns, so that a machine that grows slower or faster
 * meanwhile changes all of them alike; times of one bench can be compared, those of two cannot.
 */
export async function runBench(order: BenchOrder): Promise<Bench> {
  const machine = describeMachine(order.hugo)
  const folder = await makeTemporaryFolder('promise-bench')
  try {
    const own = order.own === null ? [] : [copyOwn(order.own, folder.path)]
    const subjects = [...own, ...order.sizes.map((size) => generate(size, order.tasks, folder.path))]
    const cases = subjects.flatMap((subject) => casesOf(subject, order, machine, folder.path))
    for (const { trial } of cases) await trial?.warmUp()
    for (let run = 1; run <= order.runs; run++) await measureAll(cases, run, order)
    const rows = cases.map((one) => rowOf(one, cases))
    return { machine, runs: order.runs, rows, growth: growthOf(cases) }
  } finally {
    await folder.dispose()
  }
}

/** The site at hand keeps its content, and what it has built itself. */
function copyOwn({ promises, root, edited }: OwnSite, folder: string): Subject {
  const copy = join(folder, 'own')
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true })
  // The settings may lean on other files beside them.
  const settings = JSON.stringify(join(root, 'site.config.ts'))
  writeFileSync(join(copy, 'site.config.ts'), `export { default } from ${settings}\n`)
  const editedCopy = edited && { ...edited, file: join(copy, edited.file) }
  return { promises, isGenerated: false, root: copy, edited: editedCopy, peers: null }
}

function generate(size: ContentSize, tasks: readonly Task[], folder: string): Subject {
  const promises = countPromises(size)
  const root = writeGeneratedSite(size, folder)
  const peers = { eleventy: join(folder, `eleventy-${promises}`), hugo: join(folder, `hugo-${promises}`) }
  for (const peer of PEERS.filter((one) => tasks.includes(one))) writePeerSite(peer, size, peers[peer])
  return { promises, isGenerated: true, root, edited: { file: latestPromise(root), address: '/' }, peers }
}

/** The file of a promise of the last year. */
function latestPromise(root: string): string {
  const [publication = ''] = readdirSync(join(root, 'content'))
    .filter((name) => name.startsWith(String(LAST_YEAR)))
    .sort()
  const folder = join(root, 'content', publication, 'promises')
  const [first = ''] = readdirSync(folder).sort()
  return join(folder, first)
}

function casesOf(subject: Subject, order: BenchOrder, machine: Machine, folder: string): readonly Case[] {
  return order.tasks
    .filter((task) => appliesTo(task, subject))
    .map((task) => {
      const isMissing = task === 'hugo' && machine.hugo === null
      const out = join(folder, 'built', `${task}-${subject.isGenerated ? subject.promises : 'own'}`)
      return { subject, task, trial: isMissing ? null : trialOf(task, subject, out, order), taken: [] }
    })
}

async function measureAll(cases: readonly Case[], run: number, { progress }: BenchOrder): Promise<void> {
  for (const { subject, task, trial, taken } of cases) {
    if (trial === null) continue
    progress({ promises: subject.promises, task }, run)
    taken.push(await trial.measure(run))
  }
}
