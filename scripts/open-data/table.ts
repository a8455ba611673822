import { stringify } from 'csv-stringify/sync'
import type { DATA_TABLES, DataTable } from '../model/data-tables.ts'

/** A cell; `null` is unknown or does not apply, and an empty list is none: both are empty in a table. */
export type Cell = string | number | boolean | null | readonly string[]

/** A row of a table, with a cell for each of its columns. */
export type Row<Table extends DataTable> = Readonly<Record<(typeof DATA_TABLES)[Table][number], Cell>>

/** How the tables are written, for programs that read them. */
export const DIALECT = { delimiter: ';', lineEnd: '\r\n', decimalSign: ',', separator: ' ' } as const

/**
 * A table as CSV (RFC 4180, with a byte order mark) that a Swedish Excel opens as it is: columns parted by `;`, and `,` as the
 * decimal sign.
 *
 * @param columns in order; the first line names them
 */
export function formatTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  return stringify([columns, ...rows.map((row) => columns.map((column) => written(row[column])))], {
    bom: true,
    delimiter: DIALECT.delimiter,
    record_delimiter: DIALECT.lineEnd,
    // Left bare, a line end of another kind would begin a row, and be followed by a formula.
    quoted_match: /[\r\n]/,
    // What begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet, and content comes from many hands:
    // https://owasp.org/www-community/attacks/CSV_Injection
    escape_formulas: true,
    cast: {
      number: (value) => String(value).replace('.', DIALECT.decimalSign),
      boolean: String,
    },
  })
}

function written(cell: Cell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? cell.join(DIALECT.separator) : cell
}
