import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const LOOK_EVERY_MS = 100

/**
 * Makes a file or folder that is not there yet. Test files run in several processes: the first that asks makes it, and the
 * others wait.
 *
 * @param path where it appears in one step, when it is whole
 * @throws what `make` throws; whoever waited tries by itself then
 */
export async function makeOnce(path: string, make: () => void | Promise<void>): Promise<void> {
  while (!existsSync(path)) {
    if (!begin(path)) {
      await setTimeout(LOOK_EVERY_MS)
      continue
    }
    try {
      // Another process may have ended in between.
      if (!existsSync(path)) await make()
    } finally {
      rmdirSync(markOf(path))
    }
  }
}

/** Whether nobody else is at it; making a folder succeeds for one process alone. */
function begin(path: string): boolean {
  try {
    mkdirSync(markOf(path))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

const markOf = (path: string) => `${path}.being-made`
