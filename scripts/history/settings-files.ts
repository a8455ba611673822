import { posix } from 'node:path'
import { listTree, type TreeEntry } from './list-tree.ts'
import { readObjects } from './read-objects.ts'
import type { Repository } from './repository.ts'

// With `from`, without, and when its turn comes; what is imported for its types alone is gone when it runs.
const RELATIVE_IMPORT =
  /\b(?:import|export)\b(?!\s+type\b)[^'"`;]*?\bfrom\s*['"](?<from>\.[^'"]*)['"]|\bimport\s*\(?\s*['"](?<bare>\.[^'"]*)['"]/g
const ENDINGS = ['', '.ts', '.js', '.mjs', '.json', '/index.ts', '/index.js']

/** The settings of a site in a commit, with the files of the repository that they import, and those import in turn. */
export async function listSettings(
  repository: Repository,
  commit: string,
  path: string,
  ref: string,
): Promise<readonly TreeEntry[]> {
  const found = new Map<string, TreeEntry>()
  let wanted: readonly string[] = [path]
  while (wanted.length > 0) {
    const listed = await listTree(repository, commit, wanted, ref)
    const entries = listed.filter((entry) => entry.kind === 'file' && wanted.includes(entry.path))
    for (const entry of entries) found.set(entry.path, entry)
    const texts = await readObjects(
      repository,
      entries.map(({ object }) => object),
      ref,
    )
    const imported = entries.flatMap((entry, index) => importedBy(entry.path, texts[index]?.toString('utf8') ?? ''))
    wanted = [...new Set(imported)].filter((other) => !found.has(other))
  }
  return [...found.values()]
}

function importedBy(path: string, text: string): readonly string[] {
  return [...text.matchAll(RELATIVE_IMPORT)].flatMap(({ groups }) => {
    const target = posix.join(posix.dirname(path), groups?.from ?? groups?.bare ?? '')
    return target.startsWith('../') || target === '..' ? [] : ENDINGS.map((ending) => `${target}${ending}`)
  })
}
