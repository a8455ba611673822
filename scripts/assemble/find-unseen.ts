import type { Day } from '../model/dates.ts'
import { filesNamed } from '../model/files-named.ts'
import { publicFrom, releaseOn } from '../model/release.ts'
import { asOfReport } from '../model/report-name.ts'
import { SHARED_LISTS, type SharedList, sealPath } from '../model/seal.ts'
import type { ValidContent, ValidPublication } from '../validate/valid-content.ts'
import { languagesOf } from './languages-of.ts'
import { listUses, namesOfItem, type Use } from './list-uses.ts'
import type { View } from './view.ts'
import { optionalDate } from './wording.ts'

/** What is in the content and is not seen on the as-of date by those whom the archive is for. */
export type Unseen = {
  /** Paths relative to the root of the site. */
  readonly files: ReadonlySet<string>
  /** The ids of what publications share and only such files use. */
  readonly names: Readonly<Record<SharedList, ReadonlySet<string>>>
}

/**
 * Finds what is not to be seen yet: texts before their day, and the files and names that no other text leads to. Staff see
 * it all, but for what would be wrong before its day: reports.
 */
export function findUnseen(content: ValidContent, view: View): Unseen {
  const texts = new Set(content.publications.flatMap((publication) => unseenTexts(publication, view)))
  const names = { parties: new Set<string>(), areas: new Set<string>(), units: new Set<string>() }
  if (view.audience === 'staff' || texts.size === 0) return { files: texts, names }
  const uses = content.publications.flatMap(listUses)
  const hidden = uses.filter(({ file }) => texts.has(file))
  const shown = [...uses.filter(({ file }) => !texts.has(file)), ...sealedUses(content, view.asOf)]
  for (const list of SHARED_LISTS) names[list] = unseenNames(list, hidden, shown, content)
  return { files: new Set([...texts, ...unseenAttachments(content, hidden, shown)]), names }
}

function unseenTexts(valid: ValidPublication, view: View): readonly string[] {
  const { asOf, audience } = view
  if (valid.publication === null) return []
  const { fields } = valid.publication
  const release = releaseOn(asOf, { state: fields.state, published: optionalDate(fields.published) })
  if (audience === 'public' && release !== 'published') return valid.contentFiles.map(({ path }) => path)
  const later = [
    ...valid.reports.filter((report) => isLater(asOf, publicFrom(asOfReport(report.id), report.fields.published))),
    ...(audience === 'public' ? valid.surveys.filter((one) => isLater(asOf, publicFrom(one.fields.published))) : []),
  ]
  return [...later.map(({ file }) => file), ...translationsUnderWay(valid, languagesOf(fields, view))]
}

function isLater(asOf: Day, day: Day | null): boolean {
  return day !== null && day > asOf
}

/** Of a translation into a language that the publication cannot be read in yet, no page shows anything. */
function translationsUnderWay({ foreword, promises }: ValidPublication, languages: readonly string[]) {
  const prose = [...foreword, ...promises.flatMap(({ translations }) => translations.map((one) => one.prose))]
  return prose.filter(({ language }) => language !== null && !languages.includes(language)).map(({ file }) => file)
}

/** What had been sealed was seen, whatever uses it now: a file or a name by its item. */
function sealedUses({ publications }: ValidContent, asOf: Day): readonly Use[] {
  return publications.flatMap(({ id, sealed }) =>
    sealed
      .filter(({ date }) => date <= asOf)
      .map(({ item }) => ({ file: sealPath(id), publication: id, says: item, names: namesOfItem(item) })),
  )
}

/** What nothing uses at all is for whoever wrote it to decide on, and is shown. */
function unseenNames(
  list: SharedList,
  hidden: readonly Use[],
  shown: readonly Use[],
  content: ValidContent,
): Set<string> {
  const tied = new Map(list === 'units' ? [] : content[list].map(({ fields }) => [fields.id, fields] as const))
  const reached = (uses: readonly Use[]) => {
    const ids = new Set(uses.flatMap(({ names }) => names[list] ?? []))
    // A set goes on to what is added to it on the way.
    for (const id of ids) {
      const { 'part-of': whole, 'merged-into': later } = tied.get(id) ?? {}
      for (const other of [whole, later]) if (other !== undefined) ids.add(other)
    }
    return ids
  }
  const seen = reached(shown)
  return new Set([...reached(hidden)].filter((id) => !seen.has(id)))
}

/** Files that texts lead to and all of these are unseen. */
function unseenAttachments({ publications }: ValidContent, hidden: readonly Use[], shown: readonly Use[]) {
  const folderOf = (id: string) => `content/${id}/files/`
  const filesOf = new Map(
    publications.map(({ id, attachments }) => [
      id,
      attachments.map((file) => file.slice(folderOf(id).length).normalize('NFC')),
    ]),
  )
  const namedIn = (uses: readonly Use[]) =>
    new Set(uses.flatMap(({ says, publication }) => filesNamed(says, publication, filesOf)))
  const later = namedIn(hidden)
  if (later.size === 0) return []
  const now = namedIn(shown)
  return publications
    .flatMap(({ attachments }) => attachments)
    .filter((file) => {
      const reference = file.slice('content/'.length).normalize('NFC')
      return later.has(reference) && !now.has(reference)
    })
}
