import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What one run of a command took. */
export type Measured = {
  /** From start to end of the process, in milliseconds, with the time that Node takes to start. */
  readonly timeMs: number
  /** The most memory that it held at one time (peak resident set size), in bytes; `null` where the machine does not say. */
  readonly peakBytes: number | null
}

const LAUNCH = fileURLToPath(new URL('../launch.mjs', import.meta.url))
// Memory rises and falls within a build, but its peak is kept by the system, so that looking now and then is enough.
const LOOK_EVERY_MS = 20

/**
 * Runs a command of ours in a process of its own.
 *
 * @param stopwatch milliseconds on a clock that never goes back
 * @throws when the command fails, with what it wrote
 */
export async function measureCommand(words: readonly string[], stopwatch: () => number): Promise<Measured> {
  const start = stopwatch()
  const child = spawn(process.execPath, [LAUNCH, ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
  let peakBytes: number | null = null
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const looking = setInterval(() => {
    peakBytes = child.pid === undefined ? peakBytes : (peakOf(child.pid) ?? peakBytes)
  }, LOOK_EVERY_MS)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => clearInterval(looking))
  if (status !== 0) throw new Error(`${words.join(' ')} ended with exit code ${status}. ${complaint}`)
  return { timeMs: stopwatch() - start, peakBytes }
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
