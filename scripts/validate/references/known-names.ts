// What there is to refer to, read from the files as they stand: an entry with a fault of its own is still there, so a
// reference to it is no second fault. Where a file cannot be read, nobody knows what it contains.

import type { LoadedContent } from '../../content/load-content.ts'
import type { ContentRecord } from '../../content/read-record.ts'
import { isFields } from '../../model/fields.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import { ofKind } from '../of-kind.ts'
import { recordsByPublication } from '../records-by-publication.ts'
import { ID_PATTERN } from '../schemas/fields.ts'
import { suggestKey } from '../values/unknown-keys.ts'
import { valueAt } from '../values/value-at.ts'

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
    parties: sharedNames(records, 'parties'),
    areas: sharedNames(records, 'areas'),
    publicationIds: { names: new Set(byPublication.keys()), isComplete: !hasStrayFolder },
    publications: new Map([...byPublication].map(([id, own]) => [id, knownIn(own)])),
  }
}

// `party.yaml`, or a list in the folder of a publication, has been reported, and may have all that is referred to.
function sharedNames(records: readonly ContentRecord[], kind: 'parties' | 'areas'): KnownNames {
  const { names, isComplete } = namesIn(ofKind(records, kind))
  const isElsewhere = records.some(({ file }) => file.kind === 'unexpected' && isNearly(`${kind}.yaml`, file.path))
  return { names, isComplete: isComplete && !isElsewhere }
}

function isNearly(name: string, path: string): boolean {
  return suggestSimilar(path.slice(path.lastIndexOf('/') + 1), [name]) !== null
}

function knownIn(records: readonly ContentRecord[]): KnownPublication {
  const promises = ofKind(records, 'promise')
  const surveys = ofKind(records, 'survey')
  const [publication] = ofKind(records, 'publication')
  const commitments = namesIn(ofKind(records, 'commitments'), commitmentName)
  const themes = valueAt(publication?.data?.value, ['themes'])
  const hasStrayFile = records.some(({ file }) => file.kind === 'unexpected')
  return {
    // They may stand under another name, as \`teman\`: a publication that has none says so, \`themes: []\`.
    themes: themes === undefined ? { names: new Set(), isComplete: false } : namesOf(themes),
    promises: fileNames(promises, hasStrayFile),
    surveys: fileNames(surveys, hasStrayFile),
    reports: fileNames(ofKind(records, 'report'), hasStrayFile),
    commitments: {
      ...commitments,
      // Of a folder with a report alone, it is not known what it was to be: that it is incomplete has been reported.
      // So has a file with another name, which may be the very list of them.
      isComplete: commitments.isComplete && publication !== undefined && !hasStrayFile,
    },
    surveyParts: new Map(surveys.map(({ file, data }) => [file.id ?? '', surveyPartsOf(data?.value)])),
    files: new Set(ofKind(records, 'attachment').map(({ file }) => pathInFolder(file.path))),
    promiseLanguages: languagesById(promises),
  }
}

// A promise that is no id is reported where it stands; its commitment may be the very one that is referred to.
function commitmentName({ promise, id }: Readonly<Record<string, unknown>>): string | null {
  return typeof promise === 'string' && ID_PATTERN.test(promise) ? `${promise}/${String(id)}` : null
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
function fileNames(files: readonly ContentRecord[], hasStrayFile: boolean): KnownNames {
  const ids = files.map(({ file }) => file.id ?? '')
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
  // Of two with one id, one was to have another, which may be the very one that is referred to.
  const areDistinct = new Set(names).size === names.length
  const isComplete = areDistinct && entries.length === list.length && entries.every(hasId) && !names.includes(null)
  return { names: new Set(names.filter((name) => name !== null)), isComplete }
}

// An id that YAML reads as a number has lost what was written: `007` is 7.
function hasId({ id }: Readonly<Record<string, unknown>>): boolean {
  return typeof id === 'string' && ID_PATTERN.test(id)
}

function joined(parts: readonly KnownNames[]): KnownNames {
  const names = new Set(parts.flatMap(({ names }) => [...names]))
  const areDistinct = names.size === parts.reduce((count, part) => count + part.names.size, 0)
  return { names, isComplete: areDistinct && parts.every(({ isComplete }) => isComplete) }
}
