import { statSync } from 'node:fs'
import { join } from 'node:path'
import { ContentChanged } from './content-changed.ts'

/** What the system notes of a file, by its path: another one as soon as anything of the file has been written. */
export type FileMarks = ReadonlyMap<string, string>

/**
 * The marks of files. Of a link, those of the file that it leads to.
 *
 * @throws ContentChanged when one of them is not there any more
 */
export function markFiles(root: string, paths: readonly string[]): FileMarks {
  return new Map(paths.map((path) => [path, markOf(join(root, path), path)]))
}

/**
 * Says when files are not what they were, which they may become while others are still being read.
 *
 * @param before their marks from before they were read
 * @param pathsNow all files of content, listed after they were read
 * @throws ContentChanged when one of them has changed, has come or has gone
 */
export function refuseChanges(root: string, before: FileMarks, pathsNow: readonly string[]): void {
  const now = markFiles(root, pathsNow)
  for (const [path, mark] of before) {
    const markNow = now.get(path)
    if (markNow === undefined) throw new ContentChanged(path, 'gone', 'reading')
    if (markNow !== mark) throw new ContentChanged(path, 'changed', 'reading')
  }
  const added = pathsNow.find((path) => !before.has(path))
  if (added !== undefined) throw new ContentChanged(added, 'new', 'reading')
}

// Whoever writes a file can set back when it was modified, but not when its entry changed.
function markOf(place: string, path: string): string {
  const found = statSync(place, { bigint: true, throwIfNoEntry: false })
  if (found === undefined) throw new ContentChanged(path, 'gone', 'reading')
  return `${found.dev} ${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`
}
