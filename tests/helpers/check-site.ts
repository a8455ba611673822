import { readConfig } from '../../scripts/command/read-config.ts'
import type { Day } from '../../scripts/model/dates.ts'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import type { Problem } from '../../scripts/report/problem.ts'

/** What `npm run check` finds in the site of a folder on a day. */
export async function checkSite(root: string, today: Day = '2030-01-01'): Promise<readonly Problem[]> {
  const { site, problems } = await readConfig(root)
  return site === null ? problems : (await checkContent(root, site, today)).problems
}
