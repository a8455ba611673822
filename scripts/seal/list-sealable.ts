import type { FileKind } from '../content/content-file.ts'
import type { LoadedContent } from '../content/load-content.ts'
import type { ContentRecord } from '../content/read-record.ts'
import type { PublicationPlace } from '../model/addresses.ts'
import { groupBy } from '../model/group-by.ts'
import { isJsonFields, type JsonFields, type JsonValue, jsonValueOf } from '../model/json-value.ts'
import { languageName, languageNamed } from '../model/language.ts'
import type { SealedKind } from '../model/seal.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { attachmentDays } from './attachment-days.ts'
import { dateIn } from './date-in.ts'
import { type ItemAddresses, itemAddresses } from './item-addresses.ts'
import { listNames } from './list-names.ts'
import { placeInProse, placeOfField } from './place-of-field.ts'
import type { SealableItem, SealablePublication } from './sealable-item.ts'
import { withoutEmptyEnds } from './sealed-text.ts'
import { readSharedNames, type SharedNames } from './shared-names.ts'

// What editors tell the program and no page shows.
const NOT_PUBLISHED: ReadonlySet<string> = new Set(['allow', 'translated-from'])

/**
 * All that can be sealed, out of the files as they are: values of YAML, front matter and Markdown. Nothing is computed,
 * so that neither the day nor the version of the program makes a difference, and comments, layout and the order of fields
 * none either.
 */
export function listSealable(
  { records, hashes, inLfs, lineEnds }: LoadedContent,
  site: SiteConfig,
): readonly SealablePublication[] {
  const folders = groupBy(
    records.filter(({ file }) => file.publication !== null),
    ({ file }) => file.publication ?? '',
  )
  const names = readSharedNames(records, site)
  const dayOfAttachment = attachmentDays(records, (record) => isUnderWay(record, folders, site))
  return [...folders].map(([id, own]) => {
    const folder = { id, records: own, hashes: new Map([...hashes, ...inLfs]), lineEnds, names, dayOfAttachment, site }
    return { id, items: itemsOf(folder), isWhole: folder.records.every(isUnderstood) }
  })
}

type Folder = {
  readonly id: string
  readonly records: readonly ContentRecord[]
  readonly hashes: ReadonlyMap<string, string>
  readonly lineEnds: LoadedContent['lineEnds']
  readonly names: SharedNames
  readonly dayOfAttachment: ReturnType<typeof attachmentDays>
  readonly site: SiteConfig
}

function isUnderstood({ file, data, prose }: ContentRecord): boolean {
  switch (file.kind) {
    case 'publication':
    case 'commitments':
    case 'survey':
    case 'report':
    case 'corrections':
      return data !== null
    case 'promise':
      return data !== null && prose !== null
    case 'foreword':
      return prose !== null
    default:
      return true
  }
}

function itemsOf(folder: Folder): readonly SealableItem[] {
  const [publication] = ofKind(folder, 'publication')
  const fields = publication === undefined ? {} : fieldsOf(publication)
  const at = itemAddresses(placeOf(fields, folder), folder.site)
  return [
    ...(publication === undefined ? [] : [publicationItem(publication, folder, at)]),
    ...promiseItems(folder, at),
    ...entryItems(folder, 'commitments', 'commitment', ({ promise, id }) => [promise, id]),
    ...fileItems(folder, 'survey', at.survey),
    ...fileItems(folder, 'report', () => []),
    ...entryItems(folder, 'corrections', 'correction', ({ id }) => ['corrections', id]),
    ...attachmentItems(folder, at),
    ...listNames(folder),
  ]
}

/** Whether a text is in a language that its publication cannot be read in yet. */
function isUnderWay(
  { file }: ContentRecord,
  folders: ReadonlyMap<string, readonly ContentRecord[]>,
  site: SiteConfig,
): boolean {
  if (file.language === null || file.publication === null) return false
  const publication = folders.get(file.publication)?.find((record) => record.file.kind === 'publication')
  const fields = publication === undefined ? {} : fieldsOf(publication)
  const { languages } = placeOf(fields, { id: file.publication, site })
  return !languages.includes(languageNamed(file.language, site.languages))
}

/** In which languages the publication can be read: those that its title is translated into. */
function placeOf({ title }: JsonFields, { id, site }: Pick<Folder, 'id' | 'site'>): PublicationPlace {
  const names = isJsonFields(title) ? Object.keys(title) : [languageName(site.defaultLanguage)]
  const titled = names.map((name) => languageNamed(name, site.languages))
  return { id, languages: site.languages.filter((language) => titled.includes(language)) }
}

function publicationItem(record: ContentRecord, folder: Folder, at: ItemAddresses): SealableItem {
  const fields = fieldsOf(record)
  const forewords = ofKind(folder, 'foreword')
  const content = forewords.length === 0 ? fields : { ...fields, foreword: proseFields(forewords, folder) }
  const themes = Array.isArray(fields.themes) ? fields.themes.filter(isJsonFields) : []
  return {
    kind: 'publication',
    item: folder.id,
    publication: folder.id,
    content,
    addresses: at.publication(themes.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))),
    published: dateIn(fields),
    placeOf: (change) => {
      const [first, ...rest] = change.steps
      return first?.name === 'foreword'
        ? placeInFiles(forewords, folder, { ...change, steps: rest })
        : placeOfField(record, [], content, change.steps)
    },
  }
}

function promiseItems(folder: Folder, at: ItemAddresses): readonly SealableItem[] {
  const byId = groupBy(ofKind(folder, 'promise'), ({ file }) => file.id ?? '')
  return [...byId]
    .filter(([, files]) => files.some((file) => isOriginal(file, folder)))
    .map(([id, files]) => ({
      kind: 'promise' as const,
      item: `${folder.id}/${id}`,
      publication: folder.id,
      content: proseFields(files, folder),
      addresses: at.promise(id),
      published: null,
      placeOf: (change) => placeInFiles(files, folder, change),
    }))
}

/** The original’s front matter and text, and those of its translations by language. */
function proseFields(files: readonly ContentRecord[], folder: Folder): JsonFields {
  const fieldsIn = (file: ContentRecord): JsonFields => ({ ...fieldsOf(file), text: textOf(file) })
  const translations = files.filter((file) => !isOriginal(file, folder))
  const original = files.find((file) => isOriginal(file, folder))
  return {
    ...(original && fieldsIn(original)),
    ...(translations.length > 0 && {
      translations: Object.fromEntries(translations.map((file) => [file.file.language ?? '', fieldsIn(file)])),
    }),
  }
}

function placeInFiles(
  files: readonly ContentRecord[],
  folder: Folder,
  { steps, before, after }: Parameters<SealableItem['placeOf']>[0],
) {
  const [first, second, ...rest] = steps
  const translation = first?.name === 'translations' ? second?.name : undefined
  const original = files.find((file) => isOriginal(file, folder)) ?? files[0]
  const found = translation === undefined ? original : files.find(({ file }) => file.language === translation)
  const record = found ?? original
  const inside = translation === undefined ? steps : rest
  if (record === undefined || found === undefined) return { file: record?.file.path ?? '', line: 1, column: 1 }
  const [field] = inside
  return field?.name === 'text' && typeof before === 'string' && typeof after === 'string'
    ? placeInProse(record, before, after)
    : placeOfField(record, [], fieldsOf(record), inside)
}

function isOriginal({ file }: ContentRecord, { site }: Folder): boolean {
  return file.language === null || file.language === languageName(site.defaultLanguage)
}

function fileItems(folder: Folder, kind: 'survey' | 'report', addresses: (id: string) => readonly string[]) {
  return ofKind(folder, kind).map((record): SealableItem => {
    const content = fieldsOf(record)
    return {
      kind,
      item: `${folder.id}/${record.file.id}`,
      publication: folder.id,
      content,
      addresses: addresses(record.file.id ?? ''),
      published: dateIn(content),
      placeOf: ({ steps }) => placeOfField(record, [], content, steps),
    }
  })
}

/** The entries of a file that is a list; those without the words that name them are wrong, and told as such elsewhere. */
function entryItems(
  folder: Folder,
  fileKind: 'commitments' | 'corrections',
  kind: SealedKind,
  namesOf: (fields: JsonFields) => readonly (JsonValue | undefined)[],
): readonly SealableItem[] {
  return ofKind(folder, fileKind).flatMap((record) => {
    const list = Array.isArray(record.data?.value) ? record.data.value : []
    return list.flatMap((entry: unknown, index): readonly SealableItem[] => {
      const content = withoutNotes(jsonValueOf(entry))
      const names = namesOf(content)
      if (!names.every((name) => typeof name === 'string')) return []
      return [
        {
          kind,
          item: [folder.id, ...names].join('/'),
          publication: folder.id,
          content,
          addresses: [],
          published: null,
          placeOf: ({ steps }) => placeOfField(record, [index], content, steps),
        },
      ]
    })
  })
}

/** Files as they came: what is sealed is the fingerprint of their bytes, which a note of Git LFS gives as well. */
function attachmentItems(folder: Folder, at: ItemAddresses): readonly SealableItem[] {
  return ofKind(folder, 'attachment').map(({ file }) => {
    const path = file.path.split('/').slice(3).join('/')
    const item = `${folder.id}/files/${path.normalize('NFC')}`
    return {
      kind: 'file',
      item,
      publication: folder.id,
      content: { sha256: folder.hashes.get(file.path) ?? '' },
      lineEnds: folder.lineEnds.get(file.path) ?? null,
      addresses: [at.attachment(path)],
      published: folder.dayOfAttachment(item),
      placeOf: () => ({ file: file.path, line: 1, column: 1 }),
    }
  })
}

function ofKind({ records }: Folder, kind: FileKind): readonly ContentRecord[] {
  return records.filter(({ file }) => file.kind === kind)
}

function fieldsOf({ data }: ContentRecord): JsonFields {
  return withoutNotes(jsonValueOf(data?.value ?? {}))
}

function withoutNotes(value: JsonValue): JsonFields {
  if (!isJsonFields(value)) return {}
  return Object.fromEntries(Object.entries(value).filter(([name]) => !NOT_PUBLISHED.has(name)))
}

function textOf({ prose }: ContentRecord): string {
  return String(jsonValueOf(withoutEmptyEnds(prose?.markdown ?? '')))
}
