import { comparePublications } from '../compare/compare-publications.ts'
import { comparisonJson } from '../compare/comparison-json.ts'
import { suggestLineage } from '../compare/suggest-lineage.ts'
import { checkOutContent } from '../history/check-out-content.ts'
import type { Publication } from '../model/archive.ts'
import type { Day } from '../model/dates.ts'
import { textIn } from '../model/language.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { findPublication, type Side } from '../report/comparison/find-side.ts'
import { refuseBroken } from '../report/comparison/refuse-broken.ts'
import type { ToldComparison, ToldSuggestion } from '../report/comparison/told.ts'
import type { ReportLanguage } from '../report/format-message.ts'
import { hasErrors, type Problem } from '../report/problem.ts'
import { loadArchive } from './load-archive.ts'
import { tellComparison } from './tell-comparison.ts'

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
      readonly compared: {
        readonly tell: () => ToldComparison
        readonly json: () => unknown
        readonly suggest: () => readonly ToldSuggestion[]
      }
    }

/**
 * Two publications beside each other, each as it is in the work tree or as it was in a version in git; drafts too.
 *
 * @throws UsageError when there is no such publication or version
 * @throws Refusal when an earlier version cannot be had, or its content has errors
 */
export async function compareVersions(
  [first, second]: readonly [Side, Side],
  toCompare: ToCompare,
): Promise<ComparedVersions> {
  const { root, site, asOf, today } = toCompare
  const needsCurrent = first.ref === null || second.ref === null
  const view = { asOf, today, audience: 'staff', sought: 'errors' } as const
  const current = needsCurrent ? await loadArchive(root, site, view) : null
  if (current !== null && current.archive === null) return { problems: current.problems, compared: null }
  const publicationsOf = async ({ ref }: Side) =>
    ref === null ? (current?.archive?.publications ?? []) : publicationsAt(ref, toCompare)
  const publications = await publicationsOf(first)
  const earlier = findPublication(first, publications, toCompare.language)
  const others = second.ref === first.ref ? publications : await publicationsOf(second)
  const later = findPublication(second, others, toCompare.language)
  const comparison = comparePublications(earlier, later)
  const names = { earlier: first.name, later: second.name }
  return {
    problems: [],
    compared: {
      tell: () => tellComparison(comparison, names, site.defaultLanguage),
      json: () => comparisonJson(comparison),
      suggest: () => tellSuggestions(earlier, later, site),
    },
  }
}

async function publicationsAt(ref: string, toCompare: ToCompare): Promise<readonly Publication[]> {
  const { root, site, asOf, today, language, readSettings } = toCompare
  const version = await checkOutContent(root, ref, language)
  try {
    const settings = (await readSettings(version.root)) ?? site
    const view = { asOf, today, audience: 'staff', sought: 'errors' } as const
    const { archive, problems } = await loadArchive(version.root, settings, view)
    if (archive === null || hasErrors(problems)) throw refuseBroken(ref, problems, language)
    return archive.publications
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
