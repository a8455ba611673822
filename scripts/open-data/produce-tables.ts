import { dataTableAddress, filePathOf, publicationTableAddress, TABLE_METADATA_ADDRESS } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import { DATA_TABLE_NAMES, DATA_TABLES, type DataTable, PUBLICATION_COLUMN_NAMES } from '../model/data-tables.ts'
import type { OutputFile } from '../model/output.ts'
import { commitmentPartyRows } from './commitment-party-rows.ts'
import { commitmentRows } from './commitment-rows.ts'
import { figureRows, outcomeRows } from './outcome-rows.ts'
import { promiseRows } from './promise-rows.ts'
import { publicationRows } from './publication-rows.ts'
import { surveyAnswerRows } from './survey-answer-rows.ts'
import { formatTable, type Row } from './table.ts'
import { tableMetadata } from './table-metadata.ts'
import { targetRows } from './target-rows.ts'

const ROWS: { readonly [Table in DataTable]: (archive: Archive) => readonly Row<Table>[] } = {
  promises: promiseRows,
  commitments: commitmentRows,
  'commitment-parties': commitmentPartyRows,
  targets: targetRows,
  outcomes: outcomeRows,
  figures: figureRows,
  'survey-answers': surveyAnswerRows,
}

/**
 * Tables for spreadsheets and programs, in the default language: those of the whole archive with a description of their
 * columns, and one of each publication to be read by people.
 */
export async function* produceTables(archive: Archive): AsyncIterable<OutputFile> {
  for (const table of DATA_TABLE_NAMES)
    yield { path: filePathOf(dataTableAddress(table)), content: formatDataTable(archive, table) }
  const metadata = `${JSON.stringify(tableMetadata(archive), null, 2)}\n`
  yield { path: filePathOf(TABLE_METADATA_ADDRESS), content: metadata }
  for (const publication of archive.publications) {
    const content = formatTable(PUBLICATION_COLUMN_NAMES, publicationRows(archive, publication))
    yield { path: filePathOf(publicationTableAddress(publication)), content }
  }
}

function formatDataTable<Table extends DataTable>(archive: Archive, table: Table): string {
  const columns: readonly (typeof DATA_TABLES)[Table][number][] = DATA_TABLES[table]
  return formatTable(columns, ROWS[table](archive))
}
