import { createHash } from 'node:crypto'
import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentChanged } from './content-changed.ts'
import { CONTENT_FOLDER, type FileDrafts } from './content-file.ts'
import { linkFault } from './find-files.ts'
import { LARGEST_TEXT_BYTES } from './read-text.ts'

/**
 * The lines of files, by path from the root, for showing where something is wrong. What is no text file of ordinary
 * size is left out; bytes that are no UTF-8 are shown as replacement characters. Nor is anything shown that a link leads to
 * outside of the content: reports are kept in logs that others read, and a link is made by whoever proposes a change.
 *
 * @param drafts is read instead of what these files hold
 * @param hashes SHA-256 in hexadecimal of what the files held when they were read before
 * @throws ContentChanged when one of them is not what it was then
 */
export async function readLines(
  root: string,
  files: ReadonlySet<string>,
  drafts: FileDrafts = new Map(),
  hashes: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await Promise.all(
    [...files].map(async (file) => {
      const bytes = drafts.get(file) ?? (await readBytes(root, file))
      refuseOther(bytes, hashes.get(file), file)
      return [file, linesIn(bytes)] as const
    }),
  )
  return new Map(found.filter((entry): entry is [string, readonly string[]] => entry[1] !== null))
}

async function readBytes(root: string, file: string): Promise<Uint8Array | null> {
  const path = join(root, file)
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile() || found.size > LARGEST_TEXT_BYTES) return null
  return (await leadsElsewhere(root, path)) ? null : readFile(path)
}

async function leadsElsewhere(root: string, path: string): Promise<boolean> {
  if (!(await lstat(path)).isSymbolicLink()) return false
  return (await linkFault(path, await realpath(join(root, CONTENT_FOLDER)))) !== null
}

function refuseOther(bytes: Uint8Array | null, hash: string | undefined, file: string): void {
  if (bytes === null || hash === undefined) return
  if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new ContentChanged(file, 'changed', 'reading')
}

function linesIn(bytes: Uint8Array | null): readonly string[] | null {
  if (bytes === null) return null
  // A byte order mark is left out, as columns count from after it.
  const text = new TextDecoder().decode(bytes)
  return text.includes('\0') ? null : text.split(/\r\n|\n|\r/)
}
