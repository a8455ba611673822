import type { Day } from '../../model/dates.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import { collectProblems } from '../../report/collect-problems.ts'
import type { Problem } from '../../report/problem.ts'
import { reportExampleSettings } from '../../validate/settings/report-example-settings.ts'
import { reportOldStatement } from '../../validate/settings/report-old-statement.ts'
import type { ValidContent } from '../../validate/valid-content.ts'
import { placesInSettings } from './places-in-settings.ts'

/**
 * What is doubtful in settings that can be used, now that it is known what the site is about and which day it is.
 *
 * @param parties of the site; `null` where no file lists them
 */
export async function checkSettings(
  root: string,
  site: SiteConfig,
  parties: ValidContent['parties'] | null,
  today: Day,
): Promise<readonly Problem[]> {
  const { report, problems } = collectProblems()
  const placeOf = await placesInSettings(root)
  reportExampleSettings(site, parties, placeOf, report)
  reportOldStatement(site, today, placeOf, report)
  return problems
}
