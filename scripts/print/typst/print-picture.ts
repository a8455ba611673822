import type { PictureFormat } from '../../model/pictures/picture.ts'

/** A picture of a document, for the compiler. */
export type PrintPicture = {
  /** As the document names it. */
  readonly file: string
  readonly format: PictureFormat
  /** The longer side in pixels, which is the same whichever way the picture is to be turned. */
  readonly longest: number
  /** In hexadecimal: two documents with the same pictures are the same whatever their bytes stand in. */
  readonly sha256: string
  /** In memory that the threads share: a document in each size of letters would copy it. */
  readonly bytes: Uint8Array
}
