import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileDrafts } from './content-file.ts'
import { LARGEST_TEXT_BYTES } from './read-text.ts'

/**
 * The lines of files, by path from the root, for showing where something is wrong. What is no text file of ordinary
 * size is left out; bytes that are no UTF-8 are shown as replacement characters.
 *
 * @param drafts is read instead of what these files hold
 */
export async function readLines(
  root: string,
  files: ReadonlySet<string>,
  drafts: FileDrafts = new Map(),
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await Promise.all(
    [...files].map(async (file) => [file, linesIn(drafts.get(file) ?? (await readBytes(join(root, file))))] as const),
  )
  return new Map(found.filter((entry): entry is [string, readonly string[]] => entry[1] !== null))
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  const found = await stat(path).catch(() => null)
  return found === null || !found.isFile() || found.size > LARGEST_TEXT_BYTES ? null : readFile(path)
}

function linesIn(bytes: Uint8Array | null): readonly string[] | null {
  if (bytes === null) return null
  // A byte order mark is left out, as columns count from after it.
  const text = new TextDecoder().decode(bytes)
  return text.includes('\0') ? null : text.split(/\r\n|\n|\r/)
}
