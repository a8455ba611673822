import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentChanged } from './content-changed.ts'
import { explainReadFailure } from './explain-read-failure.ts'

/**
 * Reads files of content once more, as large ones are not kept in memory, and refuses what is not the file that was
 * validated: everything of a site is made of one state of its content.
 *
 * @param hashes SHA-256 of every file in hexadecimal, by its path
 */
export function sourceFilesIn(
  root: string,
  hashes: ReadonlyMap<string, string>,
): (file: string) => Promise<Uint8Array> {
  return async (file) => {
    const bytes = await readFile(join(root, file)).catch((error) => {
      throw explainReadFailure(error, file, 'building')
    })
    if (createHash('sha256').update(bytes).digest('hex') !== hashes.get(file)) {
      throw new ContentChanged(file, 'changed', 'building')
    }
    return bytes
  }
}
