import type { ContentRecord } from '../../content/read-record.ts'
import { languageName } from '../../model/language.ts'
import { SETTINGS_FILE } from '../../report/settings-file.ts'
import type { ContentChanges, FileChange, ItemChange } from './change.ts'
import { compareEntries, compareItems } from './compare-items.ts'
import type { TextLanguages } from './compare-values.ts'
import { findRenamed } from './find-renamed.ts'
import type { Item } from './item.ts'
import { isReadable, itemsIn } from './items-in.ts'
import type { Version } from './version.ts'

/**
 * Everything that differs between the content of two versions, down to single fields. Each file that is not the same, byte
 * by byte, is found again: in an item, among the files, or among those with changes of layout alone.
 */
export function compareContent(before: Version, after: Version): ContentChanges {
  const languages = languagesOf(after)
  const pairs = pairRecords(before, after)
  const found = pairs.map((pair) => compareFile(pair, languages))
  return {
    items: [
      ...compareSettings(before, after, languages),
      ...findRenamed(
        found.flatMap(({ items }) => items),
        languages,
      ),
    ],
    files: found.flatMap(({ file }) => file ?? []),
    layoutOnly: found.flatMap(({ items, file }, at) =>
      items.length === 0 && file === null ? (pairs[at]?.path ?? []) : [],
    ),
  }
}

/** A file that is not the same in both versions; a record is `null` where there is none. */
type RecordPair = {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly before: ContentRecord | null
  readonly after: ContentRecord | null
}
type FileResult = { readonly items: readonly ItemChange[]; readonly file: FileChange | null }

function languagesOf({ site }: Version): TextLanguages {
  return { names: new Set(site.languages.map(languageName)), own: languageName(site.defaultLanguage) }
}

/** The files that are not the same, by path. */
function pairRecords(before: Version, after: Version): readonly RecordPair[] {
  const [one, other] = [recordsByPath(before), recordsByPath(after)]
  return [...new Set([...before.hashes.keys(), ...after.hashes.keys()])]
    .sort()
    .filter((path) => before.hashes.get(path) !== after.hashes.get(path))
    .map((path) => ({
      path,
      kind: !before.hashes.has(path) ? 'added' : after.hashes.has(path) ? 'changed' : 'removed',
      before: one.get(path) ?? null,
      after: other.get(path) ?? null,
    }))
}

function recordsByPath({ records }: Version): ReadonlyMap<string, ContentRecord> {
  return new Map(records.map((record) => [record.file.path, record]))
}

function compareFile(pair: RecordPair, languages: TextLanguages): FileResult {
  const { before, after } = pair
  const known = [before, after].filter((record) => record !== null)
  if (known.length === 0 || !known.every(isReadable)) return { items: [], file: fileChange(pair) }
  const [one, other] = [before, after].map((record) => (record === null ? [] : itemsIn(record)))
  return { items: changesOf(one ?? [], other ?? [], languages), file: null }
}

function changesOf(before: readonly Item[], after: readonly Item[], languages: TextLanguages): readonly ItemChange[] {
  const [one, other] = [before[0], after[0]]
  const isWhole = [one, other].some((item) => item !== undefined && item.path.length === 0)
  if (!isWhole || one === undefined || other === undefined) return compareEntries(before, after, languages)
  const rows = compareItems(one, other, languages)
  return rows.length === 0 ? [] : [{ kind: 'changed', before: one, after: other, rows }]
}

function fileChange({ path, kind, before, after }: RecordPair): FileChange {
  // What is in a folder that should not be there goes by the name of the folder, and has no record of its own.
  const fileKind = (after ?? before)?.file.kind ?? 'unexpected'
  switch (fileKind) {
    case 'attachment':
    case 'picture':
    case 'seal':
    case 'guide':
    case 'unexpected':
      return { path, of: fileKind, kind }
    default:
      return { path, of: 'content', kind: 'unreadable' }
  }
}

function compareSettings(before: Version, after: Version, languages: TextLanguages): readonly ItemChange[] {
  const [one, other] = [settingsOf(before), settingsOf(after)]
  const rows = compareItems(one, other, languages)
  return rows.length === 0 ? [] : [{ kind: 'changed', before: one, after: other, rows }]
}

function settingsOf({ site }: Version): Item {
  return {
    kind: 'settings',
    file: SETTINGS_FILE,
    publication: null,
    id: '',
    language: null,
    fields: site,
    path: [],
    places: null,
    prose: null,
  }
}
