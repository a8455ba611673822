import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CONTENT_FOLDER } from '../content/content-file.ts'

/** Why a file was not written. */
export type Refusal = 'link' | 'changed'

/**
 * Writes a file of content in one step: whoever reads it sees the old or the new, never half of it. Only a file that
 * still is what it was when it was read is written, and nothing through a link.
 *
 * @returns why it was left as it was; `null` when it was written
 */
export async function replaceFile(
  root: string,
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<Refusal | null> {
  const file = join(root, path)
  const top = await realpath(join(root, CONTENT_FOLDER))
  if ((await realpath(file)) !== join(top, path.slice(CONTENT_FOLDER.length + 1))) return 'link'
  // Names that begin with a dot are no content, whatever becomes of this process.
  const draft = join(dirname(file), `.${basename(file)}-${process.pid}`)
  try {
    await writeDraft(draft, after, (await lstat(file)).mode)
    if (!(await readFile(file)).equals(before)) return 'changed'
    await rename(draft, file)
    return null
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeDraft(path: string, content: Uint8Array, mode: number): Promise<void> {
  const draft = await open(path, 'wx', mode)
  try {
    await draft.writeFile(content)
    // Not all of the mode survives the mask of the process.
    await draft.chmod(mode)
    await draft.sync()
  } finally {
    await draft.close()
  }
}
