// JavaScript because scripts/launch.mjs, which comes before anything can read TypeScript, moves a folder too.
import { renameSync } from 'node:fs'

// Under Windows nobody moves what somebody else has open, nor a folder in which anything is open. Virus scanners open
// whatever is new, for a moment: 3 s in all are enough for them, and not too long to wait for a program that keeps it open.
const WAITS_MS = [10, 40, 150, 300, 500, 1000, 1000]

/**
 * Renames a file or folder; under Windows it tries again for a while when something has it open.
 *
 * @param {string} from
 * @param {string} to
 * @param {NodeJS.Platform} platform
 * @param {(from: string, to: string) => void} rename
 */
export function move(from, to, platform = process.platform, rename = renameSync) {
  for (const wait of WAITS_MS) {
    try {
      return rename(from, to)
    } catch (error) {
      if (!isHeld(error, platform)) throw error
      pause(wait)
    }
  }
  return rename(from, to)
}

/**
 * Whether something could not be written, moved or removed because another program has it open. Of a move, Windows does not
 * tell that from what is forbidden; elsewhere what is open can be moved.
 *
 * @param {unknown} error
 * @param {NodeJS.Platform} platform
 */
export function isHeld(error, platform = process.platform) {
  if (platform !== 'win32' || !(error instanceof Error && 'code' in error && 'syscall' in error)) return false
  const isOfMoving = ['rename', 'unlink', 'rmdir'].includes(String(error.syscall))
  return error.code === 'EBUSY' || (isOfMoving && ['EACCES', 'EPERM'].includes(String(error.code)))
}

/**
 * Without anything else happening meanwhile: a site takes its place in one step also for what hears signals.
 *
 * @param {number} ms
 */
function pause(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}
