// Every table as somebody gets it who opens it in a spreadsheet.
import { describe, expect, test } from 'vitest'
import { addressesIn, filePathOf, publicationTableAddress, relativeAddress } from '../../scripts/model/addresses.ts'
import { produceTables, TABLE_COLUMNS } from '../../scripts/open-data/produce-tables.ts'
import { listRenderings } from '../../scripts/pages/list-renderings.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, commitment, party, promise, publication, sv, theme } from '../helpers/build-archive.ts'
import { siteArchive } from '../helpers/site-archive.ts'

const tablesOf = async (made: Parameters<typeof produceTables>[0]) =>
  new Map((await allFiles(produceTables(made))).map(({ path, content }) => [path, String(content)]))

/** The cells of a table as RFC 4180 has them read, with `;` between them. */
function cellsOf(table: string): readonly (readonly string[])[] {
  const cells = [...table.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** The table of one promise with these words, of which the column of that name is returned. */
async function cellWith(words: string, column: (typeof TABLE_COLUMNS)[number] = 'promise-title'): Promise<string> {
  const made = publication()
  const own = promise({ publication: made, title: sv(words), theme: theme({ title: sv(words) }) })
  const by = [{ party: party({ name: sv(words) }), role: 'responsible' as const, accordingTo: null }]
  const commitments = [commitment({ promise: own, text: sv(words), by })]
  const full = { ...made, promises: [{ ...own, commitments }] }
  const table = (await tablesOf(archive({ publications: [full] }))).get(`data/${made.id}.csv`) ?? ''
  return cellsOf(table)[1]?.[TABLE_COLUMNS.indexOf(column)] ?? ''
}

describe('a table of the site one-year', async () => {
  const made = await siteArchive('one-year')
  const [one] = made.publications
  if (one === undefined) throw new Error('The site has no publication.')
  const table = (await tablesOf(made)).get('data/2018.csv') ?? ''
  const [heads, ...rows] = cellsOf(table)

  test('begins with a byte order mark, and has lines and columns as a Swedish Excel wants them', () => {
    expect(table.startsWith('\uFEFFpublication;theme;promise;')).toBe(true)
    expect(table.endsWith('\r\n')).toBe(true)
    expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('has a row for each commitment and for each promise without one, and as many cells in each as columns', () => {
    expect(heads).toEqual(TABLE_COLUMNS)
    expect(rows).toHaveLength(one.promises.reduce((sum, { commitments }) => sum + Math.max(1, commitments.length), 0))
    expect(rows.filter((row) => row.length !== TABLE_COLUMNS.length)).toEqual([])
  })

  test('says how a commitment stands, by its word in the data and in those of the page', () => {
    const row = rows.find((cells) => cells[4] === 'utbildningar')
    expect(row?.slice(0, 4)).toEqual(['2018', 'Tryggt hemma', 'grannsamverkan', 'Grannsamverkan mot inbrott'])
    expect(row?.slice(8)).toEqual([
      'done',
      'Genomfört',
      '2019-03-01',
      'https://loften.example/arkiv/2018/loften/grannsamverkan/',
    ])
  })

  test('is linked from the page of its publication', () => {
    const page = addressesIn('sv', made.site).publication(one)
    const html = listRenderings(made).get(filePathOf(page))?.() ?? ''
    expect(html).toContain(`href="${relativeAddress(page, publicationTableAddress(one))}"`)
  })
})

test.each(['=1+1', '+46300', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("https://evil.example";"a")'])(
  '%j is words, not a formula',
  async (words) => {
    for (const column of ['theme', 'promise-title', 'commitment-text', 'by'] as const) {
      expect(await cellWith(words, column)).toBe(`'${words}`)
    }
  },
)

test.each(['a;b', 'a "b"', 'a\nb', 'a;"=1";b', '1-2', 'åäö', ' '])('%j is read as it was written', async (words) => {
  expect(await cellWith(words)).toBe(words)
})
