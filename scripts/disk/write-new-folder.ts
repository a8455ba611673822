import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { NewFile } from '../scaffold/new-file.ts'
import { draftBeside } from './draft-beside.ts'

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
    await rename(draft, folder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
