import type { Archive } from '../model/archive.ts'
import type { OutputFile, WrittenFile } from '../model/output.ts'

/** Where the manifest stands; a folder without one was not made by a build. */
export const MANIFEST_PATH = 'build.json'

/** What `build.json` holds: enough to tell whether two builds are the same, and whether a file was changed since. */
export type Manifest = {
  /** The day that everything is seen from. */
  readonly asOf: string
  /** SHA-256 over all files of content/, in hexadecimal. */
  readonly content: string
  readonly counts: {
    readonly publications: number
    readonly promises: number
    readonly commitments: number
    readonly surveys: number
    readonly reports: number
    readonly pages: number
    readonly files: number
  }
  /** SHA-256 of every other file of the site, in hexadecimal, by path in the order of code units. */
  readonly files: Readonly<Record<string, string>>
}

/** The record of a build, over all the files written before it. */
export function produceManifest(archive: Archive, content: string, written: readonly WrittenFile[]): OutputFile {
  const files = written.map(({ path, sha256 }) => [path, sha256] as const)
  const manifest: Manifest = {
    asOf: archive.asOf,
    content,
    counts: countArchive(archive, written),
    files: Object.fromEntries(files),
  }
  return { path: MANIFEST_PATH, content: `${JSON.stringify(manifest, null, 2)}\n` }
}

function countArchive({ publications }: Archive, written: readonly WrittenFile[]): Manifest['counts'] {
  const promises = publications.flatMap((publication) => publication.promises)
  return {
    publications: publications.length,
    promises: promises.length,
    commitments: promises.flatMap(({ commitments }) => commitments).length,
    surveys: new Set(publications.flatMap(({ surveys, otherSurveys }) => [...surveys, ...otherSurveys])).size,
    reports: publications.flatMap(({ reports }) => reports).length,
    pages: written.filter(({ path }) => path.endsWith('.html')).length,
    files: written.length,
  }
}
