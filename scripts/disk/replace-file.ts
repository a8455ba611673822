import { type FileHandle, lstat, open, readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CONTENT_FOLDER } from '../content/content-file.ts'
import { draftBeside } from './draft-beside.ts'
import { move } from './move.mjs'

/** Why a file was left as it was. */
export type WhyLeft = 'link' | 'changed'

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
): Promise<WhyLeft | null> {
  const file = join(root, path)
  const top = await realpath(join(root, CONTENT_FOLDER))
  if ((await realpath(file)) !== join(top, path.slice(CONTENT_FOLDER.length + 1))) return 'link'
  const draft = draftBeside(file)
  const { mode } = await lstat(file)
  const opened = await open(draft, 'wx', mode)
  try {
    await writeDraft(opened, after, mode)
    if (!(await readFile(file)).equals(before)) return 'changed'
    move(draft, file)
    return null
  } finally {
    await rm(draft, { force: true })
  }
}

async function writeDraft(draft: FileHandle, content: Uint8Array, mode: number): Promise<void> {
  try {
    await draft.writeFile(content)
    // Not all of the mode survives the mask of the process.
    await draft.chmod(mode)
    await draft.sync()
  } finally {
    await draft.close()
  }
}
