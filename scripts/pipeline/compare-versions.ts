import { comparePublications } from '../compare/compare-publications.ts'
import { comparisonJson } from '../compare/json/comparison-json.ts'
import { suggestLineage } from '../compare/suggest-lineage.ts'
import { checkOutContent } from '../history/check-out-content.ts'
import type { Publication } from '../model/archive.ts'
import type { Day } from '../model/dates.ts'
import { textIn } from '../model/language.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { findPublication, type Side } from '../report/comparison/find-side.ts'
import { refuseBroken } from '../report/comparison/refuse-broken.ts'
import { type BrokenSeals, isAboutSeals, tellBrokenSeals } from '../report/comparison/tell-broken-seals.ts'
import { tellComparison } from '../report/comparison/tell-comparison.ts'
import type { ToldComparison, ToldSuggestion } from '../report/comparison/told.ts'
import type { Problem } from '../report/problem.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import { isAboutPictures } from './is-about-pictures.ts'
import { isAttachmentInLfs } from './is-attachment-in-lfs.ts'
import { loadArchive } from './load/load-archive.ts'

export type ToCompare = {
  readonly root: string
  readonly site: SiteConfig
  readonly asOf: Day
  readonly today: Day
  readonly language: ReportLanguage
  /** Reads the settings of an earlier version; `null` when they cannot be read. */
  readonly readSettings: (root: string) => Promise<SiteConfig | null>
}

export type ComparedVersions =
  | { readonly problems: readonly Problem[]; readonly compared: null }
  | {
      readonly problems: readonly []
      /** What is told beside the comparison, of content that is not what was sealed; `null` when there is nothing. */
      readonly aside: string | null
      readonly compared: {
        readonly tell: () => ToldComparison
        readonly json: () => unknown
        readonly suggest: () => readonly ToldSuggestion[]
      }
    }

/**
 * Two publications beside each other, each as it is in the work tree or as it was in a version in git; drafts too.
 *
 * Content that is not what was sealed is compared as it is, and that is told: somebody may want to see what has changed in it.
 *
 * @throws UsageError when there is no such publication or version
 * @throws Refusal when an earlier version cannot be had, or its content has other errors
 */
export async function compareVersions(
  [first, second]: readonly [Side, Side],
  toCompare: ToCompare,
): Promise<ComparedVersions> {
  const { root, site, asOf, today } = toCompare
  const needsCurrent = first.ref === null || second.ref === null
  const current = needsCurrent ? await loadArchive(root, site, viewOn(asOf, today)) : null
  if (current !== null && current.archive === null) return { problems: current.problems, compared: null }
  const versionOf = async ({ ref }: Side): Promise<Version> =>
    ref === null
      ? {
          ref,
          problems: (current?.problems ?? []).filter(isAboutSeals),
          publications: current?.archive?.publications ?? [],
        }
      : versionAt(ref, toCompare)
  const before = await versionOf(first)
  const earlier = findPublication(first, before.publications)
  const after = second.ref === first.ref ? before : await versionOf(second)
  const later = findPublication(second, after.publications)
  const comparison = comparePublications(earlier, later)
  const names = { earlier: first.name, later: second.name }
  return {
    problems: [],
    aside: tellBrokenSeals([...new Set([before, after])], toCompare.language),
    compared: {
      tell: () => tellComparison(comparison, names, site.defaultLanguage),
      json: () => comparisonJson(comparison),
      suggest: () => tellSuggestions(earlier, later, site),
    },
  }
}

/**
 * What is compared is read for errors alone. Content that is not what was sealed, attachments and the looks of the site are no
 * obstacle.
 */
function viewOn(asOf: Day, today: Day) {
  const isHarmless = (problem: Problem) =>
    isAboutSeals(problem) || isAttachmentInLfs(problem) || isAboutPictures(problem)
  return { asOf, today, audience: 'staff', sought: 'errors', isHarmless } as const
}

type Version = BrokenSeals & { readonly publications: readonly Publication[] }

async function versionAt(ref: string, toCompare: ToCompare): Promise<Version> {
  const { root, site, asOf, today, readSettings } = toCompare
  const version = await checkOutContent(root, ref)
  try {
    const settings = (await readSettings(version.root)) ?? site
    const { archive, problems } = await loadArchive(version.root, settings, viewOn(asOf, today))
    if (archive === null) throw refuseBroken(ref, problems)
    return { ref, problems: problems.filter(isAboutSeals), publications: archive.publications }
  } finally {
    await version.dispose()
  }
}

function tellSuggestions(earlier: Publication, later: Publication, site: SiteConfig): readonly ToldSuggestion[] {
  return suggestLineage(earlier, later).map(({ earlier: was, later: is, likeness, change }) => {
    const named = ({ reference, title }: typeof was) => ({
      name: reference,
      title: textIn(title, site.defaultLanguage, site.defaultLanguage).text,
    })
    const file = `content/${is.publication.id}/promises/${is.id}.md`
    return { file, earlier: named(was), later: named(is), likeness, change }
  })
}
