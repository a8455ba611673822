import { textsIn } from '../../layouts/texts/texts-in.ts'
import {
  absoluteAddress,
  addressesIn,
  dataTableAddress,
  filePathOf,
  publicationTableAddress,
  TABLE_METADATA_ADDRESS,
} from '../model/addresses.ts'
import type { Archive, Commitment, Publication, PublicPromise } from '../model/archive.ts'
import { DATA_TABLE_NAMES, DATA_TABLES, type DataTable } from '../model/data-tables.ts'
import type { OutputFile } from '../model/output.ts'
import { standingKind } from '../model/standing.ts'
import { commitmentRows } from './commitment-rows.ts'
import { figureRows, outcomeRows } from './outcome-rows.ts'
import { promiseRows } from './promise-rows.ts'
import { surveyAnswerRows } from './survey-answer-rows.ts'
import { type Cell, formatTable, type Row } from './table.ts'
import { tableMetadata } from './table-metadata.ts'
import { targetRows } from './target-rows.ts'
import { wordsIn } from './words.ts'

/** The columns of a publication's own table, which stay as they are: programs find them by these names. */
export const TABLE_COLUMNS = [
  ...(['publication', 'theme', 'promise', 'promise-title', 'commitment', 'commitment-text', 'by', 'due'] as const),
  ...(['standing', 'standing-in-words', 'as-of', 'address'] as const),
] as const

const ROWS: { readonly [Table in DataTable]: (archive: Archive) => readonly Row<Table>[] } = {
  promises: promiseRows,
  commitments: commitmentRows,
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
    const content = formatTable(TABLE_COLUMNS, publicationRows(archive, publication))
    yield { path: filePathOf(publicationTableAddress(publication)), content }
  }
}

function formatDataTable<Table extends DataTable>(archive: Archive, table: Table): string {
  const columns: readonly (typeof DATA_TABLES)[Table][number][] = DATA_TABLES[table]
  return formatTable(columns, ROWS[table](archive))
}

type PublicationRow = Readonly<Record<(typeof TABLE_COLUMNS)[number], Cell>>

/**
 * A row for each commitment with how it stands, and one for each promise that has none. `standing` holds a word of
 * `STANDINGS`, and stays empty where there is no commitment.
 */
function publicationRows(archive: Archive, { promises }: Publication): readonly PublicationRow[] {
  return promises.flatMap((promise) =>
    promise.commitments.length === 0
      ? [rowOf(archive, promise, null)]
      : promise.commitments.map((commitment) => rowOf(archive, promise, commitment)),
  )
}

function rowOf(archive: Archive, promise: PublicPromise, commitment: Commitment | null): PublicationRow {
  const { site, asOf } = archive
  const { standing: standings } = textsIn(site.defaultLanguage, site.defaultLanguage)
  const kind = commitment && standingKind(commitment.standing)
  return {
    publication: promise.publication.id,
    theme: wordsIn(archive, promise.theme.title),
    promise: promise.id,
    'promise-title': wordsIn(archive, promise.title),
    commitment: commitment?.id ?? null,
    'commitment-text': commitment && wordsIn(archive, commitment.text),
    by: commitment?.by.map(({ party }) => wordsIn(archive, party.name)).join(', ') ?? null,
    due: commitment?.due ?? null,
    standing: kind,
    'standing-in-words': kind && standings[kind],
    'as-of': asOf,
    address: absoluteAddress(addressesIn(site.defaultLanguage, site).promise(promise), site),
  }
}
