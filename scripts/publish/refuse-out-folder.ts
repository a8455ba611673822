import { readdirSync, readFileSync } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { CONTENT_FOLDER } from '../content/content-file.ts'
import { isWithin } from '../disk/is-within.ts'
import { PROGRAM_FOLDER } from '../disk/program-folder.ts'
import { realPlace } from '../disk/real-place.ts'
import { UsageError } from '../report/usage-error.ts'
import { MANIFEST_PATH, type Manifest } from './produce-manifest.ts'

/** What a site and the program are kept in, beside each other or each in a folder of its own. */
const OWN_FOLDERS = [
  ...[CONTENT_FOLDER, '.git', '.github', '.vscode', '.ci'],
  ...['scripts', 'layouts', 'tests', 'node_modules'],
]

/**
 * Only what a build has made, an empty folder or a new one is replaced unasked, and nothing that belongs to the site or the
 * program, or that has a history of its own in git, ever.
 *
 * @param root the folder with the site's own files
 * @param force whether files that no build has made may be deleted
 * @throws UsageError when `out` may not be replaced
 */
export async function refuseOutFolder(out: string, root: string, force: boolean): Promise<void> {
  const found = await lstat(out).catch(() => null)
  const place = await realPlace(out)
  // What took its place would be the link, and the folder that it leads to stayed as it was.
  if (found?.isSymbolicLink() && (await isFolder(place))) throw new UsageError({ kind: 'out-link', out, folder: place })
  if (found !== null && !found.isDirectory()) throw new UsageError({ kind: 'out-no-folder', out })
  await refuseAround(out, place, [root, PROGRAM_FOLDER])
  const names = found === null ? [] : await readdir(out)
  const built = names.length === 0 ? null : readManifest(out)
  await refuseWithin(out, place, root)
  if (names.length === 0) return
  if (built === null && !force) throw new UsageError({ kind: 'out-not-built', out })
  refuseForeign(out, built ?? {}, force)
}

async function isFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null)
  return found?.isDirectory() === true
}

async function refuseAround(out: string, place: string, kept: readonly string[]): Promise<void> {
  for (const folder of kept) {
    if (isWithin(await realPlace(folder), place)) throw new UsageError({ kind: 'out-holds-site', out })
  }
}

async function refuseWithin(out: string, place: string, root: string): Promise<void> {
  const realRoot = await realPlace(root)
  for (const folder of [root, PROGRAM_FOLDER].flatMap((top) => OWN_FOLDERS.map((name) => join(top, name)))) {
    const own = await realPlace(folder)
    // A site may itself lie in such a folder, as those do that the program is tested with.
    const isOfSite = isWithin(own, place) || (isWithin(place, own) && !isWithin(realRoot, own))
    if (isOfSite) throw new UsageError({ kind: 'out-within-site', out, folder: own })
  }
}

const MOST_NAMED = 5
// Left by Finder and Explorer wherever somebody looks.
const LEFT_BY_SYSTEMS = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/
// The history of a repository, or the file that says where it is.
const OF_GIT = /(^|\/)\.git(\/|$)/

function refuseForeign(out: string, built: Files, force: boolean): void {
  const foreign = foreignFiles(out, built)
  if (foreign.some((path) => OF_GIT.test(path))) throw new UsageError({ kind: 'out-holds-history', out })
  if (force || foreign.length === 0) return
  const files = foreign.slice(0, MOST_NAMED)
  throw new UsageError({ kind: 'out-foreign-files', out, files, more: foreign.length - files.length })
}

type Files = Manifest['files']

/** Files that the manifest of a built site does not know. */
function foreignFiles(out: string, built: Files): readonly string[] {
  const known = new Set([MANIFEST_PATH, ...Object.keys(built)])
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !known.has(path) && !LEFT_BY_SYSTEMS.test(path))
    .sort()
}

/** The files that a build has recorded; `null` without a record that a build can have written: others use its name too. */
function readManifest(out: string): Files | null {
  try {
    const { files } = JSON.parse(readFileSync(join(out, MANIFEST_PATH), 'utf8'))
    const isRecord = typeof files === 'object' && files !== null && !Array.isArray(files)
    return isRecord && Object.values(files).every(isSha256) ? files : null
  } catch (error) {
    const isMissing = ['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
    if (isMissing || error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

function isSha256(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
