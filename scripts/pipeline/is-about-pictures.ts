import { classifyFile } from '../content/classify-file.ts'
import type { Problem } from '../report/problem.ts'

/** Whether a problem is one of how pages look, which says nothing about publications. */
export function isAboutPictures({ rule, place }: Problem): boolean {
  if (rule === 'file/lfs-pointer') return classifyFile(place.file).kind === 'picture'
  return rule === 'config/picture' || rule === 'config/drawing'
}
