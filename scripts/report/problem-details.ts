// Every rule that content and settings are held to, with what there is to say about a broken one. The words are in
// `messages/`, one text per rule and language; how grave each is stands in `levels.ts`.

/** What an editor calls the sort of a value; `languages` is a text per language, `fields` any other set of fields. */
export type ValueType =
  | 'text'
  | 'number'
  | 'not-a-number'
  | 'yes-or-no'
  | 'date'
  | 'list'
  | 'fields'
  | 'languages'
  | 'nothing'

export type LinkFault = 'outside' | 'broken' | 'folder'

export type YamlFault =
  | 'colon-in-text'
  | 'space-after-colon'
  | 'special-start'
  | 'text-after-quote'
  | 'indentation'
  | 'tab'
  | 'unclosed'
  | 'no-colon'
  | 'comma'
  | 'backslash'
  | 'key'
  | 'other'

export type ReferenceKind =
  | 'promise-reference'
  | 'survey-reference'
  | 'survey-part-reference'
  | 'theme-reference'
  | 'commitment-reference'

export type IdKind =
  | 'theme'
  | 'promise'
  | 'translation'
  | 'foreword'
  | 'commitment'
  | 'survey-part'
  | 'party'
  | 'area'
  | 'glossary'
  | 'unit'
  | 'correction'

type Nothing = Readonly<Record<never, never>>

/** `name` is the field as it is written; `null` stands for the whole entry or file. */
type Field = { readonly name: string | null }
type FieldValue = Field & { readonly value: string }

/** Where a value stands when it is not in the file of the problem itself: `file` is `null` for the same file. */
export type Elsewhere = { readonly file: string | null; readonly line: number }

/** A reference to something that is not there. `scope` is the publication or survey that was looked in. */
export type UnknownReference = {
  readonly name: string
  readonly id: string
  readonly scope: string | null
  readonly suggestion: string | null
  /** What would have worked, as it is to be written. */
  readonly known: readonly string[]
}

export interface ProblemDetails {
  'structure/no-content': Nothing
  'structure/no-publications': Nothing
  'structure/unexpected-file': {
    readonly name: string
    readonly isFolder: boolean
    readonly folder: string
    readonly suggestion: string | null
    readonly expected: readonly string[]
  }
  'structure/file-name': {
    readonly name: string
    readonly wanted: 'id' | 'date'
    readonly suggestion: string | null
  }
  'structure/file-language': {
    readonly name: string
    readonly language: string
    readonly languages: readonly string[]
    readonly suggestion: string | null
  }
  'structure/missing-file': { readonly folder: string; readonly missing: string }
  'structure/missing-original': { readonly name: string; readonly missing: string }

  'file/link': { readonly fault: LinkFault; readonly target: string }
  'file/too-large': { readonly sizeInBytes: number; readonly limitInBytes: number }
  'file/encoding': { readonly byte: string }
  'file/control-character': { readonly character: string; readonly count: number }
  'file/direction-character': { readonly character: string; readonly count: number }
  'file/empty': Nothing

  'yaml/syntax': { readonly fault: YamlFault; readonly reason: string }
  'yaml/duplicate-key': { readonly key: string; readonly firstLine: number }
  'yaml/too-deep': { readonly limit: number }
  'yaml/too-many-aliases': { readonly limit: number; readonly counted: 'aliases' | 'values' }
  'yaml/unknown-alias': { readonly alias: string }
  'yaml/circular-alias': { readonly alias: string }
  'yaml/several-documents': Nothing
  'yaml/tag': { readonly tag: string }

  'markdown/no-front-matter': Nothing
  'markdown/unclosed-front-matter': Nothing
  'markdown/no-text': Nothing

  'field/missing': Field & { readonly key: string; readonly choices: readonly string[] }
  'field/unknown-key': {
    readonly key: string
    readonly suggestion: string | null
    readonly allowed: readonly string[]
  }
  'field/type': FieldValue & { readonly found: ValueType; readonly wanted: readonly ValueType[] }
  'field/choice': FieldValue & { readonly choices: readonly string[]; readonly suggestion: string | null }
  'field/date': FieldValue
  'field/id': FieldValue & { readonly suggestion: string | null }
  'field/url': FieldValue
  'field/email': FieldValue
  'field/not-empty': Field
  'field/reference': FieldValue & { readonly kind: ReferenceKind }
  'field/number-range': FieldValue & {
    readonly minimum: number | null
    readonly maximum: number | null
    readonly isWholeWanted: boolean
  }
  'field/list-length': Field & {
    readonly found: number
    readonly minimum: number | null
    readonly maximum: number | null
  }
  'field/language': Field & {
    /** `null` when it is the default language that is missing. */
    readonly language: string | null
    readonly languages: readonly string[]
    readonly defaultLanguage: string
    readonly suggestion: string | null
  }

  'target/several-amounts': { readonly found: readonly string[] }
  'target/no-amount': { readonly choices: readonly string[] }
  'survey/answer-without-number': Nothing

  'id/duplicate': { readonly kind: IdKind; readonly id: string; readonly first: Elsewhere }

  'reference/unknown-publication': UnknownReference
  'reference/unknown-theme': UnknownReference
  'reference/unknown-promise': UnknownReference
  'reference/unknown-survey': UnknownReference
  'reference/unknown-survey-part': UnknownReference
  'reference/unknown-commitment': UnknownReference
  'reference/unknown-party': UnknownReference
  'reference/unknown-area': UnknownReference
  'reference/circle': { readonly name: string; readonly ids: readonly string[] }

  'time/order': { readonly from: string; readonly to: string }
  'time/folder-and-period': { readonly folder: string; readonly from: string; readonly to: string | null }
  'time/report-before-period': { readonly name: string | null; readonly date: string; readonly periodFrom: string }
  'time/outside-period': {
    readonly name: string
    readonly date: string
    readonly periodFrom: string
    readonly periodTo: string | null
  }
  'time/signed-after-period': { readonly date: string; readonly periodTo: string }
  'time/continues-later': {
    readonly name: string
    readonly reference: string
    readonly otherFrom: string
    readonly ownFrom: string
  }

  'translation/missing': { readonly promise: string; readonly language: string; readonly file: string }

  'config/missing': Nothing
  'config/unreadable': { readonly reason: string }
  'config/no-default-export': Nothing
  'config/base-url': { readonly value: string }
  'config/time-zone': { readonly value: string }
  'config/language-tag': { readonly value: string }
  'config/default-language': { readonly value: string; readonly languages: readonly string[] }
}

export type Rule = keyof ProblemDetails
