import type { TargetAmount } from './archive.ts'
import {
  COMMITMENT_KINDS,
  FREQUENCIES,
  INCOMPARABLE_REASONS,
  PARTY_ROLES,
  QUALIFIERS,
  STANDINGS,
  STATUSES,
  SURVEY_KINDS,
  VERDICTS,
} from './vocabulary.ts'

// The tables of open data and their columns. Programs find them by these names, so none is ever renamed or given another
// meaning: a new one is added at the end.

/**
 * What a column holds. `id` is a name of something within the site, `word` one of a closed list of vocabulary.ts, `date`
 * is known to the year, month or day, `whole` is a whole number; `ids` and `addresses` are several, parted by spaces.
 */
export type Datatype =
  | 'text'
  | 'id'
  | 'ids'
  | 'word'
  | 'date'
  | 'whole'
  | 'number'
  | 'yes-or-no'
  | 'address'
  | 'addresses'

/** Every column of every table; one of the same name holds the same in each. */
export const DATA_COLUMNS = {
  publication: 'id',
  theme: 'id',
  'theme-title': 'text',
  promise: 'id',
  title: 'text',
  text: 'text',
  because: 'ids',
  continues: 'ids',
  'continued-by': 'ids',
  commitment: 'id',
  kind: 'word',
  responsible: 'ids',
  contributes: 'ids',
  supports: 'ids',
  asked: 'ids',
  party: 'id',
  role: 'word',
  'according-to': 'id',
  from: 'date',
  to: 'date',
  due: 'date',
  condition: 'text',
  measures: 'text',
  places: 'ids',
  targets: 'whole',
  standing: 'word',
  'days-overdue': 'whole',
  target: 'whole',
  amount: 'word',
  number: 'number',
  'number-to': 'number',
  unit: 'id',
  per: 'word',
  'as-printed': 'text',
  verdict: 'word',
  reason: 'word',
  expected: 'number',
  'expected-to': 'number',
  measurement: 'whole',
  'sum-of': 'ids',
  'covers-from': 'date',
  'covers-to': 'date',
  report: 'id',
  'report-as-of': 'date',
  'report-by': 'ids',
  status: 'word',
  explanation: 'text',
  evidence: 'addresses',
  figures: 'whole',
  figure: 'whole',
  value: 'number',
  qualifier: 'word',
  of: 'number',
  source: 'address',
  survey: 'id',
  'survey-kind': 'word',
  question: 'id',
  group: 'text',
  base: 'whole',
  row: 'word',
  answer: 'text',
  share: 'number',
  count: 'whole',
  'computed-share': 'number',
  'interval-low': 'number',
  'interval-high': 'number',
  index: 'number',
  'index-from': 'number',
  'index-to': 'number',
  suppressed: 'yes-or-no',
  address: 'address',
  'as-of': 'date',
} as const satisfies Readonly<Record<string, Datatype>>

export type DataColumn = keyof typeof DATA_COLUMNS

/** A column with a word of a closed list. */
export type WordColumn = {
  [Column in DataColumn]: (typeof DATA_COLUMNS)[Column] extends 'word' ? Column : never
}[DataColumn]

/** The tables by the names of their files, with their columns in order. */
export const DATA_TABLES = {
  promises: [
    ...(['publication', 'theme', 'theme-title', 'promise', 'title', 'text'] as const),
    ...(['because', 'continues', 'continued-by', 'places', 'address'] as const),
  ],
  commitments: [
    ...(['publication', 'promise', 'commitment', 'text', 'kind'] as const),
    ...(['responsible', 'contributes', 'supports', 'asked', 'from', 'to', 'due'] as const),
    ...(['condition', 'measures', 'places', 'targets', 'standing', 'days-overdue', 'address', 'as-of'] as const),
  ],
  'commitment-parties': ['publication', 'promise', 'commitment', 'party', 'role', 'according-to'],
  targets: [
    ...(['publication', 'promise', 'commitment', 'target', 'amount', 'number', 'number-to', 'unit', 'per'] as const),
    ...(['as-printed', 'verdict', 'reason', 'value', 'expected', 'as-of'] as const),
    ...(['report', 'figure', 'of', 'expected-to'] as const),
    ...(['measurement', 'covers-from', 'covers-to', 'sum-of', 'qualifier'] as const),
  ],
  outcomes: [
    ...(['publication', 'promise', 'commitment', 'report', 'report-as-of', 'report-by'] as const),
    ...(['status', 'explanation', 'evidence', 'figures', 'covers-from', 'covers-to'] as const),
  ],
  figures: [
    ...(['publication', 'promise', 'commitment', 'report', 'figure'] as const),
    ...(['value', 'qualifier', 'of', 'unit', 'places', 'source'] as const),
  ],
  'survey-answers': [
    ...(['publication', 'survey', 'survey-kind', 'from', 'to', 'question', 'text', 'group', 'base'] as const),
    ...(['row', 'answer', 'share', 'count', 'computed-share', 'interval-low', 'interval-high'] as const),
    ...(['index', 'index-from', 'index-to', 'suppressed', 'address'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly DataColumn[]>>

export type DataTable = keyof typeof DATA_TABLES

/** The names of the tables, in the order in which they are told of. */
export const DATA_TABLE_NAMES = Object.keys(DATA_TABLES) as readonly DataTable[]

/**
 * The columns that tell the rows of a table apart. A report may speak of a commitment twice, and answers and groups have no
 * ids, so that the other tables have none.
 */
export const TABLE_KEYS: { readonly [Table in DataTable]?: readonly (typeof DATA_TABLES)[Table][number][] } = {
  promises: ['publication', 'promise'],
  commitments: ['publication', 'promise', 'commitment'],
  targets: ['publication', 'promise', 'commitment', 'target', 'measurement'],
}

/** The columns of a publication's own table, which is to be read by people, in order. */
export const PUBLICATION_COLUMNS = {
  publication: 'id',
  theme: 'text',
  promise: 'id',
  'promise-title': 'text',
  commitment: 'id',
  'commitment-text': 'text',
  by: 'text',
  due: 'date',
  standing: 'word',
  'standing-in-words': 'text',
  'as-of': 'date',
  address: 'address',
  others: 'text',
} as const satisfies Readonly<Record<string, Datatype>>

export type PublicationColumn = keyof typeof PUBLICATION_COLUMNS
export const PUBLICATION_COLUMN_NAMES = Object.keys(PUBLICATION_COLUMNS) as readonly PublicationColumn[]
export const PUBLICATION_KEY: readonly PublicationColumn[] = ['promise', 'commitment']

/**
 * What a row of `survey-answers` is about; `none` where so few answered that nothing is shown, `unknown` where it is not known
 * what was answered.
 */
export const ANSWER_ROWS = ['answer', 'aggregate', 'index', 'none', 'unknown'] as const
export type AnswerRow = (typeof ANSWER_ROWS)[number]

const AMOUNTS: Readonly<Record<TargetAmount['kind'], true>> = {
  'at-least': true,
  'at-most': true,
  exactly: true,
  between: true,
  all: true,
  share: true,
  'words-only': true,
}

/** Which words a column may have, in every table. */
export const COLUMN_WORDS: Readonly<Record<WordColumn, readonly string[]>> = {
  kind: COMMITMENT_KINDS,
  role: PARTY_ROLES,
  standing: STANDINGS,
  amount: Object.keys(AMOUNTS),
  per: FREQUENCIES,
  verdict: VERDICTS,
  reason: INCOMPARABLE_REASONS,
  status: STATUSES,
  qualifier: QUALIFIERS,
  'survey-kind': SURVEY_KINDS,
  row: ANSWER_ROWS,
}
