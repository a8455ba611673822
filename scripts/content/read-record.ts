import { createHash } from 'node:crypto'
import type { Report } from '../report/problem.ts'
import type { FilledInFile } from '../report/problem-details.ts'
import { classifyFile } from './classify-file.ts'
import type { ContentFile, FileKind } from './content-file.ts'
import { reportMergeConflict } from './merge-conflict.ts'
import { type Prose, readForeword, readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'
import { type LocatedData, readYaml } from './read-yaml.ts'

/** One file of content. What could not be read is `null` and has been reported. */
export type ContentRecord = {
  readonly file: ContentFile
  readonly data: LocatedData | null
  readonly prose: Prose | null
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string
}

type Reading = 'yaml' | 'markdown' | 'foreword' | 'nothing'

const READINGS: Readonly<Record<FileKind, Reading>> = {
  guide: 'nothing',
  parties: 'yaml',
  areas: 'yaml',
  glossary: 'yaml',
  units: 'yaml',
  redirects: 'yaml',
  publication: 'yaml',
  foreword: 'foreword',
  promise: 'markdown',
  commitments: 'yaml',
  survey: 'yaml',
  report: 'yaml',
  corrections: 'yaml',
  seal: 'nothing',
  attachment: 'nothing',
  picture: 'nothing',
  unexpected: 'nothing',
}

/** Nothing can be said without their fields; the others are lists, or text alone. */
const WITH_FIELDS: readonly FilledInFile[] = ['publication', 'survey', 'report', 'promise']

const NOTHING: Parts = { data: null, prose: null }

/** Whether the text of a file matters, by where it stands; a picture, for one, is only passed on. */
export function isRead(path: string): boolean {
  return READINGS[classifyFile(path).kind] !== 'nothing'
}

/** Whether a file is a seal, which is kept as the text it is. */
export function isSeal(path: string): boolean {
  return classifyFile(path).kind === 'seal'
}

/** The record of a file that is not read. */
export function unread(path: string, hash: string): ContentRecord {
  return { file: classifyFile(path), data: null, prose: null, hash }
}

/** A file of content from its bytes. Nothing that may stand in it makes this throw. */
export function readRecord(path: string, bytes: Uint8Array, report: Report): ContentRecord {
  const text = readText(bytes, path, report)
  const hash = createHash('sha256').update(bytes).digest('hex')
  // Of two versions at once, YAML and Markdown would make anything: there is nothing more to say about the file.
  if (text === null || reportMergeConflict(text, path, report)) return unread(path, hash)
  const file = classifyFile(path)
  return { file, ...readFilledIn(file, text, report), hash }
}

type Parts = Omit<ContentRecord, 'file' | 'hash'>

// All that is missing in an empty file would follow from it: it is told once, and counts as not read.
function readFilledIn(file: ContentFile, text: string, report: Report): Parts {
  const { kind, path } = file
  if (!isFilledIn(kind)) return NOTHING
  const parts = text.trim() === '' ? NOTHING : readParts(kind, text, path, report)
  if (text.trim() !== '' && !lacksFields(kind, parts)) return parts
  report('file/empty', { file: path, line: 1, column: 1 }, { kind, isCommented: hasComments(text), needed: null })
  return NOTHING
}

function isFilledIn(kind: FileKind): kind is FilledInFile {
  return READINGS[kind] !== 'nothing'
}

// A list of which every entry is a comment has no entries.
function lacksFields(kind: FilledInFile, { data, prose }: Parts): boolean {
  if (!WITH_FIELDS.includes(kind) || data === null || data.value !== null) return false
  return prose === null || prose.markdown.trim() === ''
}

// What an editor sees in a file that is empty to the program.
function hasComments(text: string): boolean {
  return /^[ \t]*#/m.test(text)
}

function readParts(kind: FilledInFile, text: string, path: string, report: Report): Parts {
  switch (READINGS[kind]) {
    case 'yaml':
      return {
        data: readYaml({ text, file: path, start: 0, end: text.length, isList: !WITH_FIELDS.includes(kind) }, report),
        prose: null,
      }
    case 'markdown':
      return readMarkdown(text, path, report)
    case 'foreword':
      return readForeword(text, path, report)
    case 'nothing':
      return NOTHING
  }
}
