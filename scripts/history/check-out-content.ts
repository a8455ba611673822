import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../disk/temporary-folder.ts'
import { Refusal } from '../report/refusal.ts'
import { SETTINGS_FILE } from '../report/settings-file.ts'
import { listTree } from './list-tree.ts'
import { openRepository } from './repository.ts'
import { resolveRef } from './resolve-ref.ts'
import { listSettings } from './settings-files.ts'
import { CONTENT, type GitVersion, writeFiles, writeLinked } from './write-files.ts'

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

/**
 * The content and the settings of a site as they were in a version in git, in a temporary folder. Nothing in the
 * repository or its work tree is changed. The site may be in a folder of the repository.
 *
 * @param root whole path of the folder with content/ and site.config.ts
 * @param ref a branch, a tag, a commit, or anything else that git understands as one
 * @throws UsageError when there is no such version
 * @throws Refusal without git or a repository, and when the version has no such site or has not been fetched
 */
export async function checkOutContent(root: string, ref: string): Promise<CheckedOutContent> {
  const repository = await openRepository(root)
  const commit = await resolveRef(repository, ref)
  const { prefix } = repository
  const content = await listTree(repository, commit, [`${prefix}${CONTENT}`], ref)
  const settings = await listSettings(repository, commit, `${prefix}${SETTINGS_FILE}`, ref)
  if (content.length + settings.length === 0) throw new Refusal({ kind: 'site-missing', ref, folder: prefix || root })

  const folder = await makeTemporaryFolder('earlier-content')
  try {
    await mkdir(join(folder.path, prefix), { recursive: true })
    const version: GitVersion = { repository, commit, ref, folder: folder.path }
    const inLfs = await writeFiles(version, [...content, ...settings])
    const links = await writeLinked(version, content)
    const submodules = content.filter(({ kind }) => kind === 'submodule').map(({ path }) => path)
    const inSite = (path: string) => path.slice(prefix.length)
    const leftOut = [
      ...links.map((path) => ({ path: inSite(path), kind: 'link' as const })),
      ...submodules.map((path) => ({ path: inSite(path), kind: 'submodule' as const })),
    ]
    const found = { root: join(folder.path, prefix), commit, leftOut, inLfs: inLfs.map(inSite) }
    return { ...found, dispose: () => folder.dispose() }
  } catch (error) {
    await folder.dispose()
    throw error
  }
}
