import { isLeftOver } from '../report/meant-value.ts'
import type { Report } from '../report/problem.ts'
import { suggestId } from '../report/suggest-id.ts'
import { suggestSimilar } from '../report/suggest-similar.ts'
import { isPublicationFolder, PICTURES, PUBLICATION_FILES, PUBLICATION_FOLDERS, TOP_FILES } from './classify-file.ts'
import { CONTENT_FOLDER, type ContentFile, LOOK_FOLDER } from './content-file.ts'

// Examples, as the folders of publications are named by their period.
const FOLDER_EXAMPLES = ['2018', '2019-2020', '2019-norra-staden']

/** What people who write in Swedish call the folders. */
const SWEDISH_FOLDERS: Readonly<Record<string, string>> = {
  löften: 'promises',
  undersökningar: 'surveys',
  uppföljningar: 'reports',
  filer: 'files',
  bilder: 'files',
  bilagor: 'files',
}

const LOOK = `${CONTENT_FOLDER}/${LOOK_FOLDER}/`

const WRITTEN_HERE = /\.(md|ya?ml|txt)$/i
const NAMED_BY_DATE = /^\d{4}(-\d\d?){0,2}\.ya?ml$/i

type Expected = { readonly candidates: readonly string[]; readonly shown: readonly string[] }

/** Reports every file and folder that has no place in content/, once each, and content without any publication. */
export function reportUnexpected(paths: readonly string[], files: readonly ContentFile[], report: Report): void {
  const unexpected = new Set(files.filter(({ kind }) => kind === 'unexpected').map(({ path }) => path))
  for (const path of unexpected) reportOne(path, !paths.includes(path), report)
  const hasOwnFolder = paths.some((path) => path.split('/').length > 2 && !path.startsWith(LOOK))
  if (!hasOwnFolder) report('structure/no-publications', { file: CONTENT_FOLDER, line: 1, column: 1 }, {})
}

function reportOne(path: string, isFolder: boolean, report: Report): void {
  const parents = path.split('/')
  const name = parents.pop() ?? ''
  const { candidates, shown } = expectedIn(parents.slice(1), name)
  const home = homeOf(name, isFolder, parents.slice(1))
  const suggestion = home === null ? suggestName(name, isFolder, candidates) : null
  report(
    'structure/unexpected-file',
    { file: path, line: 1, column: 1 },
    { name, isFolder, folder: parents.join('/'), expected: shown, suggestion, home },
  )
}

function expectedIn([publication, folder]: readonly string[], name: string): Expected {
  if (publication === undefined) {
    const candidates = [...TOP_FILES.keys()]
    return { candidates, shown: [...candidates, ...FOLDER_EXAMPLES] }
  }
  if (publication === LOOK_FOLDER) return { candidates: [], shown: [...PICTURES].map((ending) => `*${ending}`) }
  if (folder === undefined) {
    const candidates = [...PUBLICATION_FILES.keys(), ...PUBLICATION_FOLDERS.keys()]
    return { candidates, shown: candidates }
  }
  const extension = PUBLICATION_FOLDERS.get(folder)?.extension ?? ''
  // `ljus.md.txt` has an ending too many.
  const stem = name.replace(/\.[^.]*$/, '')
  return {
    candidates: [stem.endsWith(extension) ? stem : `${stem}${extension}`],
    shown: [`*${extension}`],
  }
}

/** The folder that a file, or what is in a folder, belongs in by its own name; `null` where that cannot be told. */
function homeOf(name: string, isFolder: boolean, [publication, folder]: readonly string[]): string | null {
  if (publication === undefined || publication === LOOK_FOLDER || isLeftOver(name)) return null
  const own = `${CONTENT_FOLDER}/${publication}`
  // Nothing stands deeper than this.
  if (isFolder) return folder === undefined ? null : `${own}/${folder}`
  if (!WRITTEN_HERE.test(name)) return /\.\w+$/.test(name) && !isNearly(name) ? `${own}/files` : null
  if (folder === undefined) {
    if (TOP_FILES.has(name)) return CONTENT_FOLDER
    if (isNearly(name)) return null
    if (/\.md$/.test(name)) return `${own}/promises`
    return NAMED_BY_DATE.test(name) ? `${own}/reports` : null
  }
  return folder === 'promises' && /\.ya?ml$/i.test(name)
    ? `${own}/${NAMED_BY_DATE.test(name) ? 'reports' : 'surveys'}`
    : null
}

function isNearly(name: string): boolean {
  return suggestSimilar(name, PUBLICATION_FILES.keys()) !== null
}

function suggestName(name: string, isFolder: boolean, candidates: readonly string[]): string | null {
  const swedish = isFolder ? SWEDISH_FOLDERS[name.normalize('NFC').toLowerCase()] : undefined
  if (swedish !== undefined && candidates.includes(swedish)) return swedish
  const similar = suggestSimilar(name, candidates)
  if (similar !== null) return similar
  // A candidate of its own was made of the name.
  if (candidates.length === 1 && candidates[0] !== undefined && name.startsWith(candidates[0])) return candidates[0]
  return isFolder ? suggestPublicationFolder(name) : null
}

/** `2019 Norra staden` → `2019-norra-staden`, `Medborgarlöfte 2026` → `2026`. */
function suggestPublicationFolder(name: string): string | null {
  const id = suggestId(name)
  if (id !== null && isPublicationFolder(id)) return id
  return /(?<![\d-])\d{4}(-\d{4})?(?![\d-])/.exec(name)?.[0] ?? null
}
