import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { collectProblems } from '../report/collect-problems.ts'
import type { Problem, Report } from '../report/problem.ts'
import { sortProblems } from '../report/sort-problems.ts'
import { classifyFile } from './classify-file.ts'
import { CONTENT_FOLDER, type ContentFile, type FileKind } from './content-file.ts'
import { findFiles } from './find-files.ts'
import { type Prose, readMarkdown, readProse } from './read-markdown.ts'
import { LARGEST_TEXT_BYTES, readText } from './read-text.ts'
import { type LocatedData, readYaml } from './read-yaml.ts'
import { reportUnexpected } from './report-unexpected.ts'

/** One file of content. What could not be read is `null` and has been reported. */
export type ContentRecord = {
  readonly file: ContentFile
  readonly data: LocatedData | null
  readonly prose: Prose | null
}

export type LoadedContent = {
  /** In the order of their paths. */
  readonly records: readonly ContentRecord[]
  /** Changes when any file under content/ does: SHA-256 in hexadecimal. */
  readonly fingerprint: string
  readonly problems: readonly Problem[]
}

/** A record with the SHA-256 of its file. */
type ReadFile = ContentRecord & { readonly hash: string }

type Reading = 'yaml' | 'markdown' | 'prose' | 'nothing'

const READINGS: Readonly<Record<FileKind, Reading>> = {
  guide: 'nothing',
  parties: 'yaml',
  areas: 'yaml',
  glossary: 'yaml',
  units: 'yaml',
  redirects: 'yaml',
  publication: 'yaml',
  foreword: 'prose',
  promise: 'markdown',
  commitments: 'yaml',
  survey: 'yaml',
  report: 'yaml',
  corrections: 'yaml',
  seal: 'nothing',
  attachment: 'nothing',
  unexpected: 'nothing',
}

// Enough to keep the disk busy, few enough to stay below any limit of open files.
const FILES_AT_ONCE = 64

/** Reads everything under content/. All problems are collected; nothing an editor can write makes it throw. */
export async function loadContent(root: string): Promise<LoadedContent> {
  const { report, problems } = collectProblems()
  const paths = await findFiles(root, report)
  if (paths === null) {
    report('structure/no-content', { file: CONTENT_FOLDER, line: 1, column: 1 }, {})
    return { records: [], fingerprint: fingerprintOf([]), problems: sortProblems(problems) }
  }
  const files = await mapInGroups(paths, FILES_AT_ONCE, (path) => readRecord(root, path, report))
  const records = files.map(({ file, data, prose }) => ({ file, data, prose }))
  reportUnexpected(
    paths,
    records.map(({ file }) => file),
    report,
  )
  const fingerprint = fingerprintOf(files.map(({ hash }, index) => [paths[index] ?? '', hash]))
  return { records, fingerprint, problems: sortProblems(problems) }
}

async function readRecord(root: string, path: string, report: Report): Promise<ReadFile> {
  const file = classifyFile(path)
  const reading = READINGS[file.kind]
  const fullPath = join(root, path)
  const { size } = await stat(fullPath)
  if (reading === 'nothing' || size > LARGEST_TEXT_BYTES) {
    if (reading !== 'nothing') reportTooLarge(path, size, report)
    return { file, data: null, prose: null, hash: await hashFile(fullPath) }
  }
  const bytes = await readFile(fullPath)
  const text = readText(bytes, path, report)
  const parts = text === null ? { data: null, prose: null } : readParts(reading, text, path, report)
  return { file, ...parts, hash: createHash('sha256').update(bytes).digest('hex') }
}

function readParts(reading: Exclude<Reading, 'nothing'>, text: string, path: string, report: Report) {
  switch (reading) {
    case 'yaml':
      return { data: readYaml({ text, file: path, start: 0, end: text.length }, report), prose: null }
    case 'markdown':
      return readMarkdown(text, path, report)
    case 'prose':
      return { data: null, prose: readProse(text) }
  }
}

function reportTooLarge(file: string, sizeInBytes: number, report: Report): void {
  report('file/too-large', { file, line: 1, column: 1 }, { sizeInBytes, limitInBytes: LARGEST_TEXT_BYTES })
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
