import { Refusal } from '../report/refusal.ts'
import type { Repository } from './repository.ts'

/** A file as a commit has it. */
export type TreeEntry = {
  readonly kind: 'file' | 'link' | 'submodule'
  /** From the top of the repository, with slashes. */
  readonly path: string
  readonly object: string
  /** 0 for a submodule. */
  readonly sizeInBytes: number
}

// What git records of a file beside its content; https://git-scm.com/docs/git-fast-import lists the modes.
const KINDS: Readonly<Record<string, TreeEntry['kind']>> = { '120000': 'link', '160000': 'submodule' }
const ENTRY = /^(?<mode>\d{6}) \w+ (?<object>[0-9a-f]+) +(?<size>\d+|-)\t(?<path>.*)$/s

/**
 * The files that a commit has at the paths, or in the folders of these names; those it has not are left out. `ref` is
 * for messages.
 */
export async function listTree(
  { git }: Repository,
  commit: string,
  paths: readonly string[],
  ref: string,
): Promise<readonly TreeEntry[]> {
  if (paths.length === 0) return []
  const { code, output } = await git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...paths])
  // Sizes are asked of the files themselves, which may not have been fetched.
  if (code !== 0) throw new Refusal({ kind: 'objects-missing', ref })
  return output.toString('utf8').split('\0').filter(Boolean).map(readEntry)
}

function readEntry(text: string): TreeEntry {
  const { mode = '', object = '', size = '', path = '' } = ENTRY.exec(text)?.groups ?? {}
  if (path === '') throw new Error(`Git listed a file as "${text}".`)
  return { kind: KINDS[mode] ?? 'file', object, path, sizeInBytes: size === '-' ? 0 : Number(size) }
}
