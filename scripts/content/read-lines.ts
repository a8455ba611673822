import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LARGEST_TEXT_BYTES } from './read-text.ts'

/**
 * The lines of files, by path from the root, for showing where something is wrong. What is no text file of ordinary
 * size is left out; bytes that are no UTF-8 are shown as replacement characters.
 */
export async function readLines(
  root: string,
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await Promise.all([...files].map(async (file) => [file, await linesOf(join(root, file))] as const))
  return new Map(found.filter((entry): entry is [string, readonly string[]] => entry[1] !== null))
}

async function linesOf(path: string): Promise<readonly string[] | null> {
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile() || found.size > LARGEST_TEXT_BYTES) return null
  const text = await readFile(path, 'utf8')
  return text.includes('\0') ? null : text.split(/\r\n|\n|\r/)
}
