import type { NameOf } from './compare-lists.ts'
import type { Json } from './comparison.ts'
import type {
  CommitmentJson,
  FindingJson,
  PromiseJson,
  PublicationJson,
  QuestionJson,
  SurveyJson,
  ThemeJson,
} from './json/publication-schema.ts'

/** How a field is compared: language by language, as a whole, or item by item. */
export type FieldSpec =
  | { readonly kind: 'text' }
  | { readonly kind: 'value' }
  | { readonly kind: 'list'; readonly nameOf: NameOf }
  /** Parts with ids; they are compared by themselves. */
  | { readonly kind: 'records' }

export type FieldSpecs<Record> = Readonly<{ [Field in Exclude<keyof Record, 'id'>]-?: FieldSpec }>

const text = { kind: 'text' } as const
const value = { kind: 'value' } as const
const records = { kind: 'records' } as const
/** Words and ids: an item is itself or another one. */
const words = { kind: 'list', nameOf: () => null } as const
const named = (...keys: readonly string[]) => ({ kind: 'list', nameOf: nameBy(keys) }) as const

const sources = named('url')
const remarks = named('text')

export const PUBLICATION_FIELDS: FieldSpecs<PublicationJson> = {
  title: text,
  'document-type': text,
  period: value,
  state: value,
  published: value,
  signed: value,
  parties: words,
  areas: words,
  agreement: value,
  'follow-up': value,
  records: named('authority', 'number'),
  foreword: text,
  ended: named('promise'),
  complete: value,
  contact: value,
  sources,
  remarks,
  files: words,
  themes: records,
  promises: records,
  surveys: records,
}

export const THEME_FIELDS: FieldSpecs<ThemeJson> = {
  title: text,
  background: text,
  follows: value,
  'follows-basis': value,
  sources,
}

export const PROMISE_FIELDS: FieldSpecs<PromiseJson> = {
  theme: value,
  title: text,
  text,
  because: words,
  continues: named('promise'),
  places: words,
  sources,
  remarks,
  commitments: records,
}

export const COMMITMENT_FIELDS: FieldSpecs<CommitmentJson> = {
  text,
  kind: value,
  by: named('party', 'according-to'),
  target: words,
  when: value,
  due: value,
  measures: text,
  condition: text,
  places: words,
  sources,
  remarks,
}

export const SURVEY_FIELDS: FieldSpecs<SurveyJson> = {
  title: text,
  use: value,
  kind: value,
  weighted: value,
  'part-of': value,
  fieldwork: value,
  method: text,
  respondents: value,
  invited: value,
  'response-rate': value,
  ages: value,
  places: words,
  published: value,
  sources,
  remarks,
  questions: records,
  findings: records,
}

export const QUESTION_FIELDS: FieldSpecs<QuestionJson> = {
  text,
  base: value,
  several: value,
  suppressed: value,
  index: value,
  answers: named('text'),
  aggregates: named('text'),
  groups: named('text'),
  better: value,
  'compares-with': value,
  remarks,
}

export const FINDING_FIELDS: FieldSpecs<FindingJson> = { text, places: words, 'not-addressed': text }

function nameBy(keys: readonly string[]): NameOf {
  return (item: Json) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? JSON.stringify(keys.map((key) => (item as { readonly [key: string]: Json })[key] ?? null))
      : null
}
