import type { Archive } from './archive.ts'

/** One file of the site: `path` is relative to the output folder and uses `/`. */
export type OutputFile = { readonly path: string; readonly content: string | Uint8Array }

/** A file that has been written; `sha256` is of its bytes, in hexadecimal. */
export type WrittenFile = { readonly path: string; readonly sha256: string }

/** What earlier outputs have written: looked up one file at a time, so that a large site never has to fit in memory. */
export type WrittenFiles = {
  /** In the order of their paths, whichever was written first, once all of them are there. */
  readonly list: () => Promise<readonly WrittenFile[]>
  readonly read: (path: string) => Promise<string>
}

/** Makes files out of an archive, one after the other; an output never writes them itself. */
export type Output = (archive: Archive, soFar: WrittenFiles, readFile: ReadSourceFile) => AsyncIterable<OutputFile>

/** Reads a file of content that is published as it is; `file` is relative to the root of the site. */
export type ReadSourceFile = (file: string) => Promise<Uint8Array>
