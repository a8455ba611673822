// What there is to refer to, read from the files as they stand: an entry with a fault of its own is still there, so a
// reference to it is no second fault. Where a file cannot be read, nobody knows what it contains.

import type { FileKind } from '../content/content-file.ts'
import type { LoadedContent } from '../content/load-content.ts'
import type { ContentRecord } from '../content/read-record.ts'
import { recordsByPublication } from './records-by-publication.ts'
import { ID_PATTERN } from './schemas/fields.ts'
import { suggestKey } from './unknown-keys.ts'
import { isFields, valueAt } from './value-at.ts'

/** `isComplete` is false when there may be more than what is listed. */
export type KnownNames = { readonly names: ReadonlySet<string>; readonly isComplete: boolean }

export type KnownPublication = {
  readonly themes: KnownNames
  readonly promises: KnownNames
  /** By promise and id: `grannsamverkan/utbildningar`. */
  readonly commitments: KnownNames
  readonly surveys: KnownNames
  readonly reports: KnownNames
  /** Questions and findings by the id of their survey. */
  readonly surveyParts: ReadonlyMap<string, KnownNames>
  /** Pictures and documents, as they are linked to: `files/beslut.pdf`. */
  readonly files: ReadonlySet<string>
  /** The languages that each promise has a file in; `null` is the default language. */
  readonly promiseLanguages: ReadonlyMap<string, ReadonlySet<string | null>>
}

export type KnownContent = {
  readonly parties: KnownNames
  readonly areas: KnownNames
  readonly publicationIds: KnownNames
  readonly publications: ReadonlyMap<string, KnownPublication>
}

/** Everything that content may refer to. */
export function listKnownNames({ records }: Pick<LoadedContent, 'records'>): KnownContent {
  const byPublication = recordsByPublication(records)
  const hasStrayFolder = records.some(({ file }) => file.kind === 'unexpected' && file.publication === null)
  return {
    parties: namesIn(ofKind(records, 'parties')),
    areas: namesIn(ofKind(records, 'areas')),
    publicationIds: { names: new Set(byPublication.keys()), isComplete: !hasStrayFolder },
    publications: new Map([...byPublication].map(([id, own]) => [id, knownIn(own)])),
  }
}

function knownIn(records: readonly ContentRecord[]): KnownPublication {
  const promises = ofKind(records, 'promise')
  const surveys = ofKind(records, 'survey')
  const [publication] = ofKind(records, 'publication')
  const themes = valueAt(publication?.data?.value, ['themes'])
  return {
    // They may stand under another name, as \`teman\`: a publication that has none says so, \`themes: []\`.
    themes: themes === undefined ? { names: new Set(), isComplete: false } : namesOf(themes),
    promises: fileNames(records, promises),
    surveys: fileNames(records, surveys),
    reports: fileNames(records, ofKind(records, 'report')),
    commitments: namesIn(ofKind(records, 'commitments'), commitmentName),
    surveyParts: new Map(surveys.map(({ file, data }) => [file.id ?? '', surveyPartsOf(data?.value)])),
    files: new Set(ofKind(records, 'attachment').map(({ file }) => pathInFolder(file.path))),
    promiseLanguages: languagesById(promises),
  }
}

// A promise that is no text is reported where it stands; its commitment cannot be referred to.
function commitmentName({ promise, id }: Readonly<Record<string, unknown>>): string | null {
  return typeof promise === 'string' ? `${promise}/${String(id)}` : null
}

function surveyPartsOf(survey: unknown): KnownNames {
  if (!isFields(survey)) return { names: new Set(), isComplete: false }
  const parts = joined([namesOf(valueAt(survey, ['questions'])), namesOf(valueAt(survey, ['findings']))])
  return { ...parts, isComplete: parts.isComplete && !Object.keys(survey).some(mayHoldParts) }
}

// `quesions`, which has been reported where it stands, may have all that is referred to.
function mayHoldParts(key: string): boolean {
  const lists = ['questions', 'findings']
  return !lists.includes(key) && suggestKey(key, lists) !== null
}

function languagesById(promises: readonly ContentRecord[]): ReadonlyMap<string, ReadonlySet<string | null>> {
  const languages = new Map<string, Set<string | null>>()
  for (const { file } of promises) {
    const known = languages.get(file.id ?? '') ?? new Set()
    languages.set(file.id ?? '', known.add(file.language))
  }
  return languages
}

// File systems write `ö` as one character or as two; people who link see no difference.
function pathInFolder(path: string): string {
  return path.split('/').slice(2).join('/').normalize('NFC')
}

// A file whose name is no id may be the very one that is referred to.
function fileNames(records: readonly ContentRecord[], files: readonly ContentRecord[]): KnownNames {
  const ids = files.map(({ file }) => file.id ?? '')
  const hasStrayFile = records.some(({ file }) => file.kind === 'unexpected')
  return { names: new Set(ids), isComplete: ids.every((id) => ID_PATTERN.test(id)) && !hasStrayFile }
}

type NameOf = (entry: Readonly<Record<string, unknown>>) => string | null

function namesIn(records: readonly ContentRecord[], nameOf?: NameOf): KnownNames {
  return joined(
    records.map(({ data }) => (data === null ? { names: new Set(), isComplete: false } : namesOf(data.value, nameOf))),
  )
}

function namesOf(list: unknown, nameOf: NameOf = ({ id }) => String(id)): KnownNames {
  if (list === null || list === undefined) return { names: new Set(), isComplete: true }
  if (!Array.isArray(list)) return { names: new Set(), isComplete: false }
  const entries = list.filter(isFields)
  const names = entries.map(nameOf)
  const isComplete = entries.length === list.length && entries.every(hasId) && !names.includes(null)
  return { names: new Set(names.filter((name) => name !== null)), isComplete }
}

// An id that YAML reads as a number has lost what was written: `007` is 7.
function hasId({ id }: Readonly<Record<string, unknown>>): boolean {
  return typeof id === 'string' && ID_PATTERN.test(id)
}

function joined(parts: readonly KnownNames[]): KnownNames {
  return {
    names: new Set(parts.flatMap(({ names }) => [...names])),
    isComplete: parts.every(({ isComplete }) => isComplete),
  }
}

function ofKind(records: readonly ContentRecord[], kind: FileKind): readonly ContentRecord[] {
  return records.filter(({ file }) => file.kind === kind)
}
