import { classifyFile } from '../content/classify-file.ts'
import type { Problem } from '../report/problem.ts'

/** Whether a problem is that an attachment has not been fetched out of Git LFS, as in history, where none of them are. */
export function isAttachmentInLfs({ rule, place }: Problem): boolean {
  return rule === 'file/lfs-pointer' && classifyFile(place.file).kind === 'attachment'
}
