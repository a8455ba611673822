import {
  DATA_PACKAGE_ADDRESS,
  dataTableAddress,
  filePathOf,
  publicationTableAddress,
  TABLE_METADATA_ADDRESS,
} from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import { sha256Of } from '../model/canonical-json.ts'
import { DATA_TABLE_NAMES, DATA_TABLES, type DataTable, PUBLICATION_COLUMN_NAMES } from '../model/data-tables.ts'
import type { OutputFile } from '../model/output.ts'
import { dataPackage } from './data-package.ts'
import type { ResourceFile } from './file-resource.ts'
import { jsonFile } from './json-file.ts'
import { assessmentRows } from './rows/assessment-rows.ts'
import { commitmentPartyRows } from './rows/commitment-party-rows.ts'
import { commitmentRows } from './rows/commitment-rows.ts'
import { correctionRows } from './rows/correction-rows.ts'
import { followUpRows } from './rows/follow-up-rows.ts'
import { lineageRows } from './rows/lineage-rows.ts'
import { figureRows, outcomeRows } from './rows/outcome-rows.ts'
import { partyRows, placeRows } from './rows/party-rows.ts'
import { promiseRows } from './rows/promise-rows.ts'
import { publicationRows } from './rows/publication-rows.ts'
import { reasonRows } from './rows/reason-rows.ts'
import { reportRows } from './rows/report-rows.ts'
import { rowsOfPublications } from './rows/rows-of-publications.ts'
import { surveyAnswerRows } from './rows/survey-answer-rows.ts'
import { findingRows, questionRows, surveyRows } from './rows/survey-rows.ts'
import { targetChangeRows } from './rows/target-change-rows.ts'
import { targetRows } from './rows/target-rows.ts'
import { themeRows } from './rows/theme-rows.ts'
import { unitRows } from './rows/unit-rows.ts'
import { formatTable, type Row } from './table.ts'
import { tableMetadata } from './table-metadata.ts'

const ROWS: { readonly [Table in DataTable]: (archive: Archive) => readonly Row<Table>[] } = {
  publications: rowsOfPublications,
  themes: themeRows,
  promises: promiseRows,
  reasons: reasonRows,
  lineage: lineageRows,
  commitments: commitmentRows,
  'commitment-parties': commitmentPartyRows,
  targets: targetRows,
  'target-changes': targetChangeRows,
  reports: reportRows,
  'follow-ups': followUpRows,
  outcomes: outcomeRows,
  figures: figureRows,
  assessments: assessmentRows,
  corrections: correctionRows,
  surveys: surveyRows,
  questions: questionRows,
  'survey-answers': surveyAnswerRows,
  findings: findingRows,
  parties: partyRows,
  places: placeRows,
  units: unitRows,
}

/**
 * Tables for spreadsheets and programs, in the default language: those of the whole archive, and one of each publication to be
 * read by people; and what their columns hold, in the two ways that programs ask for it.
 */
export async function* produceTables(archive: Archive): AsyncIterable<OutputFile> {
  const sizes = new Map<string, Omit<ResourceFile, 'path'>>()
  for (const file of tablesOf(archive)) {
    sizes.set(file.path, { bytes: Buffer.byteLength(file.content), sha256: sha256Of(file.content) })
    yield file
  }
  yield jsonFile(TABLE_METADATA_ADDRESS, tableMetadata(archive))
  yield jsonFile(
    DATA_PACKAGE_ADDRESS,
    dataPackage(archive, (path) => sizes.get(path) ?? missing(path)),
  )
}

function* tablesOf(archive: Archive): Iterable<OutputFile & { readonly content: string }> {
  for (const table of DATA_TABLE_NAMES)
    yield { path: filePathOf(dataTableAddress(table)), content: formatDataTable(archive, table) }
  for (const publication of archive.publications) {
    const content = formatTable(PUBLICATION_COLUMN_NAMES, publicationRows(archive, publication))
    yield { path: filePathOf(publicationTableAddress(publication)), content }
  }
}

function formatDataTable<Table extends DataTable>(archive: Archive, table: Table): string {
  const columns: readonly (typeof DATA_TABLES)[Table][number][] = DATA_TABLES[table]
  return formatTable(columns, ROWS[table](archive))
}

function missing(path: string): never {
  throw new Error(`There is no table ${path}, and it was to be described.`)
}
