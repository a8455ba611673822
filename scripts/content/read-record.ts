import { createHash } from 'node:crypto'
import type { Report } from '../report/problem.ts'
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
  unexpected: 'nothing',
}

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
  return { file: classifyFile(path), ...readParts(text, path, report), hash }
}

function readParts(text: string, path: string, report: Report): Omit<ContentRecord, 'file' | 'hash'> {
  switch (READINGS[classifyFile(path).kind]) {
    case 'yaml':
      return { data: readYaml({ text, file: path, start: 0, end: text.length }, report), prose: null }
    case 'markdown':
      return readMarkdown(text, path, report)
    case 'foreword':
      return readForeword(text, path, report)
    case 'nothing':
      return { data: null, prose: null }
  }
}
