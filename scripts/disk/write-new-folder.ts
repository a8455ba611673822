import { copyFile, mkdir, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { NewFile } from '../scaffold/new-file.ts'
import { draftBeside } from './draft-beside.ts'
import { move } from './move.mjs'
import { removeFolder } from './remove-folder.ts'

/**
 * Writes a folder that is not there yet, or empty, in one step, so that there never is half of it.
 *
 * @param copiedFrom what the paths of copied files are relative to
 * @param refuseExisting fails when there is something in its place
 */
export async function writeNewFolder(
  folder: string,
  files: readonly NewFile[],
  copiedFrom: string,
  refuseExisting: () => Promise<void>,
): Promise<void> {
  await refuseExisting()
  const draft = draftBeside(folder)
  await mkdir(dirname(draft), { recursive: true })
  await mkdir(draft)
  try {
    for (const file of files) {
      const place = join(draft, file.path)
      await mkdir(dirname(place), { recursive: true })
      await ('copyOf' in file ? copyFile(join(copiedFrom, file.copyOf), place) : writeFile(place, file.text))
    }
    await refuseExisting()
    await removeEmpty(folder)
    move(draft, folder)
  } finally {
    await removeFolder(draft)
  }
}

/** Elsewhere a folder takes the place of an empty one by itself; under Windows of none. */
async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}
