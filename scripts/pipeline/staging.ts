import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sameFileKey } from '../content/file-names.ts'
import type { OutputFile, WrittenFile, WrittenFiles } from '../model/output.ts'
import { keeperOf } from './keep-unchanged.ts'

/** The folder in which a site comes to be, before it takes the place of the earlier one. */
export type Staging = WrittenFiles & {
  /** Writes a file, unless its path is claimed already; `output` is who made it. */
  readonly write: (output: string, file: OutputFile) => void
  /** The bytes of a file that has been written: not all of them are text in UTF-8. */
  readonly readBytes: (path: string) => Promise<Uint8Array>
}

/**
 * @param folder an empty folder
 * @param earlier the folder of the site that this one will replace; files that do not change are kept as they are
 */
export function stagingIn(folder: string, earlier?: string): Staging {
  const written: WrittenFile[] = []
  const owners = new Map<string, string>()
  const folders = new Set<string>()
  const keepUnchanged = earlier === undefined ? () => false : keeperOf(earlier, folder)
  const place = (path: string, content: Uint8Array) => {
    const at = join(folder, path)
    if (!folders.has(dirname(at))) mkdirSync(dirname(at), { recursive: true })
    folders.add(dirname(at))
    if (keepUnchanged(path, content)) return
    // Writing small files one after the other without waiting in between takes a third of the time.
    writeFileSync(at, content)
  }
  return {
    list: () => [...written].sort((a, b) => (a.path < b.path ? -1 : 1)),
    read: (path) => readFile(join(folder, path), 'utf8'),
    readBytes: (path) => readFile(join(folder, path)),
    write(output, { path, content }) {
      refuseOutside(output, path)
      claim(owners, output, path)
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      place(path, bytes)
      written.push({ path, sha256: createHash('sha256').update(bytes).digest('hex') })
    },
  }
}

function claim(owners: Map<string, string>, output: string, path: string): void {
  // On many machines `Om/index.html` and `om/index.html` are one file.
  const key = sameFileKey(path)
  const owner = owners.get(key)
  if (owner !== undefined) {
    throw new Error(`Two outputs claim the address /${path}: ${owner} and ${output}.`)
  }
  owners.set(key, output)
}

function refuseOutside(output: string, path: string): void {
  const isInside = path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  if (!isInside || path.includes('\\')) throw new Error(`The output ${output} made a file with the path "${path}".`)
}
