import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { ReportLanguage } from '../report/format-message.ts'
import { Refusal } from '../report/refusal.ts'
import { isPointerToLfs } from './lfs.ts'
import { listTree, type TreeEntry } from './list-tree.ts'
import { readObjects } from './read-objects.ts'
import { openRepository, type Repository } from './repository.ts'
import { resolveRef } from './resolve-ref.ts'
import { listSettings } from './settings-files.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** An earlier version of a site in a folder of its own. */
export type CheckedOutContent = {
  /** Whole path of a folder with `content/` and `site.config.ts`, as far as the version has them. */
  readonly root: string
  /** The whole hash of the commit. */
  readonly commit: string
  /** What could not be had, by path from the root. Links stay inside `content/`, or they are left out. */
  readonly leftOut: readonly LeftOut[]
  /** Attachments that are in Git LFS, of which history has only a note. */
  readonly inLfs: readonly string[]
  /** Removes the folder. That happens by itself when the command ends or is ended. */
  dispose(): Promise<void>
}

export type LeftOut = { readonly path: string; readonly kind: 'link' | 'submodule' }

/** What is to be written where, by path from the root of the site. */
type Found = { readonly path: string; readonly bytes: Buffer }

const CONTENT = 'content'
const SETTINGS = 'site.config.ts'
// So that large attachments are not all in memory at a time.
const BYTES_AT_ONCE = 32 * 2 ** 20

/**
 * The content and the settings of a site as they were in a version in git, in a temporary folder. Nothing in the
 * repository or its work tree is changed. The site may be in a folder of the repository.
 *
 * @param root whole path of the folder with content/ and site.config.ts
 * @param ref a branch, a tag, a commit, or anything else that git understands as one
 * @throws UsageError when there is no such version
 * @throws Refusal without git or a repository, and when the version has no such site or has not been fetched
 */
export async function checkOutContent(
  root: string,
  ref: string,
  language: ReportLanguage = 'sv',
): Promise<CheckedOutContent> {
  const repository = await openRepository(root, language)
  const commit = await resolveRef(repository, ref)
  const { prefix } = repository
  const content = await listTree(repository, commit, [`${prefix}${CONTENT}`], ref)
  const settings = await listSettings(repository, commit, `${prefix}${SETTINGS}`, ref)
  if (content.length + settings.length === 0)
    throw new Refusal(repository.failures.noSite(ref, prefix === '' ? root : prefix))

  const folder = await makeTemporaryFolder('earlier-content')
  try {
    await mkdir(join(folder.path, prefix), { recursive: true })
    const version: Version = { repository, commit, ref, folder: folder.path }
    const inLfs = await writeFiles(version, [...content, ...settings])
    const broken = await writeLinked(version, content)
    const submodules = content
      .filter(({ kind }) => kind === 'submodule')
      .map(({ path }) => ({ path, kind: 'submodule' as const }))
    const leftOut = [...broken, ...submodules].map((one) => ({ ...one, path: one.path.slice(prefix.length) }))
    const inSite = inLfs.map((path) => path.slice(prefix.length))
    return { root: join(folder.path, prefix), commit, leftOut, inLfs: inSite, dispose: () => folder.dispose() }
  } catch (error) {
    await folder.dispose()
    throw error
  }
}

type Version = {
  readonly repository: Repository
  readonly commit: string
  readonly ref: string
  /** Stands for the top of the repository. */
  readonly folder: string
}

/** Writes ordinary files; yields the paths of those that are in Git LFS. */
async function writeFiles(version: Version, entries: readonly TreeEntry[]): Promise<readonly string[]> {
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
      await write(version, { path, bytes })
    }
  }
  const text = inLfs.find((path) => !isAttachment(path.slice(version.repository.prefix.length)))
  if (text !== undefined) throw new Refusal(version.repository.failures.textInLfs(text, version.ref))
  return inLfs
}

function isAttachment(path: string): boolean {
  return /^content\/[^/]+\/files\//.test(path)
}

/** Writes what links lead to in their place; yields the links that lead to no file inside `content/`. */
async function writeLinked(version: Version, content: readonly TreeEntry[]): Promise<readonly LeftOut[]> {
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
    if (bytes !== null) await write(version, { path, bytes })
  }
  const written = new Set(named.filter((_, index) => objects[index] !== null))
  return links.filter((link) => !written.has(link)).map(({ path }) => ({ path, kind: 'link' }))
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

async function write({ folder }: Version, { path, bytes }: Found): Promise<void> {
  const place = join(folder, path)
  // Git itself makes no such names, but a repository may have been made by something else.
  const isInside =
    place.startsWith(`${folder}${sep}`) && path.split(/[\\/]/).every((part) => !/^(?:|\.{1,2}|\.git)$/i.test(part))
  if (!isInside) throw new Error(`The repository has a file with the path "${path}".`)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, bytes)
}
