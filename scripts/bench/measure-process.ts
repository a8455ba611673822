import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What one run of a program took. */
export type Measured = {
  /** From start to end of the process, in milliseconds, with the time that it takes to start. */
  readonly timeMs: number
  /** The most memory that it held at one time (peak resident set size), in bytes; `null` where the machine does not say. */
  readonly peakBytes: number | null
}

/** A program, its words, and the folder that it runs in. */
export type Program = { readonly file: string; readonly words: readonly string[]; readonly folder: string }

const TOP = fileURLToPath(new URL('../..', import.meta.url))
// Memory rises and falls within a build, but its peak is kept by the system, so that looking now and then is enough.
const LOOK_EVERY_MS = 20
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A command of ours: `commandOf('check', '--root', folder)`. */
export function commandOf(...words: readonly string[]): Program {
  return { file: process.execPath, words: ['scripts/launch.mjs', ...words], folder: TOP }
}

/**
 * Runs a program in a process of its own, to its end.
 *
 * @param stopwatch milliseconds on a clock that never goes back
 * @throws when the program fails, with what it wrote
 */
export async function measureProcess(
  { file, words, folder }: Program,
  stopwatch: () => number,
): Promise<Measured & { readonly printed: string }> {
  const start = stopwatch()
  const child = spawn(file, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const forget = endWithUs(child)
  const memory = watchMemory(child)
  const [printed, complaint] = [collect(child.stdout), collect(child.stderr)]
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => {
    memory.stop()
    forget()
  })
  if (status !== 0) {
    throw new Error(`${[file, ...words].join(' ')} ended with exit code ${status}. ${complaint()}${printed()}`)
  }
  return { timeMs: stopwatch() - start, peakBytes: memory.peakBytes(), printed: printed() }
}

/** Ends a program at once when the bench is ended from outside, so that it writes nothing into what is being removed. */
export function endWithUs(child: ChildProcess): () => void {
  const endBySignal = (signal: NodeJS.Signals) => {
    child.kill('SIGKILL')
    forget()
    // Without this listener the signal does again what it does by itself, or what others make of it.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, endBySignal)
  }
  // Before the folder it writes to is removed.
  for (const signal of SIGNALS) process.prependListener(signal, endBySignal)
  return forget
}

/** Follows the memory of a process until it ends or `stop` is called. */
export function watchMemory(child: ChildProcess) {
  let peakBytes: number | null = null
  const looking = setInterval(() => {
    peakBytes = child.pid === undefined ? peakBytes : (peakOf(child.pid) ?? peakBytes)
  }, LOOK_EVERY_MS)
  return { peakBytes: () => peakBytes, stop: () => clearInterval(looking) }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  return () => text
}

/** `VmHWM` of proc(5); Linux alone has it. */
function peakOf(processId: number): number | null {
  try {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? []
    return kibibytes === undefined ? null : Number(kibibytes) * 1024
  } catch {
    // Another system, or a process that has just ended.
    return null
  }
}
