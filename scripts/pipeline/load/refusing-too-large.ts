import type { ReadSourceFile } from '../../model/output.ts'
import { Refusal } from '../../report/refusal.ts'

/** Reads files of content, and names one that is larger than Node reads into memory (2 GiB). */
export function refusingTooLarge(readSourceFile: ReadSourceFile): ReadSourceFile {
  return (path) =>
    readSourceFile(path).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ERR_FS_FILE_TOO_LARGE' ? new Refusal({ kind: 'path-too-large', path }) : error
    })
}
