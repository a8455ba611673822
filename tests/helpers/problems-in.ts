import { checkContent } from '../../scripts/pipeline/check-content.ts'
import { siteConfig } from './site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from './write-site.ts'

/** What is wrong with content that is valid but for some files: `4:7 reference/unknown-party`. */
export async function problemsIn(changes: SiteFiles): Promise<readonly string[]> {
  const root = await writeSite({ ...VALID_FILES, ...changes })
  const { problems } = await checkContent(root, siteConfig())
  return problems.map(({ rule, place }) => `${place.line}:${place.column} ${rule}`)
}
