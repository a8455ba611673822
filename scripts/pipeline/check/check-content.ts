import type { FileDrafts } from '../../content/content-file.ts'
import { type LoadedContent, loadContent } from '../../content/load-content.ts'
import type { Day } from '../../model/dates.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import { collectProblems } from '../../report/collect-problems.ts'
import type { ContentCounts } from '../../report/formats/format-counts.ts'
import { hasErrors, type Problem } from '../../report/problem.ts'
import { sortProblems } from '../../report/sort-problems.ts'
import { checkCorrectionDates } from '../../seal/check-correction-dates.ts'
import { checkSeals } from '../../seal/check-seals.ts'
import { readSeals, sealedItems } from '../../seal/sealed-archive.ts'
import { acknowledgeWarnings } from '../../validate/acknowledge-warnings.ts'
import { checkRedirects } from '../../validate/references/check-redirects.ts'
import type { ValidContent, ValidPublication } from '../../validate/valid-content.ts'
import { type Sought, validateContent } from '../../validate/validate-content.ts'
import { listAddresses } from '../load/list-addresses.ts'
import { checkPictures } from './check-pictures.ts'
import { checkSettings } from './check-settings.ts'
import { checkShownPictures } from './check-shown-pictures.ts'
import { linesOfProblems } from './lines-of-problems.ts'
import { withoutLostReferences } from './without-lost-references.ts'

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
  const examined = await examine(root, await loadContent(root, drafts), site, today, 'everything')
  const { content, loaded } = examined
  const hasParties = loaded.records.some(({ file }) => file.kind === 'parties')
  const inSettings = await checkSettings(root, site, hasParties ? content.parties : null, today)
  const shown = await checkShownPictures(root, content, loaded)
  const found = [...examined.found, ...inSettings, ...shown]
  const linesOf = await linesOfProblems(root, found, drafts, loaded.hashes)
  const problems = sortProblems(acknowledgeWarnings(found, content, linesOf))
  return { content, problems, fingerprint: loaded.fingerprint, loaded }
}

/** The same for those who look at no warning, which takes a fraction of the time: the problems are the errors alone. */
export async function checkForErrors(root: string, site: SiteConfig, today: Day): Promise<CheckedContent> {
  const { content, found, loaded } = await examine(root, await loadContent(root), site, today, 'errors')
  const errors = found.filter(({ level }) => level === 'error')
  return { content, problems: sortProblems(errors), fingerprint: loaded.fingerprint, loaded }
}

async function examine(root: string, loaded: LoadedContent, site: SiteConfig, today: Day, sought: Sought) {
  const sealed = collectProblems()
  const seals = readSeals(loaded, sealed.report)
  const { content, problems } = validateContent(loaded, site, today, sealedItems(seals.chain), sought)
  const before = [...loaded.problems, ...problems]
  const mayTrust = loaded.seals.size > 0 && sealed.problems.every(({ rule }) => rule === 'seal/publication-gone')
  const kept = !mayTrust ? [] : checkSeals(seals, { loaded, content, site, today, problems: before })
  if (loaded.seals.size === 0) checkCorrectionDates(content, seals.chain.lines, today, sealed.report)
  const redirects = await redirectProblems(content, site, today, hasErrors(before))
  const pictures = await checkPictures(root, site, loaded)
  const found = [...withoutLostReferences(before, kept), ...sealed.problems, ...kept, ...redirects, ...pictures]
  return { content, found, loaded }
}

async function redirectProblems(
  content: ValidContent,
  site: SiteConfig,
  today: Day,
  isBroken: boolean,
): Promise<readonly Problem[]> {
  if (content.redirects.length === 0) return []
  const { report, problems } = collectProblems()
  checkRedirects(content.redirects, isBroken ? null : await listAddresses(content, site, today), report)
  return problems
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
