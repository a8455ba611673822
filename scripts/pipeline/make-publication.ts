import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { CONTENT_FOLDER } from '../content/content-file.ts'
import { writeNewFolder } from '../disk/write-new-folder.ts'
import { writingOwn } from '../disk/writing-own.ts'
import { type Day, isPartialDate } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { MadePublication } from '../report/formats/format-new.ts'
import { hasErrors, type Problem } from '../report/problem.ts'
import { Refusal } from '../report/refusal.ts'
import { UsageError } from '../report/usage-error.ts'
import { nextPublication } from '../scaffold/next-publication.ts'
import { PUBLICATION_ID_PATTERN } from '../validate/schemas/fields.ts'
import type { ValidPublication } from '../validate/valid-content.ts'
import { checkForErrors } from './check/check-content.ts'
import { unknownPublication } from './unknown-publication.ts'

export type MakeResult = {
  /** `null` when the content has errors; nothing has been written then. */
  readonly made: MadePublication | null
  readonly problems: readonly Problem[]
}

// The first one is made where there is none yet, and a report that waits to be filled in says nothing to begin from.
const NOT_IN_THE_WAY: readonly string[] = ['structure/no-publications', 'structure/empty-report']

/**
 * Writes the draft of a new publication into a folder of its own.
 *
 * @param id the name of the folder
 * @param from the publication that it follows; `null` for none
 * @throws UsageError when `id` is no name of a publication, or there is no publication `from`
 * @throws Refusal when the folder is there already, or cannot be written
 */
export async function makePublication(
  root: string,
  site: SiteConfig,
  today: Day,
  { id, from }: { readonly id: string; readonly from: string | null },
): Promise<MakeResult> {
  refuseWrongName(id)
  await refuseExisting(root, id)
  const checked = await checkForErrors(root, site, today)
  const { content } = checked
  const problems = checked.problems.filter(({ rule }) => !NOT_IN_THE_WAY.includes(rule))
  if (hasErrors(problems)) return { made: null, problems }
  const earlier = from === null ? null : publicationNamed(from, content.publications)
  const files = nextPublication(content, id, earlier)
  const folder = join(root, CONTENT_FOLDER, id)
  await writingOwn(folder, () => writeNewFolder(folder, files, root, () => refuseExisting(root, id)))
  const made = { id, from, folder: `${CONTENT_FOLDER}/${id}`, promises: earlier?.promises.length ?? 0 }
  return { made: { ...made, files: files.map(({ path }) => path) }, problems: [] }
}

function refuseWrongName(id: string): void {
  // The name of an area may have numbers too.
  const [, first = '', last = first] = /^(\d{4})(?:-(\d{4}))?(?:-|$)/.exec(id) ?? []
  if (!PUBLICATION_ID_PATTERN.test(id)) {
    throw new UsageError({ kind: 'publication-name', id })
  }
  // The day of a report without its publication; no area is called 12-31.
  if (isPartialDate(id) && id !== first)
    throw new UsageError({ kind: 'publication-date', date: id, report: `${first}/${id}` })
  if (last < first) throw new UsageError({ kind: 'publication-backwards', id })
}

function publicationNamed(id: string, publications: readonly ValidPublication[]): ValidPublication {
  const found = publications.find((one) => one.id === id)
  if (found !== undefined) return found
  throw unknownPublication(
    id,
    publications.map((one) => one.id),
  )
}

async function refuseExisting(root: string, id: string): Promise<void> {
  const found = await lstat(join(root, CONTENT_FOLDER, id)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (found !== null) {
    throw new Refusal({ kind: 'publication-exists', folder: `${CONTENT_FOLDER}/${id}` })
  }
}
