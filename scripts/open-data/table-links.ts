import type { ColumnOf, DataColumn, DataTable, PublicationColumn } from '../model/data-tables.ts'

/** Columns whose cells name a row of a table, by the columns that tell its rows apart or by others that do. */
export type TableLink<Column extends string = string> = {
  readonly columns: readonly Column[]
  readonly to: DataTable
  readonly named: readonly DataColumn[]
}

const TO_PUBLICATION = { columns: ['publication'], to: 'publications', named: ['publication'] } as const
const THEME = ['publication', 'theme'] as const
const PROMISE = ['publication', 'promise'] as const
const TO_PROMISE = { columns: PROMISE, to: 'promises', named: PROMISE } as const
const COMMITMENT = ['publication', 'promise', 'commitment'] as const
const TO_COMMITMENT = { columns: COMMITMENT, to: 'commitments', named: COMMITMENT } as const
const REPORT = ['publication', 'report'] as const
const TO_REPORT = { columns: REPORT, to: 'reports', named: REPORT } as const
const OUTCOME = ['publication', 'promise', 'commitment', 'report', 'outcome'] as const
const TO_OUTCOME = { columns: OUTCOME, to: 'outcomes', named: OUTCOME } as const
const SURVEY = ['publication', 'survey'] as const
const TO_SURVEY = { columns: SURVEY, to: 'surveys', named: SURVEY } as const
const QUESTION = ['publication', 'survey', 'question'] as const
const TO_UNIT = { columns: ['unit'], to: 'units', named: ['unit'] } as const

/**
 * Which tables can be joined, and by which columns. In every row either all of the columns are filled or none. Cells with
 * several ids, such as `places`, have to be parted before they can be joined, and stand in no link.
 */
export const TABLE_LINKS: { readonly [Table in DataTable]: readonly TableLink<ColumnOf<Table>>[] } = {
  publications: [],
  themes: [TO_PUBLICATION, { columns: ['follows'], to: 'themes', named: ['reference'] }],
  promises: [
    TO_PUBLICATION,
    { columns: THEME, to: 'themes', named: THEME },
    { columns: ['ended-in'], to: 'publications', named: ['publication'] },
  ],
  reasons: [
    TO_PROMISE,
    { columns: ['because-question'], to: 'questions', named: ['reference'] },
    { columns: ['because-finding'], to: 'findings', named: ['reference'] },
  ],
  lineage: [TO_PROMISE, { columns: ['earlier-publication', 'earlier-promise'], to: 'promises', named: PROMISE }],
  commitments: [TO_PROMISE],
  'commitment-parties': [
    TO_COMMITMENT,
    { columns: ['party'], to: 'parties', named: ['party'] },
    { columns: ['according-to'], to: 'parties', named: ['party'] },
  ],
  targets: [TO_COMMITMENT, TO_UNIT],
  'target-changes': [
    TO_COMMITMENT,
    { columns: ['earlier-publication', 'earlier-promise', 'earlier-commitment'], to: 'commitments', named: COMMITMENT },
  ],
  reports: [TO_PUBLICATION],
  'follow-ups': [TO_PUBLICATION],
  outcomes: [TO_COMMITMENT, TO_REPORT],
  figures: [TO_OUTCOME, TO_UNIT],
  assessments: [TO_OUTCOME],
  corrections: [TO_PUBLICATION],
  surveys: [TO_PUBLICATION, { columns: ['part-of'], to: 'surveys', named: ['reference'] }],
  questions: [TO_SURVEY, { columns: ['compares-with'], to: 'questions', named: ['reference'] }],
  'survey-answers': [{ columns: QUESTION, to: 'questions', named: QUESTION }],
  findings: [TO_SURVEY],
  parties: [
    { columns: ['part-of'], to: 'parties', named: ['party'] },
    { columns: ['merged-into'], to: 'parties', named: ['party'] },
  ],
  places: [
    { columns: ['part-of'], to: 'places', named: ['place'] },
    { columns: ['merged-into'], to: 'places', named: ['place'] },
  ],
  units: [],
}

/** The same of a publication's own table. */
export const PUBLICATION_LINKS: readonly TableLink<PublicationColumn>[] = [TO_PROMISE]
