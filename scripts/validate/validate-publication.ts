import type * as z from 'zod'
import { CONTENT_FOLDER, type FileKind } from '../content/content-file.ts'
import type { ContentRecord } from '../content/read-record.ts'
import { readReportName } from '../model/report-name.ts'
import { explainDate, suggestDate, suggestExistingDate } from '../report/suggest-date.ts'
import { suggestId } from '../report/suggest-id.ts'
import { suggestSimilar } from '../report/suggest-similar.ts'
import { ofKind } from './of-kind.ts'
import { commitmentFields } from './schemas/commitment-fields.ts'
import { correctionFields } from './schemas/correction-fields.ts'
import { ID_PATTERN } from './schemas/fields.ts'
import { publicationFields } from './schemas/publication-fields.ts'
import { reportFields } from './schemas/report-fields.ts'
import { surveyFields } from './schemas/survey-fields.ts'
import type { Valid, ValidPublication } from './valid-content.ts'
import { validateForeword, validatePromises } from './validate-promises.ts'
import { type FieldContext, validateEntries, validateFields } from './values/validate-fields.ts'

const PUBLICATION_FILE = 'publication.yaml'

// Files as they came, what tells about the others, and what does not belong there.
const NO_CONTENT: readonly FileKind[] = ['attachment', 'seal', 'unexpected']

/** One folder of content, each of its files by its schema. */
export function validatePublication(
  id: string,
  records: readonly ContentRecord[],
  context: FieldContext,
): Omit<ValidPublication, 'sealed'> {
  return {
    id,
    publication: publicationOf(id, records, context),
    foreword: validateForeword(ofKind(records, 'foreword'), context),
    promises: validatePromises(records, context),
    commitments: entriesOf(records, 'commitments', commitmentFields, context),
    surveys: namedFiles(records, 'survey', surveyFields, context),
    reports: namedFiles(records, 'report', reportFields, context),
    corrections: entriesOf(records, 'corrections', correctionFields, context),
    attachments: ofKind(records, 'attachment').map(({ file }) => file.path),
    contentFiles: records
      .filter(({ file }) => !NO_CONTENT.includes(file.kind))
      .map(({ file: { path }, hash }) => ({ path, hash }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
  }
}

function publicationOf(id: string, records: readonly ContentRecord[], context: FieldContext) {
  const [record] = ofKind(records, 'publication')
  if (record === undefined) {
    if (!hasNearly(PUBLICATION_FILE, records)) reportMissingFile(`${CONTENT_FOLDER}/${id}`, context)
    return null
  }
  return validateFile(publicationFields, record, context)
}

function reportMissingFile(folder: string, { report }: FieldContext): void {
  report('structure/missing-file', { file: folder, line: 1, column: 1 }, { folder, missing: PUBLICATION_FILE })
}

// `publication.yml` is reported as unexpected already, with the right name.
function hasNearly(name: string, records: readonly ContentRecord[]): boolean {
  return ofKind(records, 'unexpected').some(({ file }) => {
    return suggestSimilar(file.path.split('/').at(-1) ?? '', [name]) !== null
  })
}

function validateFile<Schema extends z.ZodType>(
  schema: Schema,
  { file, data }: ContentRecord,
  context: FieldContext,
): Valid<z.infer<Schema>> | null {
  return data === null ? null : validateFields(schema, data, file.path, [], context)
}

function namedFiles<Schema extends z.ZodType>(
  records: readonly ContentRecord[],
  kind: 'survey' | 'report',
  schema: Schema,
  context: FieldContext,
): readonly (Valid<z.infer<Schema>> & { readonly id: string })[] {
  return ofKind(records, kind).flatMap((record) => {
    const valid = validateFile(schema, record, context)
    const id = record.file.id ?? ''
    const isWellNamed = kind === 'report' ? readReportName(id) !== null : ID_PATTERN.test(id)
    if (!isWellNamed) reportFileName(record, kind, context)
    return valid === null || !isWellNamed ? [] : [{ ...valid, id }]
  })
}

function reportFileName({ file }: ContentRecord, kind: 'survey' | 'report', { report }: FieldContext): void {
  const name = file.path.split('/').at(-1) ?? ''
  const id = file.id ?? ''
  const suggested = kind === 'report' ? (suggestDate(id) ?? suggestExistingDate(id)) : suggestId(id)
  const fault = kind === 'report' ? explainDate(id) : null
  const suggestion = suggested === null ? null : `${suggested}.yaml`
  const wanted = kind === 'report' ? 'date' : 'id'
  report('structure/file-name', { file: file.path, line: 1, column: 1 }, { name, wanted, fault, suggestion })
}

function entriesOf<Schema extends z.ZodType>(
  records: readonly ContentRecord[],
  kind: FileKind,
  schema: Schema,
  context: FieldContext,
): readonly Valid<z.infer<Schema>>[] {
  return ofKind(records, kind).flatMap(({ file, data }) =>
    data === null ? [] : validateEntries(schema, data, file.path, context),
  )
}
