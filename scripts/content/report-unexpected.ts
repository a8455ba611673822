import type { Report } from '../report/problem.ts'
import { suggestId } from '../report/suggest-id.ts'
import { suggestSimilar } from '../report/suggest-similar.ts'
import { isPublicationFolder, PUBLICATION_FILES, PUBLICATION_FOLDERS, TOP_FILES } from './classify-file.ts'
import { CONTENT_FOLDER, type ContentFile } from './content-file.ts'

// Examples, as the folders of publications are named by their period.
const FOLDER_EXAMPLES = ['2018', '2019-2020', '2019-norra-staden']

type Expected = { readonly candidates: readonly string[]; readonly shown: readonly string[] }

/** Reports every file and folder that has no place in content/, once each, and content without any publication. */
export function reportUnexpected(paths: readonly string[], files: readonly ContentFile[], report: Report): void {
  const unexpected = new Set(files.filter(({ kind }) => kind === 'unexpected').map(({ path }) => path))
  for (const path of unexpected) reportOne(path, !paths.includes(path), report)
  const hasOwnFolder = paths.some((path) => path.split('/').length > 2)
  if (!hasOwnFolder) report('structure/no-publications', { file: CONTENT_FOLDER, line: 1, column: 1 }, {})
}

function reportOne(path: string, isFolder: boolean, report: Report): void {
  const parents = path.split('/')
  const name = parents.pop() ?? ''
  const { candidates, shown } = expectedIn(parents.slice(1), name)
  report(
    'structure/unexpected-file',
    { file: path, line: 1, column: 1 },
    { name, isFolder, folder: parents.join('/'), expected: shown, suggestion: suggestion(name, isFolder, candidates) },
  )
}

function expectedIn([publication, folder]: readonly string[], name: string): Expected {
  if (publication === undefined) {
    const candidates = [...TOP_FILES.keys()]
    return { candidates, shown: [...candidates, ...FOLDER_EXAMPLES] }
  }
  if (folder === undefined) {
    const candidates = [...PUBLICATION_FILES.keys(), ...PUBLICATION_FOLDERS.keys()]
    return { candidates, shown: candidates }
  }
  const extension = PUBLICATION_FOLDERS.get(folder)?.extension ?? ''
  return { candidates: [name.replace(/\.[^.]*$/, extension)], shown: [`*${extension}`] }
}

function suggestion(name: string, isFolder: boolean, candidates: readonly string[]): string | null {
  const similar = suggestSimilar(name, candidates)
  if (similar !== null) return similar
  const id = isFolder ? suggestId(name) : null
  return id !== null && isPublicationFolder(id) ? id : null
}
