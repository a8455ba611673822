import type { Dirent } from 'node:fs'
import { readdir, readlink, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Report } from '../report/problem.ts'
import type { LinkFault } from '../report/problem-details.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'
import { CONTENT_FOLDER } from './content-file.ts'
import { explainReadFailure } from './explain-read-failure.ts'
import { hasUsableName } from './file-names.ts'

// What operating systems leave behind; names that begin with a dot are left out as well.
const CLUTTER: ReadonlySet<string> = new Set(['Thumbs.db', 'desktop.ini'])
// What editors keep beside a file that is being written: `a.yaml~`, `#a.yaml#`, `~$a.docx`, `a.yaml.tmp`.
const BESIDE_WRITING = /~$|^#.*#$|^~\$|\.(tmp|swp|swx)$/

/**
 * The paths of all files under content/, relative to the root, in the order of their code units; `null` when there is
 * no such folder. Links are followed only to files inside content/; any other link is reported, and so is a
 * name that not every system takes.
 */
export async function findFiles(root: string, report: Report): Promise<readonly string[] | null> {
  const top = join(root, CONTENT_FOLDER)
  if (!(await isFolder(top))) return null
  const realTop = await realpath(top)

  const findIn = async (folder: string): Promise<readonly string[]> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error) => {
      throw explainReadFailure(error, folder, 'reading')
    })
    const found = await Promise.all(
      entries.filter(isContent).map((entry) => findEntry(`${folder}/${entry.name}`, entry)),
    )
    return found.flat()
  }
  const findEntry = async (path: string, entry: Dirent): Promise<readonly string[]> => {
    if (!hasUsableName(path, report)) return []
    if (entry.isDirectory()) return findIn(path)
    // Pipes and sockets are no content, and reading one would never end.
    if (!entry.isSymbolicLink()) return entry.isFile() ? [path] : []
    const fault = await linkFault(join(root, path), realTop)
    if (fault === null) return [path]
    report('file/link', { file: path, line: 1, column: 1 }, { fault, target: await readlink(join(root, path)) })
    return []
  }
  return [...(await findIn(CONTENT_FOLDER))].sort(byCodeUnit)
}

function isContent({ name }: Dirent): boolean {
  return !name.startsWith('.') && !CLUTTER.has(name) && !BESIDE_WRITING.test(name)
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() ?? false
}

/**
 * What keeps a link from being content; `null` when it leads to a file within the content.
 *
 * @param realTop the folder of the content, itself without links
 */
export async function linkFault(path: string, realTop: string): Promise<LinkFault | null> {
  const target = await realpath(path).catch(() => null)
  if (target === null) return 'broken'
  if (!target.startsWith(`${realTop}${sep}`)) return 'outside'
  // A link to a folder could lead round in circles, and would show the same promise at two addresses.
  return (await stat(target)).isFile() ? null : 'folder'
}
