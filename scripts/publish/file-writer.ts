import type { OutputFile, WrittenFile } from '../model/output.ts'
import { type PlaceFile, placerIn } from './place-file.ts'

/** Writes files into a folder, in the order in which it is given them. */
export type FileWriter = {
  /**
   * Takes a file in; whoever has many waits for this before the next, so that they do not pile up.
   *
   * @throws what went wrong with this file or an earlier one
   */
  readonly take: (file: OutputFile) => Promise<void>
  /**
   * What has been written, once all that was taken in before is in its place.
   *
   * @throws what went wrong with one of the files
   */
  readonly written: () => Promise<readonly WrittenFile[]>
  /** Lets go of what it works with. Files that still wait are not written. */
  readonly end: () => Promise<void>
}

/** Writes each file before anything else happens. */
export function writerHere(folder: string, place: PlaceFile = placerIn(folder)): FileWriter {
  const written: WrittenFile[] = []
  return {
    take: async (file) => void written.push(place(file)),
    written: async () => [...written],
    end: async () => {},
  }
}
