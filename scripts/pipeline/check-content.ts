import type { FileDrafts } from '../content/content-file.ts'
import { type LoadedContent, loadContent } from '../content/load-content.ts'
import type { Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { ContentCounts } from '../report/format-counts.ts'
import type { Problem } from '../report/problem.ts'
import { sortProblems } from '../report/sort-problems.ts'
import { acknowledgeWarnings } from '../validate/acknowledge-warnings.ts'
import type { ValidContent, ValidPublication } from '../validate/valid-content.ts'
import { validateContent } from '../validate/validate-content.ts'
import { linesOfProblems } from './lines-of-problems.ts'

export type CheckedContent = {
  readonly content: ValidContent
  /** In reading order. */
  readonly problems: readonly Problem[]
  /** Changes when any file under content/ does. */
  readonly fingerprint: string
  /** What the content was validated from. */
  readonly loaded: LoadedContent
}

/** Reads and validates all content of a site, as it is right or wrong today; writes nothing. */
export async function checkContent(
  root: string,
  site: SiteConfig,
  today: Day,
  drafts?: FileDrafts,
): Promise<CheckedContent> {
  const loaded = await loadContent(root, drafts)
  const { content, problems } = validateContent(loaded, site, today)
  const found = [...loaded.problems, ...problems]
  const linesOf = await linesOfProblems(root, found, drafts)
  const acknowledged = acknowledgeWarnings(found, content, linesOf)
  return { content, problems: sortProblems(acknowledged), fingerprint: loaded.fingerprint, loaded }
}

/** How much there is of each kind of content. */
export function countContent({ publications }: ValidContent): ContentCounts {
  const sum = (count: (publication: ValidPublication) => number) =>
    publications.reduce((total, publication) => total + count(publication), 0)
  return {
    publications: publications.length,
    promises: sum(({ promises }) => promises.length),
    commitments: sum(({ commitments }) => commitments.length),
    surveys: sum(({ surveys }) => surveys.length),
    reports: sum(({ reports }) => reports.length),
  }
}
