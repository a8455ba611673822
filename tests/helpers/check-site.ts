import { readConfig } from '../../scripts/command/read-config.ts'
import { checkContent } from '../../scripts/pipeline/check-content.ts'
import type { Problem } from '../../scripts/report/problem.ts'

/** What `npm run check` finds in the site of a folder. */
export async function checkSite(root: string): Promise<readonly Problem[]> {
  const { site, problems } = await readConfig(root)
  return site === null ? problems : (await checkContent(root, site)).problems
}
