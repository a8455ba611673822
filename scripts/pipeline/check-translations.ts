import type { Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { StampedFile, TranslationGap } from '../report/formats/format-translations.ts'
import type { Problem } from '../report/problem.ts'
import { listTranslationGaps } from '../validate/texts/list-translation-gaps.ts'
import { checkContent } from './check/check-content.ts'
import { stampTranslations } from './stamp-translations.ts'

export type CheckedTranslations = {
  readonly gaps: readonly TranslationGap[]
  /** `null` when nothing was to be stamped. */
  readonly stamped: readonly StampedFile[] | null
  /** What keeps files from being understood, and so from being looked at here. */
  readonly errors: readonly Problem[]
}

/**
 * What is not translated or may be out of date in the content of a site.
 *
 * @param stamp the translations to be stamped first, or all of them; `null` for none
 */
export async function checkTranslations(
  root: string,
  site: SiteConfig,
  today: Day,
  stamp: readonly string[] | 'all' | null,
): Promise<CheckedTranslations> {
  const before = await checkContent(root, site, today)
  const stamped = stamp === null ? null : await stampTranslations(root, before.content, stamp === 'all' ? null : stamp)
  const { content, problems } = stamped === null ? before : await checkContent(root, site, today)
  const errors = problems.filter(({ level }) => level === 'error')
  return { gaps: listTranslationGaps(content, site), stamped, errors }
}
