import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FSWatcher } from 'chokidar'

// The watcher reads a new folder first and listens to it then. What comes into it in between, as when a folder is made with
// what is in it, it would never know of.
const LOOK_AGAIN_MS = 300

type Missed = {
  readonly isOurs: (path: string) => boolean
  /** Is told the whole path of what was missed, which is watched from then on. */
  readonly onMissed: (path: string) => void
  readonly onFailure: (error: unknown) => void
}

/** Looks into every new folder a second time, a moment later; yields what ends that. */
export function lookAgainAtNewFolders(watcher: FSWatcher, { isOurs, onMissed, onFailure }: Missed): () => void {
  const timers = new Set<NodeJS.Timeout>()
  let isOver = false
  const lookAgain = async (folder: string) => {
    const names = await readdir(folder).catch(nothingInFiles)
    const known = watcher.getWatched()[folder] ?? []
    const missed = names.filter((name) => !known.includes(name)).map((name) => join(folder, name))
    for (const path of missed.filter(isOurs)) {
      // A watcher that is given something to watch begins anew, also when it has been closed.
      if (isOver) return
      watcher.add(path)
      onMissed(path)
      await lookAgain(path)
    }
  }
  watcher.on('addDir', (folder) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      lookAgain(folder).catch(onFailure)
    }, LOOK_AGAIN_MS)
    timers.add(timer)
  })
  return () => {
    isOver = true
    for (const timer of timers) clearTimeout(timer)
  }
}

/** A file has nothing in it, nor has a folder that was taken away at once. */
function nothingInFiles(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
  throw error
}
