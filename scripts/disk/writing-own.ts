import { explainDiskFailure } from './explain-disk-failure.ts'

/**
 * Writes something among the site's own files.
 *
 * @param file what is written
 * @throws Refusal when the disk is full or may not be written
 */
export async function writingOwn<Result>(file: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    throw explainDiskFailure(error, file, 'own')
  }
}
