import { stringify } from 'csv-stringify/sync'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import { absoluteAddress, addressesIn, filePathOf, publicationTableAddress } from '../model/addresses.ts'
import type { Archive, Commitment, Publication, PublicPromise } from '../model/archive.ts'
import { type LocalText, textIn } from '../model/language.ts'
import type { OutputFile } from '../model/output.ts'
import { standingKind } from '../model/standing.ts'

/** The columns of a table, which stay as they are: programs find them by these names. */
export const TABLE_COLUMNS = [
  ...['publication', 'theme', 'promise', 'promise-title', 'commitment', 'commitment-text', 'by', 'due'],
  ...['standing', 'standing-in-words', 'as-of', 'address'],
] as const

/**
 * A table of each publication for spreadsheets: a row for each commitment with how it stands, and one for each promise that
 * has none. In the default language, as CSV (RFC 4180) with a byte order mark; `standing` holds a word of
 * `STANDING_KINDS`, and stays empty where there is no commitment.
 */
export async function* produceTables(archive: Archive): AsyncIterable<OutputFile> {
  for (const publication of archive.publications) {
    yield { path: filePathOf(publicationTableAddress(publication)), content: formatTable(archive, publication) }
  }
}

function formatTable(archive: Archive, publication: Publication): string {
  const rows = publication.promises.flatMap((promise) =>
    promise.commitments.length === 0
      ? [rowOf(archive, promise, null)]
      : promise.commitments.map((commitment) => rowOf(archive, promise, commitment)),
  )
  return stringify([TABLE_COLUMNS, ...rows], {
    bom: true,
    // A Swedish Excel splits columns at `;` and reads `,` as the decimal sign.
    delimiter: ';',
    record_delimiter: 'windows',
    // Left bare, a line end of another kind would begin a row, and be followed by a formula.
    quoted_match: /[\r\n]/,
    // What begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet, and content comes from many hands:
    // https://owasp.org/www-community/attacks/CSV_Injection
    escape_formulas: true,
  })
}

function rowOf({ site, asOf }: Archive, promise: PublicPromise, commitment: Commitment | null): readonly string[] {
  const words = (text: LocalText) => textIn(text, site.defaultLanguage, site.defaultLanguage).text
  const { standing: standings } = textsIn(site.defaultLanguage, site.defaultLanguage)
  const kind = commitment && standingKind(commitment.standing)
  return [
    promise.publication.id,
    words(promise.theme.title),
    promise.id,
    words(promise.title),
    commitment?.id ?? '',
    commitment === null ? '' : words(commitment.text),
    commitment?.by.map(({ party }) => words(party.name)).join(', ') ?? '',
    commitment?.due ?? '',
    kind ?? '',
    kind === null ? '' : standings[kind],
    asOf,
    absoluteAddress(addressesIn(site.defaultLanguage, site).promise(promise), site),
  ]
}
