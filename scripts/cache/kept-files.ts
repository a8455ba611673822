import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Files that took long to make, kept for the next time under a key that says what they were made of. What is kept may be
 * removed at any time, and several processes may use it at once.
 */
export type KeptFiles = {
  /** What is kept under a key; `null` when there is nothing, or when it is not what was put there. */
  readonly find: (key: string) => Promise<Uint8Array | null>
  /** Keeps a file. Where nothing can be written, nothing is kept: the file is as good without. */
  readonly keep: (key: string, content: Uint8Array) => Promise<void>
  /** Removes what has not been used for longest, until the rest takes no more than `mostBytes`. */
  readonly tidy: (mostBytes: number) => Promise<void>
}

// The name of a file that is still being written; when others are this much newer, whoever wrote it is gone.
const UNFINISHED = '.unfinished'
const UNFINISHED_FOR_MS = 60 * 60 * 1000

const SUM_BYTES = 32

/**
 * Files kept in a folder, each behind the SHA-256 of its content, so that a damaged one is noticed and made anew.
 *
 * @param folder made when something is kept
 */
export function keptFilesIn(folder: string): KeptFiles {
  const placeOf = (key: string) => join(folder, createHash('sha256').update(key).digest('hex'))
  return {
    async find(key) {
      const place = placeOf(key)
      const stored = await readFile(place).catch(() => null)
      if (stored === null) return null
      const content = stored.subarray(SUM_BYTES)
      return sumOf(content).equals(stored.subarray(0, SUM_BYTES)) ? content : null
    },
    async keep(key, content) {
      const place = placeOf(key)
      const unfinished = `${place}-${randomUUID()}${UNFINISHED}`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(unfinished, Buffer.concat([sumOf(content), content]))
        await rename(unfinished, place)
      } catch {
        // A full disk or a folder that is read only; whoever asks for the file next makes it again.
        await rm(unfinished, { force: true }).catch(() => {})
      }
    },
    async tidy(mostBytes) {
      let bytes = 0
      for (const { place, size, isAbandoned } of await latestFirst(folder)) {
        bytes += size
        if (isAbandoned || bytes > mostBytes) await rm(place, { force: true }).catch(() => {})
      }
    },
  }
}

function sumOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}

/** The files of a folder, the one used last first: systems note when a file was read, if only once a day. */
async function latestFirst(folder: string) {
  const names = await readdir(folder).catch(() => [])
  const files = await Promise.all(
    names.map(async (name) => {
      const place = join(folder, name)
      // Another process may have removed it.
      const found = await stat(place).catch(() => null)
      return found === null ? [] : [{ place, size: found.size, usedAt: Math.max(found.atimeMs, found.mtimeMs) }]
    }),
  )
  const sorted = files.flat().sort((a, b) => b.usedAt - a.usedAt)
  const latest = sorted[0]?.usedAt ?? 0
  return sorted.map((file) => ({
    ...file,
    isAbandoned: file.place.endsWith(UNFINISHED) && file.usedAt < latest - UNFINISHED_FOR_MS,
  }))
}
