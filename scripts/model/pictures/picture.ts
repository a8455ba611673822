/** What browsers show and compilers of PDFs read; of others nothing is known but that they are something else. */
export type PictureFormat = 'png' | 'jpg' | 'gif' | 'webp'

/** What the first bytes of a picture say of it, whatever its file is called. */
export type Picture = {
  readonly format: PictureFormat
  /** In pixels, as they are stored: a phone that was held upright may say elsewhere that they are to be turned. */
  readonly width: number
  readonly height: number
  /** Whether it has colours for printing presses, cyan, magenta, yellow and black, rather than for screens. */
  readonly isCmyk: boolean
  /**
   * Whether the end is there, and in a PNG also what its own sums say that it has; what else stands in between is looked at by
   * those who show it.
   */
  readonly isWhole: boolean
}
