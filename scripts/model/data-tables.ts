import type { TargetAmount } from './archive.ts'
import {
  AREA_KINDS,
  BASES,
  COMMITMENT_KINDS,
  CORRECTION_KINDS,
  DIRECTIONS,
  FOLLOW_UP_FREQUENCIES,
  FREQUENCIES,
  GROUNDS,
  INCOMPARABLE_REASONS,
  LINEAGE_CHANGES,
  PARTY_KINDS,
  PARTY_ROLES,
  PERIOD_STATES,
  QUALIFIERS,
  STANDINGS,
  STATUSES,
  SURVEY_KINDS,
  TARGET_DIRECTIONS,
  UNDECIDED_REASONS,
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
  published: 'date',
  'period-state': 'word',
  complete: 'yes-or-no',
  parties: 'ids',
  surveys: 'ids',
  fingerprint: 'text',
  'because-question': 'id',
  'because-finding': 'id',
  'earlier-publication': 'id',
  'earlier-promise': 'id',
  'earlier-commitment': 'id',
  'earlier-target': 'whole',
  change: 'word',
  basis: 'word',
  why: 'text',
  direction: 'word',
  undecided: 'word',
  'scaled-from': 'date',
  'scaled-to': 'date',
  'scaled-number': 'number',
  'earlier-scaled-number': 'number',
  outcome: 'whole',
  reference: 'id',
  respondents: 'whole',
  invited: 'whole',
  'response-rate': 'number',
  weighted: 'yes-or-no',
  'ages-from': 'whole',
  'ages-to': 'whole',
  better: 'word',
  'several-answers': 'yes-or-no',
  'compares-with': 'id',
  comparable: 'yes-or-no',
  'group-number': 'whole',
  'row-number': 'whole',
  finding: 'id',
  'not-addressed': 'text',
  name: 'text',
  'party-kind': 'word',
  place: 'id',
  'place-kind': 'word',
  'part-of': 'id',
  'merged-into': 'id',
  one: 'text',
  many: 'text',
  'ended-in': 'id',
  'ended-why': 'text',
  follows: 'id',
  assessment: 'whole',
  by: 'text',
  says: 'text',
  date: 'date',
  correction: 'id',
  'correction-kind': 'word',
  concerns: 'id',
  changes: 'whole',
  'follow-up': 'word',
  'follow-up-next': 'date',
  reports: 'ids',
  'document-kind': 'word',
  'follows-basis': 'word',
  wider: 'ids',
  narrower: 'ids',
} as const satisfies Readonly<Record<string, Datatype>>

export type DataColumn = keyof typeof DATA_COLUMNS

/** A column with a word of a closed list. */
export type WordColumn = {
  [Column in DataColumn]: (typeof DATA_COLUMNS)[Column] extends 'word' ? Column : never
}[DataColumn]

/** The tables by the names of their files, with their columns in order. */
export const DATA_TABLES = {
  publications: [
    ...(['publication', 'title', 'from', 'to', 'published', 'period-state', 'complete'] as const),
    ...(['parties', 'places', 'surveys', 'address', 'fingerprint', 'as-of', 'as-printed', 'basis'] as const),
    ...(['follow-up', 'follow-up-next', 'wider', 'narrower'] as const),
  ],
  themes: ['publication', 'theme', 'theme-title', 'reference', 'follows', 'address', 'follows-basis'],
  promises: [
    ...(['publication', 'theme', 'theme-title', 'promise', 'title', 'text'] as const),
    ...(['because', 'continues', 'continued-by', 'places', 'address', 'ended-in', 'ended-why'] as const),
  ],
  reasons: ['publication', 'promise', 'because-question', 'because-finding', 'source', 'document-kind'],
  lineage: ['publication', 'promise', 'earlier-publication', 'earlier-promise', 'change', 'basis', 'why'],
  commitments: [
    ...(['publication', 'promise', 'commitment', 'text', 'kind'] as const),
    ...(['responsible', 'contributes', 'supports', 'asked', 'from', 'to', 'due'] as const),
    ...(['condition', 'measures', 'places', 'targets', 'standing', 'days-overdue', 'address', 'as-of'] as const),
    ...(['report', 'report-as-of', 'report-by', 'outcome', 'as-printed'] as const),
  ],
  'commitment-parties': ['publication', 'promise', 'commitment', 'party', 'role', 'according-to'],
  targets: [
    ...(['publication', 'promise', 'commitment', 'target', 'amount', 'number', 'number-to', 'unit', 'per'] as const),
    ...(['as-printed', 'verdict', 'reason', 'value', 'expected', 'as-of'] as const),
    ...(['report', 'figure', 'of', 'expected-to'] as const),
    ...(['measurement', 'covers-from', 'covers-to', 'sum-of', 'qualifier', 'outcome'] as const),
  ],
  'target-changes': [
    ...(['publication', 'promise', 'commitment', 'target'] as const),
    ...(['earlier-publication', 'earlier-promise', 'earlier-commitment', 'earlier-target'] as const),
    ...(['direction', 'undecided', 'scaled-from', 'scaled-to', 'scaled-number', 'earlier-scaled-number'] as const),
  ],
  reports: [
    ...(['publication', 'report', 'title', 'report-as-of', 'report-by', 'published', 'covers-from'] as const),
    ...(['covers-to', 'address'] as const),
  ],
  'follow-ups': ['publication', 'from', 'to', 'reports', 'address', 'as-of'],
  outcomes: [
    ...(['publication', 'promise', 'commitment', 'report', 'report-as-of', 'report-by'] as const),
    ...(['status', 'explanation', 'evidence', 'figures', 'covers-from', 'covers-to', 'outcome'] as const),
  ],
  figures: [
    ...(['publication', 'promise', 'commitment', 'report', 'figure'] as const),
    ...(['value', 'qualifier', 'of', 'unit', 'places', 'source', 'outcome'] as const),
  ],
  assessments: [
    ...(['publication', 'promise', 'commitment', 'report', 'outcome', 'assessment'] as const),
    ...(['by', 'says', 'date', 'source'] as const),
  ],
  corrections: [
    ...([
      'publication',
      'correction',
      'date',
      'correction-kind',
      'concerns',
      'text',
      'why',
      'changes',
      'address',
    ] as const),
  ],
  surveys: [
    ...(['publication', 'survey', 'reference', 'title', 'survey-kind', 'from', 'to', 'respondents'] as const),
    ...(['qualifier', 'invited', 'response-rate', 'weighted', 'ages-from', 'ages-to', 'part-of', 'address'] as const),
    'as-printed',
  ],
  questions: [
    ...(['publication', 'survey', 'question', 'reference', 'text', 'base', 'better', 'several-answers'] as const),
    ...(['compares-with', 'comparable', 'why', 'address'] as const),
  ],
  'survey-answers': [
    ...(['publication', 'survey', 'survey-kind', 'from', 'to', 'question', 'text', 'group', 'base'] as const),
    ...(['row', 'answer', 'share', 'count', 'computed-share', 'interval-low', 'interval-high'] as const),
    ...(['index', 'index-from', 'index-to', 'suppressed', 'address', 'group-number', 'row-number'] as const),
  ],
  findings: ['publication', 'survey', 'finding', 'reference', 'text', 'places', 'not-addressed', 'address'],
  parties: ['party', 'name', 'party-kind', 'part-of', 'from', 'to', 'merged-into'],
  places: ['place', 'name', 'place-kind', 'part-of', 'from', 'to', 'merged-into'],
  units: ['unit', 'one', 'many'],
} as const satisfies Readonly<Record<string, readonly DataColumn[]>>

export type DataTable = keyof typeof DATA_TABLES

/** The names of the tables, in the order in which they are told of. */
export const DATA_TABLE_NAMES = Object.keys(DATA_TABLES) as readonly DataTable[]

/** A column of a table. */
export type ColumnOf<Table extends DataTable> = (typeof DATA_TABLES)[Table][number]

/**
 * The columns that tell the rows of a table apart. The others have none: a party may stand twice in a commitment, a target may
 * have come or gone, a promise is made because of a question, a finding or a document, and a correction that was sealed in another
 * publication may have the id of one here.
 */
export const TABLE_KEYS: { readonly [Table in DataTable]?: readonly ColumnOf<Table>[] } = {
  publications: ['publication'],
  themes: ['publication', 'theme'],
  promises: ['publication', 'promise'],
  lineage: ['publication', 'promise', 'earlier-publication', 'earlier-promise'],
  commitments: ['publication', 'promise', 'commitment'],
  targets: ['publication', 'promise', 'commitment', 'target', 'measurement'],
  reports: ['publication', 'report'],
  'follow-ups': ['publication', 'from'],
  outcomes: ['publication', 'promise', 'commitment', 'report', 'outcome'],
  figures: ['publication', 'promise', 'commitment', 'report', 'figure', 'outcome'],
  assessments: ['publication', 'promise', 'commitment', 'report', 'outcome', 'assessment'],
  surveys: ['publication', 'survey'],
  questions: ['publication', 'survey', 'question'],
  'survey-answers': ['publication', 'survey', 'question', 'group-number', 'row-number'],
  findings: ['publication', 'survey', 'finding'],
  parties: ['party'],
  places: ['place'],
  units: ['unit'],
}

/** Columns that are never empty, whichever table they stand in; nor are those of `TABLE_KEYS` in their tables. */
const FILLED_COLUMNS: readonly DataColumn[] = [
  ...(['publication', 'theme', 'theme-title', 'promise', 'title', 'commitment', 'party', 'role'] as const),
  ...(['targets', 'standing', 'amount', 'measurement', 'figures', 'survey', 'question', 'row', 'suppressed'] as const),
  ...(['address', 'as-of', 'period-state', 'fingerprint', 'earlier-publication', 'earlier-promise'] as const),
  ...(['earlier-commitment', 'change', 'basis', 'reference', 'weighted', 'better', 'several-answers'] as const),
  ...(['finding', 'name', 'party-kind', 'place', 'place-kind', 'one', 'many', 'by', 'says'] as const),
  ...(['correction', 'correction-kind', 'concerns', 'changes'] as const),
]

/** The columns of a table that are never empty. */
export function filledColumnsOf(table: DataTable): readonly DataColumn[] {
  return [...FILLED_COLUMNS, ...(TABLE_KEYS[table] ?? [])]
}

/** What is written in a column of dates, as a regular expression about the whole of it. */
export const DATE_PATTERN = '[0-9]{4}(-[0-9]{2}){0,2}'

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
  'report-as-of': 'date',
  'report-by': 'text',
} as const satisfies Readonly<Record<string, Datatype>>

export type PublicationColumn = keyof typeof PUBLICATION_COLUMNS
export const PUBLICATION_COLUMN_NAMES = Object.keys(PUBLICATION_COLUMNS) as readonly PublicationColumn[]
/** What tells its rows apart; a promise without commitments has one row, in which there is no commitment. */
export const PUBLICATION_KEY: readonly PublicationColumn[] = ['promise', 'commitment']
/** Those of its columns that are never empty. */
export const PUBLICATION_FILLED: readonly PublicationColumn[] = [
  ...(['publication', 'theme', 'promise', 'promise-title', 'as-of', 'address'] as const),
]

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
  'period-state': PERIOD_STATES,
  change: LINEAGE_CHANGES,
  basis: BASES,
  direction: TARGET_DIRECTIONS,
  undecided: UNDECIDED_REASONS,
  better: DIRECTIONS,
  'party-kind': PARTY_KINDS,
  'place-kind': AREA_KINDS,
  'correction-kind': CORRECTION_KINDS,
  'follow-up': FOLLOW_UP_FREQUENCIES,
  'document-kind': GROUNDS,
  'follows-basis': BASES,
}

/** The words that a column may have; `null` where it holds no such words. */
export function wordsOfColumn(column: string): readonly string[] | null {
  return isWordColumn(column) ? COLUMN_WORDS[column] : null
}

function isWordColumn(column: string): column is WordColumn {
  return column in COLUMN_WORDS
}
