/** A file of a package; `isFile` is false for links and the like. */
export type PackagedFile = {
  /** With the folder that a package in one file lies in. */
  readonly path: string
  readonly isFile: boolean
  readonly read: () => AsyncIterable<Uint8Array>
}

/** Gives the files of a package from the first one on, each time that it is called. */
export type OpenPackage = () => AsyncIterable<PackagedFile>

/** A package in one file that cannot be read to its end. */
export class DamagedPackage extends Error {}
