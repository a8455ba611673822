import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { Refusal } from '../report/refusal.ts'
import { isPointerToLfs } from '../words/lfs-pointer.ts'
import type { TreeEntry } from './list-tree.ts'
import { readObjects } from './read-objects.ts'
import type { Repository } from './repository.ts'

/** Where all content stands, from the folder of the site. */
export const CONTENT = 'content'

// So that large attachments are not all in memory at a time.
const BYTES_AT_ONCE = 32 * 2 ** 20

/** A version, and the folder that its files are written to. */
export type GitVersion = {
  readonly repository: Repository
  readonly commit: string
  readonly ref: string
  /** Stands for the top of the repository. */
  readonly folder: string
}

/** Writes ordinary files; yields the paths of those that are in Git LFS. */
export async function writeFiles(version: GitVersion, entries: readonly TreeEntry[]): Promise<readonly string[]> {
  const files = entries.filter(({ kind }) => kind === 'file')
  const inLfs: string[] = []
  for (const group of inGroups(files)) {
    const objects = await readObjects(
      version.repository,
      group.map(({ object }) => object),
      version.ref,
    )
    for (const [index, { path }] of group.entries()) {
      const bytes = objects[index] ?? Buffer.alloc(0)
      if (isPointerToLfs(bytes)) inLfs.push(path)
      write(version, path, bytes)
    }
  }
  const text = inLfs.find((path) => !isAttachment(path.slice(version.repository.prefix.length)))
  if (text !== undefined) throw new Refusal({ kind: 'text-in-lfs', file: text, ref: version.ref })
  return inLfs
}

function isAttachment(path: string): boolean {
  return /^content\/[^/]+\/files\//.test(path)
}

/** Writes what links lead to in their place; yields the links that lead to no file inside `content/`. */
export async function writeLinked(version: GitVersion, content: readonly TreeEntry[]): Promise<readonly string[]> {
  const { repository, commit, ref } = version
  const top = `${repository.prefix}${CONTENT}`
  const links = content.filter(({ kind }) => kind === 'link')
  // Git reads one name from each line.
  const named = links.filter(({ path }) => path.startsWith(`${top}/`) && !path.includes('\n'))
  const tree = named.length === 0 ? '' : await treeOf(repository, commit, top)
  const names = named.map(({ path }) => `${tree}:${path.slice(top.length + 1)}`)
  const objects = await readObjects(repository, names, ref)
  for (const [index, { path }] of named.entries()) {
    const bytes = objects[index] ?? null
    if (bytes !== null) write(version, path, bytes)
  }
  const written = new Set(named.filter((_, index) => objects[index] !== null))
  return links.filter((link) => !written.has(link)).map(({ path }) => path)
}

async function treeOf({ git }: Repository, commit: string, path: string): Promise<string> {
  const { output } = await git(['rev-parse', '--verify', '--quiet', `${commit}:${path}`])
  return output.toString('utf8').trim()
}

function inGroups(files: readonly TreeEntry[]): readonly (readonly TreeEntry[])[] {
  const groups: TreeEntry[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const file of files) {
    if (bytes + file.sizeInBytes > BYTES_AT_ONCE) {
      groups.push([])
      bytes = 0
    }
    bytes += file.sizeInBytes
    groups.at(-1)?.push(file)
  }
  return groups
}

function write({ folder }: GitVersion, path: string, bytes: Buffer): void {
  const place = join(folder, path)
  // Git itself makes no such names, but a repository may have been made by something else.
  const isInside =
    place.startsWith(`${folder}${sep}`) && path.split(/[\\/]/).every((part) => !/^(?:|\.{1,2}|\.git)$/i.test(part))
  if (!isInside) throw new Error(`The repository has a file with the path "${path}".`)
  // Synchronous: many small files are written sooner without waiting in between.
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, bytes)
}
