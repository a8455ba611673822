import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { byCodeUnit } from '../words/by-code-unit.ts'
import type { PackagedFile } from './packaged-file.ts'

/** The files of a package that has been unpacked, in the order of their paths. */
export async function* filesOfFolder(folder: string): AsyncIterable<PackagedFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ at: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .sort((a, b) => byCodeUnit(a.at, b.at))
  for (const { at, isFile } of files) {
    yield { path: relative(folder, at).split(sep).join('/'), isFile, read: () => createReadStream(at) }
  }
}
