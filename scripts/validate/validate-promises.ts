import type * as z from 'zod'
import type { ContentRecord } from '../content/read-record.ts'
import type { LocatedData } from '../content/read-yaml.ts'
import { isFields } from '../model/fields.ts'
import { groupBy } from '../model/group-by.ts'
import { type Language, languageName, languageNamed } from '../model/language.ts'
import type { IdKind, ProblemDetails } from '../report/problem-details.ts'
import { suggestId } from '../report/suggest-id.ts'
import { ID_PATTERN } from './schemas/fields.ts'
import { forewordFields, forewordTranslationFields } from './schemas/foreword-fields.ts'
import { promiseFields, promiseTranslationFields } from './schemas/promise-fields.ts'
import type { Valid, ValidForeword, ValidPromise, ValidProse } from './valid-content.ts'
import { suggestLanguage } from './values/text-languages.ts'
import { type FieldContext, validateFields } from './values/validate-fields.ts'

/** A file in its language, `null` for the default one whether it is written in the file name or not. */
type Version = { readonly record: ContentRecord; readonly language: Language | null }

/** The promises among the files of one publication, each with its translations. */
export function validatePromises(records: readonly ContentRecord[], context: FieldContext): readonly ValidPromise[] {
  const files = records.filter(({ file }) => file.kind === 'promise')
  const named = files.filter((record) => hasIdAsName(record, files, context))
  // A file in the wrong place or with a wrong name, which has been reported, may be the very original that is missing.
  const hasAllFiles = named.length === files.length && !records.some(({ file }) => file.kind === 'unexpected')
  const versions = named.flatMap((record) => versionOf(record, context))
  const byId = groupBy(versions, ({ record }) => record.file.id ?? '')
  return [...byId].flatMap(([id, own]) => promiseFrom(id, own, hasAllFiles, context))
}

/** The words before the promises, in every language they are written in. */
export function validateForeword(records: readonly ContentRecord[], context: FieldContext): readonly ValidForeword[] {
  const versions = records.flatMap((record) => versionOf(record, context))
  return withoutDuplicates('foreword', versions, context).flatMap((version) => forewordOf(version, context))
}

function forewordOf(version: Version, context: FieldContext): readonly ValidForeword[] {
  const { record, language } = version
  const [prose] = proseOf(version)
  if (prose === undefined) return []
  const schema = language === null ? forewordFields : forewordTranslationFields
  const valid = frontMatter(schema, record, record.data ?? withoutFrontMatter(record), context)
  return valid === null ? [] : [{ ...valid, ...prose }]
}

function withoutFrontMatter({ file }: ContentRecord): LocatedData {
  const placeOf = () => topOf(file.path)
  return { value: null, places: { placeOf, placeOfKey: placeOf, writtenAt: () => null, placeOfWords: placeOf } }
}

function hasIdAsName(record: ContentRecord, files: readonly ContentRecord[], { site, report }: FieldContext): boolean {
  const { file } = record
  const id = file.id ?? ''
  const original = originalNamedIn(record, files, site.languages)
  if (original === null && ID_PATTERN.test(id)) return true
  const ending = file.language === null ? '.md' : `.${file.language}.md`
  const suggested = suggestId(id)
  const suggestion = original ?? (suggested === null ? null : `${suggested}${ending}`)
  const wanted = original === null ? 'id' : 'translation'
  report('structure/file-name', topOf(file.path), { name: nameOf(file.path), wanted, fault: null, suggestion })
  return false
}

/** `ljus_en.md` and `ljus-en.md`, which has no theme, are what `ljus.en.md` was meant to be; `null` for any other file. */
function originalNamedIn(
  { file, data }: ContentRecord,
  files: readonly ContentRecord[],
  languages: readonly Language[],
): string | null {
  const [, id, language] = /^(.+?)[-_ ]+\(?([a-z]+)\)?$/i.exec(file.id ?? '') ?? []
  const isTranslation = isFields(data?.value) && !Object.hasOwn(data.value, 'theme')
  const known = languages.map(languageName).find((one) => one === language?.toLowerCase())
  const hasOriginal = files.some((other) => other.file.id === id && other.file.language === null)
  return file.language === null && isTranslation && hasOriginal && known !== undefined ? `${id}.${known}.md` : null
}

function versionOf(record: ContentRecord, { site, report }: FieldContext): readonly Version[] {
  const { path, language: written } = record.file
  if (written === null || written === languageName(site.defaultLanguage)) return [{ record, language: null }]
  const language = languageNamed(written, site.languages)
  const languages = site.languages.map(languageName)
  if (languages.includes(written)) return [{ record, language }]
  const suggestion = suggestLanguage(written, languages)
  const details = { name: nameOf(path), language: written, languages, suggestion }
  report('structure/file-language', topOf(path), details)
  return []
}

function promiseFrom(
  id: string,
  versions: readonly Version[],
  hasAllFiles: boolean,
  context: FieldContext,
): readonly ValidPromise[] {
  const originals = versions.filter(({ language }) => language === null)
  const translations = versions.filter(({ language }) => language !== null)
  const [original] = withoutDuplicates('promise', originals, context)
  const translated = withoutDuplicates('translation', translations, context).flatMap((one) =>
    translationOf(one, context),
  )
  if (original === undefined && hasAllFiles) reportMissingOriginals(id, translations, context)
  const prose = original === undefined ? undefined : proseOf(original)[0]
  const valid = original?.record.data
    ? frontMatter(promiseFields, original.record, original.record.data, context)
    : null
  if (prose?.markdown.trim() === '') reportNoText(prose, { isTranslation: false }, context)
  return valid === null || prose === undefined ? [] : [{ ...valid, id, prose, translations: translated }]
}

function translationOf(version: Version, context: FieldContext): ValidPromise['translations'] {
  const { record } = version
  const [prose] = proseOf(version)
  if (prose === undefined || record.data === null) return []
  if (prose.markdown.trim() === '') reportNoText(prose, { isTranslation: true }, context)
  const valid = frontMatter(promiseTranslationFields, record, record.data, context)
  return valid === null ? [] : [{ ...valid, prose }]
}

function reportNoText(
  { file, line }: ValidProse,
  details: ProblemDetails['markdown/no-text'],
  { report }: FieldContext,
): void {
  report('markdown/no-text', { file, line, column: 1 }, details)
}

// Front matter with nothing between its two lines lacks its fields; it is not a value of the wrong type.
function frontMatter<Schema extends z.ZodType>(
  schema: Schema,
  { file }: ContentRecord,
  { value, places }: LocatedData,
  context: FieldContext,
): Valid<z.infer<Schema>> | null {
  return validateFields(schema, { value: value ?? {}, places }, file.path, [], context)
}

function proseOf({ record, language }: Version): readonly ValidProse[] {
  const { file, prose } = record
  return prose === null ? [] : [{ language, file: file.path, markdown: prose.markdown, line: prose.line }]
}

function reportMissingOriginals(id: string, translations: readonly Version[], { report }: FieldContext): void {
  for (const { record } of translations) {
    const name = nameOf(record.file.path)
    report('structure/missing-original', topOf(record.file.path), { name, missing: `${id}.md` })
  }
}

function withoutDuplicates(kind: IdKind, versions: readonly Version[], { report }: FieldContext): readonly Version[] {
  const first = new Map<string | null, Version>()
  for (const version of versions) {
    const known = first.get(version.language)
    if (known === undefined) {
      first.set(version.language, version)
      continue
    }
    const { path, id } = version.record.file
    const details = { kind, id: id ?? nameOf(path), first: { file: known.record.file.path, line: 1 } }
    report('id/duplicate', topOf(path), details)
  }
  return [...first.values()]
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function topOf(file: string) {
  return { file, line: 1, column: 1 }
}
