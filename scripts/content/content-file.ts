import type { FilledInFile } from '../report/problem-details.ts'

/** What a file under content/ is for, told by where it stands. */
export type FileKind = FilledInFile | 'guide' | 'seal' | 'attachment' | 'picture' | 'unexpected'

export type ContentFile = {
  /** Relative to the root: `content/2018/promises/grannsamverkan.en.md`. */
  readonly path: string
  readonly kind: FileKind
  /** The folder of the publication: `2018`. */
  readonly publication: string | null
  /** What promises, surveys and reports are called by their file name: `grannsamverkan`. */
  readonly id: string | null
  /** The language in the file name: `en`; `null` when there is none. */
  readonly language: string | null
}

/** What files would hold, by their path, to try a change out before it is written. */
export type FileDrafts = ReadonlyMap<string, Uint8Array>

/** Where the pictures stand that the settings name, within the folder of all content. */
export const LOOK_FOLDER = 'look'

/** Where all content stands, relative to the root. */
export const CONTENT_FOLDER = 'content'
