import { assembleArchive } from '../assemble/assemble-archive.ts'
import type { Archive } from '../model/archive.ts'
import type { Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { hasErrors, type Problem } from '../report/problem.ts'
import { checkContent } from './check-content.ts'

export type LoadedArchive = {
  /** `null` when the content has errors. */
  readonly archive: Archive | null
  readonly problems: readonly Problem[]
  /** Changes when any file under content/ does: SHA-256 in hexadecimal. */
  readonly fingerprint: string
}

type Days = { readonly asOf: Day; readonly today: Day }

/** The archive of a site as it is seen on a day, be it today or another, with everything that is wrong in its content. */
export async function loadArchive(root: string, site: SiteConfig, { asOf, today }: Days): Promise<LoadedArchive> {
  const { content, problems, fingerprint } = await checkContent(root, site, today)
  return { archive: hasErrors(problems) ? null : assembleArchive(content, site, asOf), problems, fingerprint }
}
