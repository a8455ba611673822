import type { Day } from '../model/dates.ts'
import { filesNamed } from '../model/files-named.ts'
import { publicFrom, releaseOn } from '../model/release.ts'
import { SHARED_LISTS, type SharedList } from '../model/seal.ts'
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
  const [hidden, shown] = [uses.filter(({ file }) => texts.has(file)), uses.filter(({ file }) => !texts.has(file))]
  for (const list of SHARED_LISTS)
    names[list] = unseenNames(list, hidden, [...shown, ...sealedIn(content, texts)], content)
  return { files: new Set([...texts, ...unseenAttachments(content, hidden, shown)]), names }
}

function unseenTexts(valid: ValidPublication, view: View): readonly string[] {
  const { asOf, audience } = view
  if (valid.publication === null) return []
  const { fields } = valid.publication
  const release = releaseOn(asOf, { state: fields.state, published: optionalDate(fields.published) })
  if (audience === 'public' && release !== 'published') return valid.contentFiles.map(({ path }) => path)
  const later = [
    ...valid.reports.filter((report) => isLater(asOf, publicFrom(report.id, report.fields.published))),
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

/** Names that have been sealed with what is shown were seen, whatever uses them now. */
function sealedIn({ publications }: ValidContent, texts: ReadonlySet<string>): readonly Pick<Use, 'names'>[] {
  return publications
    .filter(({ publication }) => publication !== null && !texts.has(publication.file))
    .flatMap(({ sealed }) => sealed.map(({ item }) => ({ names: namesOfItem(item) })))
}

/** What nothing uses at all is for whoever wrote it to decide on, and is shown. */
function unseenNames(
  list: SharedList,
  hidden: readonly Pick<Use, 'names'>[],
  shown: readonly Pick<Use, 'names'>[],
  content: ValidContent,
): Set<string> {
  const tied = new Map(list === 'units' ? [] : content[list].map(({ fields }) => [fields.id, fields] as const))
  const reached = (uses: readonly Pick<Use, 'names'>[]) => {
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

/** Files that texts lead to and all of these are unseen. What has been sealed was there. */
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
  const sealed = new Set(publications.flatMap((one) => one.sealed.map(({ item }) => item)))
  return publications
    .flatMap(({ attachments }) => attachments)
    .filter((file) => {
      const reference = file.slice('content/'.length).normalize('NFC')
      return later.has(reference) && !now.has(reference) && !sealed.has(reference)
    })
}
