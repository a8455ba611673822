import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { collectProblems } from '../report/collect-problems.ts'
import type { Problem, Report } from '../report/problem.ts'
import { sortProblems } from '../report/sort-problems.ts'
import { hashInPointer } from '../words/lfs-pointer.ts'
import { CONTENT_FOLDER, type FileDrafts } from './content-file.ts'
import { explainReadFailure } from './explain-read-failure.ts'
import { markFiles, refuseChanges } from './file-marks.ts'
import { reportSameNames } from './file-names.ts'
import { findFiles } from './find-files.ts'
import { hashWithLf, type LineEnds, lineEndsOf } from './line-ends.ts'
import { reportMergeConflict } from './merge-conflict.ts'
import { type ContentRecord, isRead, isSeal, readRecord, unread } from './read-record.ts'
import { LARGEST_TEXT_BYTES } from './read-text.ts'
import { reportUnexpected } from './report-unexpected.ts'

export type LoadedContent = {
  /** In the order of their paths. */
  readonly records: readonly ContentRecord[]
  /** SHA-256 of every file in hexadecimal, by its path. */
  readonly hashes: ReadonlyMap<string, string>
  /** SHA-256, in hexadecimal, of what the files hold of which here is only a note that they are in Git LFS, by their path. */
  readonly inLfs: ReadonlyMap<string, string>
  /** SHA-256 of the texts that have line ends of Windows as if they had those of Unix, by their path. */
  readonly withLf: ReadonlyMap<string, string>
  /** The same of attachments that are texts, with either, by their path. */
  readonly lineEnds: ReadonlyMap<string, LineEnds>
  /** What stands in the seals, by publication. */
  readonly seals: ReadonlyMap<string, string>
  /** Changes when any file under content/ does: SHA-256 in hexadecimal. */
  readonly fingerprint: string
  readonly problems: readonly Problem[]
}

/** A record, and the text of one that is a seal, or the fingerprint of what is in Git LFS in its place. */
type ReadFile = ContentRecord & {
  readonly seal?: string
  readonly inLfs?: string
  readonly withLf?: string | null
  readonly lineEnds?: LineEnds | null
}

// Files are read one after the other; only the hashing of large ones runs at once. Enough to keep the disk busy with those,
// few enough to stay below any limit of open files.
const FILES_AT_ONCE = 64

/**
 * Reads everything under content/, as it is at one moment. All problems are collected; nothing an editor can write makes
 * it throw.
 *
 * @param drafts is read instead of what these files hold
 * @throws ContentChanged when files change while others are being read
 * @throws Refusal when one may not be read
 */
export async function loadContent(root: string, drafts: FileDrafts = new Map()): Promise<LoadedContent> {
  const { report, problems } = collectProblems()
  const paths = await findFiles(root, report)
  if (paths === null) {
    report('structure/no-content', { file: CONTENT_FOLDER, line: 1, column: 1 }, {})
    const nothing = {
      records: [],
      hashes: new Map(),
      inLfs: new Map(),
      withLf: new Map(),
      lineEnds: new Map(),
      seals: new Map(),
    }
    return { ...nothing, fingerprint: fingerprintOf([]), problems: sortProblems(problems) }
  }
  const marks = markFiles(root, paths)
  const files = await mapInGroups(paths, FILES_AT_ONCE, (path) => readFileOf(root, path, drafts, report))
  // What links lead to has been reported the first time.
  refuseChanges(root, marks, (await findFiles(root, collectProblems().report)) ?? [])
  const records = files.map(({ file, data, prose, hash }) => ({ file, data, prose, hash }))
  reportSameNames(paths, report)
  reportUnexpected(
    paths,
    records.map(({ file }) => file),
    report,
  )
  const hashes = files.map(({ hash }, index) => [paths[index] ?? '', hash] as const)
  return {
    records,
    hashes: new Map(hashes),
    inLfs: new Map(files.flatMap(({ inLfs }, index) => (inLfs === undefined ? [] : [[paths[index] ?? '', inLfs]]))),
    withLf: new Map(files.flatMap(({ withLf }, index) => (withLf == null ? [] : [[paths[index] ?? '', withLf]]))),
    lineEnds: new Map(
      files.flatMap(({ lineEnds }, index) => (lineEnds == null ? [] : [[paths[index] ?? '', lineEnds]])),
    ),
    seals: sealsIn(files),
    fingerprint: fingerprintOf(hashes),
    problems: sortProblems(problems),
  }
}

// Seals are one chain, each held against those before it: where one cannot be read, the others tell nothing.
function sealsIn(files: readonly ReadFile[]): ReadonlyMap<string, string> {
  if (files.some(({ file, seal }) => file.kind === 'seal' && seal === undefined)) return new Map()
  return new Map(files.flatMap(({ file, seal }) => (seal === undefined ? [] : [[file.publication ?? '', seal]])))
}

async function readFileOf(root: string, path: string, drafts: FileDrafts, report: Report): Promise<ReadFile> {
  try {
    return await readWhatIs(root, path, drafts, report)
  } catch (error) {
    throw explainReadFailure(error, path, 'reading')
  }
}

async function readWhatIs(root: string, path: string, drafts: FileDrafts, report: Report): Promise<ReadFile> {
  const fullPath = join(root, path)
  // Synchronous: thousands of small files are read a quarter faster without a promise for each step.
  const { size } = statSync(fullPath)
  const isText = isSeal(path) || isRead(path)
  if (!isText && size > LARGEST_TEXT_BYTES) return unread(path, await hashFile(fullPath))
  if (isRead(path) && size > LARGEST_TEXT_BYTES) {
    report(
      'file/too-large',
      { file: path, line: 1, column: 1 },
      { sizeInBytes: size, limitInBytes: LARGEST_TEXT_BYTES },
    )
    return unread(path, await hashFile(fullPath))
  }
  const bytes = drafts.get(path) ?? readFileSync(fullPath)
  const inLfs = hashInPointer(bytes)
  if (inLfs !== null) return readPointer(path, bytes, inLfs, report)
  const withLf = hashWithLf(bytes)
  if (isSeal(path)) return { ...readSealOf(path, bytes, report), withLf }
  if (isText) return { ...readRecord(path, bytes, report), withLf }
  return { ...unread(path, hashOf(bytes)), withLf, lineEnds: lineEndsOf(bytes) }
}

// Whatever a file should hold, a note in its place holds nothing of it: there is nothing more to say about it.
function readPointer(path: string, bytes: Uint8Array, inLfs: string, report: Report): ReadFile {
  report('file/lfs-pointer', { file: path, line: 1, column: 1 }, {})
  return { ...unread(path, hashOf(bytes)), inLfs }
}

// Written by a command, one long line for each item, so that no limit for what people write holds.
function readSealOf(path: string, bytes: Uint8Array, report: Report): ReadFile {
  const record = unread(path, hashOf(bytes))
  const seal = new TextDecoder().decode(bytes)
  return reportMergeConflict(seal, path, report) ? record : { ...record, seal }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

function fingerprintOf(hashes: readonly (readonly [path: string, hash: string])[]): string {
  return createHash('sha256').update(JSON.stringify(hashes)).digest('hex')
}

async function mapInGroups<From, To>(
  items: readonly From[],
  size: number,
  map: (item: From) => Promise<To>,
): Promise<readonly To[]> {
  const results: To[] = []
  for (let start = 0; start < items.length; start += size) {
    results.push(...(await Promise.all(items.slice(start, start + size).map(map))))
  }
  return results
}
