import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CONTENT_FOLDER } from '../content/content-file.ts'
import { writeNewFile } from '../disk/write-new-file.ts'
import { writingOwn } from '../disk/writing-own.ts'
import { type Day, firstDay, lastDay } from '../model/dates.ts'
import { readReportName } from '../model/report-name.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { MadeReport } from '../report/formats/format-new-report.ts'
import { hasErrors, type Problem } from '../report/problem.ts'
import { Refusal } from '../report/refusal.ts'
import { UsageError } from '../report/usage-error.ts'
import { nextReport } from '../scaffold/next-report.ts'
import { periodOf } from '../validate/period-of.ts'
import { checkForErrors } from './check/check-content.ts'
import { unknownPublication } from './unknown-publication.ts'

export type ReportResult = {
  /** `null` when the content has errors; nothing has been written then. */
  readonly made: MadeReport | null
  readonly problems: readonly Problem[]
}

/**
 * Writes a report to be filled in.
 *
 * @param name of the publication, the day that the report is as of and perhaps the party: `2018/2018-12-31-polis`
 * @throws UsageError when there is no such publication, or the name is no date
 * @throws Refusal when the report is there already, its day has not been yet or lies before the period, or it cannot be written
 */
export async function makeReport(root: string, site: SiteConfig, today: Day, name: string): Promise<ReportResult> {
  const [publication = '', id = ''] = name.split('/')
  const named = readReportName(id)
  if (named === null) throw new UsageError({ kind: 'report-name', name })
  const { asOf } = named
  if (asOf !== null && firstDay(asOf) > today) throw new Refusal({ kind: 'report-in-future', date: asOf, today })
  const checked = await checkForErrors(root, site, today)
  const { content } = checked
  // Another report that waits to be filled in, perhaps that of another party, is not in the way of this one.
  const problems = checked.problems.filter(({ rule }) => rule !== 'structure/empty-report')
  if (hasErrors(problems)) return { made: null, problems }
  const folders = content.publications.map((one) => one.id)
  const found = content.publications.find((one) => one.id === publication)
  if (found === undefined) throw unknownPublication(publication, folders)
  const period = periodOf(found)
  if (period !== null && asOf !== null && lastDay(asOf) < period.days.from) {
    throw new Refusal({ kind: 'report-before-period', date: asOf, publication, from: period.days.from })
  }
  const file = `${CONTENT_FOLDER}/${publication}/reports/${id}.yaml`
  if (found.reports.some((report) => report.id === id)) throw new Refusal({ kind: 'report-exists', file })
  const { text, ...counts } = nextReport(found, id, site)
  await writingOwn(join(root, file), async () => {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeNewFile(join(root, file), text)
  })
  return { made: { id: name, file, ...counts }, problems: [] }
}
