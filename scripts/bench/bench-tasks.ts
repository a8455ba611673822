import { rmSync } from 'node:fs'
import { LAST_YEAR } from './generate-content.ts'
import { type EditedPromise, editPromise, measureReload, measureStart } from './measure-preview.ts'
import { commandOf, type Measured, measureProcess, type Program } from './measure-process.ts'
import { peerProgram } from './peers/programs.ts'
import { PEERS, type Peer } from './peers/write-peer-site.ts'

/** A site to measure: the one at hand, or one of generated content; both are copies that may be edited. */
export type Subject = {
  readonly promises: number
  readonly isGenerated: boolean
  readonly root: string
  /** `null` when there is no promise to edit. */
  readonly edited: EditedPromise | null
  /** The folders of the same content as the peers have it; generated content alone has it. */
  readonly peers: Readonly<Record<Peer, string>> | null
}

/** What is done in turn, each in a process of its own. */
export const TASKS = [
  'check',
  'compare',
  'build',
  'edit',
  'pages',
  'basic',
  'edit-basic',
  'eleventy',
  'hugo',
  'start',
  'reload',
] as const
export type Task = (typeof TASKS)[number]

export type Stage = { readonly stage: string; readonly timeMs: number }
export type Taken = Measured & { readonly stages: readonly Stage[] }

/** One task on one subject. */
export type Trial = {
  /** Done once before anything is measured. */
  readonly warmUp: () => Promise<void>
  readonly measure: (run: number) => Promise<Taken>
  /** The folder that is written; `null` when none is. */
  readonly out: string | null
}

type Tools = { readonly hugo: string; readonly stopwatch: () => number }

/** The peers run on generated content alone, and the preview is measured with the content at hand. */
export function appliesTo(task: Task, { isGenerated, edited }: Subject): boolean {
  if (edited === null && (task === 'edit' || task === 'reload')) return false
  if (task === 'start' || task === 'reload') return !isGenerated
  return isGenerated || !(isPeer(task) || task === 'compare' || task === 'basic' || task === 'edit-basic')
}

/** Whether a task is that of another generator. */
function isPeer(task: Task): task is Peer {
  return PEERS.some((peer) => peer === task)
}

/** @param out a folder of its own for what the task writes; nothing is there yet */
export function trialOf(task: Task, subject: Subject, out: string, { hugo, stopwatch }: Tools): Trial {
  const { root } = subject
  const into = ['--root', root, '--out', out, '--format', 'json']
  const run = (program: Program) => measureProcess(program, stopwatch)
  const ours = async (...words: readonly string[]) => stagesOf(await run(commandOf(...words)))
  // A command is bundled when it is first used, which is not what is measured.
  const bundling = (command: string) => async () => void (await run(commandOf(command, '--help')))
  switch (task) {
    case 'check':
      return onlyMeasured(bundling('check'), () => run(commandOf('check', '--root', root)))
    case 'compare': {
      const [earlier, later] = [String(LAST_YEAR - 1), String(LAST_YEAR)]
      return onlyMeasured(bundling('compare'), () =>
        run(commandOf('compare', earlier, later, '--root', root, '--format', 'json')),
      )
    }
    case 'build':
      return anew(out, bundling('build'), () => ours('build', ...into, '--no-cache'))
    case 'pages':
      return anew(out, bundling('build-pages'), () => ours('build-pages', ...into))
    case 'basic':
      return anew(out, bundling('build-pages'), () => ours('build-pages', '--basic', ...into))
    case 'edit':
      return afterEdit(subject, out, () => ours('build', ...into))
    case 'edit-basic':
      return afterEdit(subject, out, () => ours('build-pages', '--basic', ...into))
    case 'eleventy':
    case 'hugo': {
      if (subject.peers === null) throw new Error(`There is no site for ${task}.`)
      const program = peerProgram(task, subject.peers[task], out, hugo)
      return anew(out, nothing, () => run(program))
    }
    case 'start':
      return onlyMeasured(bundling('start'), () => measureStart(root, stopwatch))
    case 'reload':
      return onlyMeasured(bundling('start'), (turn) => measureReload(root, promiseOf(subject), turn, stopwatch))
  }
}

const nothing = async () => {}

type Work = (run: number) => Promise<Measured & Partial<Pick<Taken, 'stages'>>>

function onlyMeasured(warmUp: Trial['warmUp'], work: Work): Trial {
  return { out: null, warmUp, measure: async (run) => ({ stages: [], ...(await work(run)) }) }
}

/** Into an empty place, as the first build on a machine. */
function anew(out: string, warmUp: Trial['warmUp'], work: Work): Trial {
  const measure = async (run: number) => {
    rmSync(out, { recursive: true, force: true })
    return { stages: [], ...(await work(run)) }
  }
  return { out, warmUp, measure }
}

/** Over the site of a build before, with all that it has kept, when one promise has changed. */
function afterEdit(subject: Subject, out: string, work: Work): Trial {
  const { file } = promiseOf(subject)
  const measure = async (run: number) => {
    editPromise(file, run)
    return { stages: [], ...(await work(run)) }
  }
  return { out, warmUp: async () => void (await work(0)), measure }
}

function promiseOf({ edited, root }: Subject): EditedPromise {
  if (edited === null) throw new Error(`There is no promise to edit in ${root}.`)
  return edited
}

/** A build of ours tells how long its stages took. */
function stagesOf({ printed, ...measured }: Measured & { readonly printed: string }): Taken {
  return { ...measured, stages: JSON.parse(printed).built.stages }
}
