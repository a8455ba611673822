import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sameFileKey } from '../content/file-names.ts'
import type { OutputFile, WrittenFiles } from '../model/output.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'
import { type FileWriter, writerHere } from './file-writer.ts'

/** The folder in which a site comes to be, before it takes the place of the earlier one. */
export type Staging = WrittenFiles & {
  /**
   * Writes a file, unless its path is claimed already; `output` is who made it. Whoever makes many waits for it before the
   * next one.
   */
  readonly write: (output: string, file: OutputFile) => Promise<void>
  /** The bytes of a file that has been written: not all of them are text in UTF-8. */
  readonly readBytes: (path: string) => Promise<Uint8Array>
}

/**
 * @param folder an empty folder
 * @param writer puts the files there
 */
export function stagingIn(folder: string, writer: FileWriter = writerHere(folder)): Staging {
  const owners = new Map<string, string>()
  return {
    list: async () => [...(await writer.written())].sort((a, b) => byCodeUnit(a.path, b.path)),
    read: (path) => readFile(join(folder, path), 'utf8'),
    readBytes: (path) => readFile(join(folder, path)),
    async write(output, file) {
      refuseOutside(output, file.path)
      claim(owners, output, file.path)
      await writer.take(file)
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
