import type { LoadedContent } from '../content/load-content.ts'
import type { Day } from '../model/dates.ts'
import { sealPath } from '../model/seal.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { collectProblems } from '../report/collect-problems.ts'
import { hasErrors, type Problem } from '../report/problem.ts'
import type { Rule } from '../report/problem-details.ts'
import type { ValidContent } from '../validate/valid-content.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkCorrectionDates } from './check-correction-dates.ts'
import { checkCorrections } from './check-corrections.ts'
import { checkItems } from './check-items.ts'
import { checkSealDates } from './check-seal-dates.ts'
import { checkUnpublished } from './check-unpublished.ts'
import { checkUnsealed } from './check-unsealed.ts'
import { assembleSealed, type readSeals } from './sealed-archive.ts'

type Checked = {
  readonly loaded: LoadedContent
  readonly content: ValidContent
  readonly site: SiteConfig
  readonly today: Day
  /** What has been found so far. */
  readonly problems: readonly Problem[]
}

const UNKNOWN_NAMES: readonly Rule[] = ['reference/unknown-party', 'reference/unknown-area']

/**
 * Whether what stands in content/ is what was sealed, with the corrections made since.
 *
 * @param read seals that are as they were written: held against others, content would seem to have changed
 */
export function checkSeals(read: ReturnType<typeof readSeals>, checked: Checked): readonly Problem[] {
  const { report, problems } = collectProblems()
  const { loaded, content, site, today } = checked
  const sealed = assembleSealed(read, loaded, content, site)
  for (const { entry, publication, line } of sealed.items.repeated) {
    const place = { file: sealPath(publication), line, column: 1 }
    report('seal/chain', place, { fault: 'repeated', item: entry.item })
  }
  checkSealDates(read.chain.lines, today, report)
  const unpublished = checkUnpublished(read.seals, content, today, report)
  checkCorrections(sealed, report)
  // A correction that cannot be understood may be the very one that explains a change.
  const hasWrongCorrection = checked.problems.some(
    ({ level, place }) => level === 'error' && place.file.endsWith('/corrections.yaml'),
  )
  const moved = hasWrongCorrection ? new Set<string>() : checkItems(sealed, { unpublished, today }, report)
  const hasUnknownName = checked.problems.some(({ rule }) => UNKNOWN_NAMES.includes(rule))
  checkAddresses(sealed, content, { moved, hasUnknownName }, report)
  checkCorrectionDates(content, read.chain.lines, today, report)
  // Nothing can be sealed before they are mended.
  const hasOthers = hasErrors(checked.problems) || hasErrors(problems)
  checkUnsealed(sealed, content, { today, hasOthers }, report)
  return problems
}
