import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { explainDiskFailure } from './explain-disk-failure.ts'

/**
 * Writes a file where somebody wants to have it, with the folders that lead there, over one that is there already.
 *
 * @throws Refusal when the disk is full or may not be written
 */
export async function writeChosenFile(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    throw explainDiskFailure(error, file)
  }
}
