/** One line of what a package says of itself: `External-Identifier: https://…`. */
export type BagInfo = { readonly label: string; readonly value: string }

/** What can be wrong with a package (BagIt 1.0, RFC 8493, section 3). */
export type BagFaultKind =
  | 'no-declaration'
  | 'unreadable-declaration'
  | 'unknown-version'
  | 'unknown-encoding'
  | 'no-payload'
  | 'no-manifest'
  | 'unknown-algorithm'
  | 'unreadable-line'
  | 'unsafe-path'
  | 'listed-twice'
  | 'missing'
  | 'not-listed'
  | 'changed'
  | 'other-size'
  | 'no-file'
  | 'several-folders'
  | 'damaged'

/** `file` is the path within the package, or the empty text where the package as a whole is meant. */
export type BagFault = { readonly kind: BagFaultKind; readonly file: string }

/** A package as it was found; without faults it is complete and valid in the words of RFC 8493. */
export type BagVerdict = {
  /** The folder that a package in one file holds; the empty text where it is not known. */
  readonly name: string
  readonly info: readonly BagInfo[]
  /** Of what was delivered, without the lists and the description. */
  readonly files: number
  readonly bytes: number
  /** Those of the package itself first, then those of the files that were delivered, in the order of their paths. */
  readonly faults: readonly BagFault[]
  /**
   * Files beside `data/`, such as the description, that no list of checksums has, so that nobody would see a change. BagIt
   * allows it; the packages of this program have none.
   */
  readonly unprotected: readonly string[]
}

export type VerifiedPackage = BagVerdict & {
  /** Of a package in one file, SHA-512 in hexadecimal; `null` for a folder. */
  readonly sha512: string | null
  /** Whether the sum begins with the one that was kept elsewhere; `null` when none was given. */
  readonly expected: { readonly sha512: string; readonly isSame: boolean } | null
}
