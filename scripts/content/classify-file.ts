import { extname } from 'node:path'
import { isLeftOver } from '../report/meant-value.ts'
import { CONTENT_FOLDER, type ContentFile, type FileKind, LOOK_FOLDER } from './content-file.ts'

const PUBLICATION_FOLDER = /^\d{4}(-\d{4})?(-[a-z0-9]+(-[a-z0-9]+)*)?$/

/** The files that may stand in content/ itself. */
export const TOP_FILES: ReadonlyMap<string, FileKind> = new Map([
  ['README.md', 'guide'],
  ['areas.yaml', 'areas'],
  ['glossary.yaml', 'glossary'],
  ['parties.yaml', 'parties'],
  ['redirects.yaml', 'redirects'],
  ['units.yaml', 'units'],
])

/** The files that may stand in the folder of a publication. */
export const PUBLICATION_FILES: ReadonlyMap<string, FileKind> = new Map([
  ['commitments.yaml', 'commitments'],
  ['corrections.yaml', 'corrections'],
  ['foreword.md', 'foreword'],
  ['publication.yaml', 'publication'],
  ['seal.json', 'seal'],
])

/** What the names of pictures of the site end in. */
export const PICTURES: ReadonlySet<string> = new Set(['.svg', '.png'])

type Folder = { readonly kind: FileKind; readonly extension: string }

/** The folders that may stand in the folder of a publication, and what their files end in. */
export const PUBLICATION_FOLDERS: ReadonlyMap<string, Folder> = new Map([
  ['files', { kind: 'attachment', extension: '' }],
  ['promises', { kind: 'promise', extension: '.md' }],
  ['reports', { kind: 'report', extension: '.yaml' }],
  ['surveys', { kind: 'survey', extension: '.yaml' }],
])

/** What a file is for: `content/2018/promises/grannsamverkan.en.md` is a promise of 2018 in English. */
export function classifyFile(path: string): ContentFile {
  const [, first = '', second, ...rest] = path.split('/')
  if (second === undefined) return plain(path, TOP_FILES.get(first) ?? 'unexpected', null)
  if (first === LOOK_FOLDER) return classifyPicture(path, second, rest)
  if (!PUBLICATION_FOLDER.test(first)) return plain(`${CONTENT_FOLDER}/${first}`, 'unexpected', null)
  // Among the attachments it would be published.
  if (isLeftOver(path)) return plain(path, 'unexpected', first)
  return rest.length === 0 ? classifyBeside(path, first, second) : classifyWithin(path, first, second, rest)
}

/** Whether a folder may hold a publication, by its name. */
export function isPublicationFolder(name: string): boolean {
  return PUBLICATION_FOLDER.test(name)
}

function classifyPicture(path: string, name: string, deeper: readonly string[]): ContentFile {
  if (deeper.length > 0) return plain(`${CONTENT_FOLDER}/${LOOK_FOLDER}/${name}`, 'unexpected', null)
  return plain(path, PICTURES.has(extname(name).toLowerCase()) ? 'picture' : 'unexpected', null)
}

function classifyBeside(path: string, publication: string, name: string): ContentFile {
  const kind = PUBLICATION_FILES.get(name)
  if (kind !== undefined) return plain(path, kind, publication)
  const foreword = /^foreword\.(.+)\.md$/.exec(name)
  if (foreword === null) return plain(path, 'unexpected', publication)
  return { ...plain(path, 'foreword', publication), language: foreword[1] ?? null }
}

function classifyWithin(path: string, publication: string, name: string, rest: readonly string[]): ContentFile {
  const folder = PUBLICATION_FOLDERS.get(name)
  const base = `${CONTENT_FOLDER}/${publication}/${name}`
  if (folder === undefined) return plain(base, 'unexpected', publication)
  if (folder.kind === 'attachment') return plain(path, 'attachment', publication)
  const [file = '', ...deeper] = rest
  if (deeper.length > 0) return plain(`${base}/${file}`, 'unexpected', publication)
  if (!file.endsWith(folder.extension)) return plain(path, 'unexpected', publication)
  const stem = file.slice(0, -folder.extension.length)
  if (folder.kind !== 'promise') return { ...plain(path, folder.kind, publication), id: stem }
  const [, id = stem, language = null] = /^(.*)\.([^.]*)$/.exec(stem) ?? []
  return { ...plain(path, 'promise', publication), id, language }
}

function plain(path: string, kind: FileKind, publication: string | null): ContentFile {
  return { path, kind, publication, id: null, language: null }
}
