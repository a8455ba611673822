import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** What is said to be published has promises to read, or at least a day when it was; else it is more likely a draft. */
export function publishedWithContent({ publications }: ValidContent, report: Report, { isWhole }: RuleContext): void {
  if (!isWhole) return
  for (const { publication, promises, sealed } of publications) {
    if (publication === null || publication.fields.state !== 'published') continue
    const isDated = publication.fields.published !== undefined && publication.fields.published !== null
    // What has been sealed was published, and what has gone since is told where it is missing.
    if (promises.length > 0 || isDated || sealed.length > 0) continue
    report('structure/published-without-content', publication.placeOf(['state']), {})
  }
}
