import type { Day } from '../../scripts/model/dates.ts'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import type { Problem } from '../../scripts/report/problem.ts'
import type { Rule } from '../../scripts/report/problem-details.ts'
import { siteConfig } from './site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from './write-site.ts'

/** Warnings about how things hang together, which tests of other things need not heed; `placesOf` finds them. */
const LOOSE_ENDS: readonly Rule[] = [
  'structure/promise-without-commitment',
  'structure/published-without-content',
  'structure/similar-promises',
  'structure/theme-without-promises',
  'structure/unused-party',
  'structure/unused-area',
  'time/overlap',
  'time/gap',
  'time/signed-after-start',
  'lineage/merged-alone',
]

/** What is wrong with content that is valid but for some files: `4:7 reference/unknown-party`. */
export async function problemsIn(changes: SiteFiles): Promise<readonly string[]> {
  const problems = await check(changes, '2030-01-01')
  return problems
    .filter(({ rule }) => !LOOSE_ENDS.includes(rule))
    .map(({ rule, place }) => `${place.line}:${place.column} ${rule}`)
}

/** Where the same content breaks one rule: `2018/publication.yaml:2`. */
export async function placesOf(rule: Rule, changes: SiteFiles, today: Day = '2030-01-01'): Promise<readonly string[]> {
  const problems = await check(changes, today)
  return problems
    .filter((problem) => problem.rule === rule)
    .map(({ place }) => `${place.file.replace(/^content\//, '')}:${place.line}`)
}

async function check(changes: SiteFiles, today: Day): Promise<readonly Problem[]> {
  const root = await writeSite({ ...VALID_FILES, ...changes })
  return (await checkContent(root, siteConfig(), today)).problems
}
