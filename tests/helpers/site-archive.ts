import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { assembleArchive } from '../../scripts/assemble/assemble-archive.ts'
import { readConfig } from '../../scripts/command/read-config.ts'
import type { Archive } from '../../scripts/model/archive.ts'
import type { Day } from '../../scripts/model/dates.ts'
import type { ReadSourceFile } from '../../scripts/model/output.ts'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'

/**
 * The archive of a site of tests/fixtures/sites/, or of any whole path, as it is seen on a day; content with an error
 * fails the test.
 */
export async function siteArchive(name: string, asOf: Day = '2019-03-01'): Promise<Archive> {
  const root = rootOf(name)
  const { site, problems } = await readConfig(root)
  if (site === null) throw new Error(`The settings of the site are wrong: ${JSON.stringify(problems)}`)
  const checked = await checkContent(root, site, '2030-01-01')
  const errors = checked.problems.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new Error(`The content of the site is wrong: ${JSON.stringify(errors, null, 2)}`)
  return assembleArchive(checked.content, site, asOf)
}

/** Reads files of the site that `siteArchive` gives by the same name. */
export function sourceFilesOf(name: string): ReadSourceFile {
  return (file) => readFile(join(rootOf(name), file))
}

function rootOf(name: string): string {
  return resolve(import.meta.dirname, '../fixtures/sites', name)
}
