import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { explainDiskFailure } from '../disk/explain-disk-failure.ts'
import { move } from '../disk/move.mjs'
import { removeFolder, removeFolderNow } from '../disk/remove-folder.ts'
import { refuseOutFolder } from './refuse-out-folder.ts'
import { type Staging, stagingIn } from './staging.ts'
import { tidyOnSignal } from './tidy-on-signal.ts'
import { startWritingThread } from './writing-thread.ts'

/**
 * Makes a site in a staging folder beside `out`, and puts it in the place of the earlier one when all of it is there.
 * Whatever goes wrong before that leaves `out` as it was.
 *
 * Both folders lie in one parent folder, so that taking the place is two renames within one file system. A build that
 * is killed between the two leaves the earlier site beside `out`, and the next build puts it back first. One that is ended
 * with Ctrl-C leaves nothing.
 *
 * @param root the folder with the site's own files, which the site must neither hold nor lie among
 * @param force whether files in a built `out` that no build has made may be deleted
 * @throws UsageError when `out` may not be replaced
 * @throws Refusal when the disk is full or may not be written
 */
export async function publish<Result>(
  out: string,
  root: string,
  fill: (staging: Staging) => Promise<Result>,
  force = false,
): Promise<Result> {
  await refuseOutFolder(out, root, force)
  try {
    return await replace(out, fill)
  } catch (error) {
    throw explainDiskFailure(error, out)
  }
}

const PREVIOUS = '-previous'

// In a container, each build may have the same process id as the one before it that was killed.
const OF_THIS_PROCESS = new Set<string>()

async function replace<Result>(out: string, fill: (staging: Staging) => Promise<Result>): Promise<Result> {
  await mkdir(dirname(out), { recursive: true })
  await tidyUp(out)
  // At once, so that nothing of this process tidies up between the two.
  const folder = mkdtempSync(`${namedBeside(out, 'staging')}${process.pid}-`)
  OF_THIS_PROCESS.add(folder)
  const writer = startWritingThread(folder, out)
  const tidying = tidyOnSignal(async () => {
    // Otherwise the thread would put files where they have just been removed.
    await writer.end()
    removeAtOnce(folder, out)
  })
  try {
    const result = await fill(stagingIn(folder, writer))
    // All of it is in its place.
    await writer.written()
    // mkdtemp makes folders that nobody else may read; a web server runs as somebody else.
    await chmod(folder, 0o755)
    await tidying.goOn()
    // A signal that comes meanwhile is heard when it has returned.
    takePlace(folder, out)
    await removeFolder(previousOf(folder, out))
    return result
  } finally {
    await tidying.goOn()
    await writer.end()
    await removeFolder(folder)
    OF_THIS_PROCESS.delete(folder)
    tidying.letGo()
  }
}

/** Before anything else happens, so that nothing goes on with a folder that is half there. */
function removeAtOnce(folder: string, out: string): void {
  const previous = previousOf(folder, out)
  for (const one of existsSync(out) ? [folder, previous] : [folder]) {
    removeFolderNow(one)
  }
}

function takePlace(folder: string, out: string): void {
  const previous = previousOf(folder, out)
  for (;;) {
    removeFolderNow(previous)
    const hasEarlier = moveIfThere(out, previous)
    try {
      move(folder, out)
      return
    } catch (error) {
      // Another build has put its site there in between: it is now the earlier one.
      if (existsSync(out)) continue
      if (hasEarlier) move(previous, out)
      throw error
    }
  }
}

function moveIfThere(from: string, to: string): boolean {
  try {
    move(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** What killed builds have left: an earlier site that lost its place goes back to it, half-made ones are removed. */
async function tidyUp(out: string): Promise<void> {
  const abandoned = readdirSync(dirname(out)).filter((name) => isAbandoned(name, out))
  for (const name of abandoned.filter(isPrevious)) {
    const previous = join(dirname(out), name)
    if (existsSync(out)) await removeFolder(previous)
    else move(previous, out)
  }
  for (const name of abandoned.filter((name) => !isPrevious(name))) {
    await removeFolder(join(dirname(out), name))
  }
}

// `dist` → `.dist-staging-<process>-<letters>` and, while the two change places, `.dist-staging-<…>-previous`.
function namedBeside(out: string, what: string): string {
  return join(dirname(out), `.${basename(out)}-${what}-`)
}

function previousOf(folder: string, out: string): string {
  return join(dirname(out), `${basename(folder)}${PREVIOUS}`)
}

function isPrevious(name: string): boolean {
  return name.endsWith(PREVIOUS)
}

function isAbandoned(name: string, out: string): boolean {
  const prefix = basename(namedBeside(out, 'staging'))
  if (!name.startsWith(prefix)) return false
  const processId = Number(name.slice(prefix.length).split('-')[0])
  if (processId === process.pid) return !OF_THIS_PROCESS.has(join(dirname(out), name.replace(PREVIOUS, '')))
  return Number.isInteger(processId) && !isRunning(processId)
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
