// Every table as somebody gets it who opens it in a spreadsheet, or reads it with a program.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addressesIn, filePathOf, publicationTableAddress, relativeAddress } from '../../scripts/model/addresses.ts'
import type { Archive, PublicPromise, Survey } from '../../scripts/model/archive.ts'
import {
  DATA_COLUMNS,
  DATA_TABLE_NAMES,
  DATA_TABLES,
  type DataColumn,
  type DataTable,
  type Datatype,
  PUBLICATION_COLUMN_NAMES,
  PUBLICATION_COLUMNS,
  type PublicationColumn,
  TABLE_KEYS,
} from '../../scripts/model/data-tables.ts'
import { measure } from '../../scripts/model/measuring/measure.ts'
import { produceTables } from '../../scripts/open-data/produce-tables.ts'
import { listRenderings } from '../../scripts/pages/list-renderings.ts'
import { allFiles } from '../helpers/all-files.ts'
import {
  answer,
  answerGroup,
  archive,
  area,
  commitment,
  correction,
  figure,
  finding,
  outcome,
  party,
  promise,
  publication,
  question,
  report,
  source,
  survey,
  sv,
  target,
  theme,
  unit,
} from '../helpers/build-archive.ts'
import { EVERY_SITE } from '../helpers/every-site.ts'
import { cellsOf } from '../helpers/read-table.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteArchive } from '../helpers/site-archive.ts'

const tablesOf = async (made: Parameters<typeof produceTables>[0]) =>
  new Map((await allFiles(produceTables(made))).map(({ path, content }) => [path, String(content)]))

/** The rows of a table of the whole archive, each with its cells by the names of their columns. */
async function rowsOf(made: Archive, table: DataTable): Promise<readonly Readonly<Record<string, string>>[]> {
  const [heads = [], ...rows] = cellsOf((await tablesOf(made)).get(`data/${table}.csv`) ?? '')
  return rows.map((cells) => Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])))
}

/** The table of one promise with these words, of which the column of that name is returned. */
async function cellWith(words: string, column: PublicationColumn = 'promise-title'): Promise<string> {
  const made = publication()
  const own = promise({ publication: made, title: sv(words), theme: theme({ title: sv(words) }) })
  const by = [{ party: party({ name: sv(words) }), role: 'responsible' as const, accordingTo: null }]
  const commitments = [commitment({ promise: own, text: sv(words), by })]
  const full = { ...made, promises: [{ ...own, commitments }] }
  const table = (await tablesOf(archive({ publications: [full] }))).get(`data/${made.id}.csv`) ?? ''
  return cellsOf(table)[1]?.[PUBLICATION_COLUMN_NAMES.indexOf(column)] ?? ''
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
    expect(heads).toEqual(PUBLICATION_COLUMN_NAMES)
    expect(rows).toHaveLength(one.promises.reduce((sum, { commitments }) => sum + Math.max(1, commitments.length), 0))
    expect(rows.filter((row) => row.length !== PUBLICATION_COLUMN_NAMES.length)).toEqual([])
  })

  test('says how a commitment stands, by its word in the data and in those of the page', () => {
    const row = rows.find((cells) => cells[4] === 'utbildningar')
    expect(row?.slice(0, 4)).toEqual(['2018', 'Tryggt hemma', 'grannsamverkan', 'Grannsamverkan mot inbrott'])
    expect(row?.slice(8, 12)).toEqual([
      'done',
      'Genomfört',
      '2019-03-01',
      'https://loften.test/arkiv/2018/loften/grannsamverkan/',
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

describe.each(EVERY_SITE)('the tables of $name', async ({ root, asOf }) => {
  const made = await siteArchive(join(TOP, root), asOf)
  const tables = await tablesOf(made)
  const promises = made.publications.flatMap((one) => one.promises)
  const commitments = promises.flatMap((one) => one.commitments)
  const outcomes = commitments.flatMap((one) => one.outcomes)

  test.each(DATA_TABLE_NAMES)('%s has the columns that it always has, and a cell for each in every row', (table) => {
    const [heads, ...rows] = cellsOf(tables.get(`data/${table}.csv`) ?? '')
    expect(heads).toEqual(DATA_TABLES[table])
    expect(rows.filter((row) => row.length !== DATA_TABLES[table].length)).toEqual([])
  })

  test.each<[DataTable, number]>([
    ['promises', promises.length],
    ['commitments', commitments.length],
    ['outcomes', outcomes.length],
    ['figures', outcomes.flatMap((one) => one.figures).length],
  ])('%s has a row for each, %i in all', async (table, count) => {
    expect(await rowsOf(made, table)).toHaveLength(count)
  })

  test('every target is there, and everything that is measured against one', async () => {
    const rows = await rowsOf(made, 'targets')
    const measured = commitments.flatMap((one) => one.measurements).filter(({ target }) => target !== null)
    expect(rows.filter(({ verdict }) => verdict !== '')).toHaveLength(measured.length)
    const keys = rows.map(({ publication, promise, commitment, target }) =>
      [publication, promise, commitment, target].join('/'),
    )
    expect(new Set(keys).size).toBe(commitments.flatMap((one) => one.targets).length)
  })

  test('no answer of any survey is left out', async () => {
    const answersIn = ({ questions }: Survey) =>
      questions.flatMap((one) => [...one.answers, ...one.aggregates, ...one.groups.flatMap((group) => group.answers)])
    const surveys = new Set(made.publications.flatMap((one) => [...one.surveys, ...one.otherSurveys]))
    const rows = await rowsOf(made, 'survey-answers')
    expect(rows.filter(({ row }) => row === 'answer' || row === 'aggregate')).toHaveLength(
      [...surveys].flatMap(answersIn).length,
    )
  })

  test('the columns are described for programs as they stand in the tables', () => {
    const { tables: described, dialect } = JSON.parse(tables.get('data/csv-metadata.json') ?? '')
    expect(dialect).toMatchObject({ delimiter: ';', lineTerminators: ['\r\n'] })
    type Described = {
      readonly url: string
      readonly tableSchema: {
        readonly columns: readonly { readonly titles: DataColumn; readonly name: string }[]
        readonly primaryKey?: readonly string[]
      }
    }
    const heads = (described as readonly Described[]).map(({ url, tableSchema: { columns } }) => [
      `data/${url}`,
      columns.map(({ titles }) => titles),
    ])
    expect(heads).toEqual([
      ...DATA_TABLE_NAMES.map((table) => [`data/${table}.csv`, DATA_TABLES[table]]),
      ...made.publications.map(({ id }) => [`data/${id}.csv`, PUBLICATION_COLUMN_NAMES]),
    ])
    const names = (described as readonly Described[]).flatMap(({ tableSchema }) => tableSchema.columns)
    expect(names.filter(({ name }) => !/^[a-z]+(_[a-z]+)*$/.test(name))).toEqual([])
    const keyed = (described as readonly Described[]).filter(({ tableSchema }) => tableSchema.primaryKey !== undefined)
    expect(keyed).toHaveLength(Object.keys(TABLE_KEYS).length + made.publications.length)
    for (const { url, tableSchema } of keyed) {
      const [, ...rows] = cellsOf(tables.get(`data/${url}`) ?? '')
      const places = (tableSchema.primaryKey ?? []).map((key) =>
        tableSchema.columns.findIndex(({ name }) => name === key),
      )
      expect(places).not.toContain(-1)
      const keys = rows.map((row) => places.map((place) => row[place]).join('\n'))
      expect(new Set(keys).size, url).toBe(rows.length)
    }
  })

  test('the columns are described alike in both ways that programs ask for it', () => {
    type Field = {
      readonly name: string
      readonly constraints?: { readonly required?: true; readonly pattern?: string }
    }
    type Column = {
      readonly titles: string
      readonly required?: true
      readonly datatype: { readonly format?: unknown }
    }
    type Resource = { readonly path: string; readonly schema: { readonly fields: readonly Field[] } }
    type Table = { readonly url: string; readonly tableSchema: { readonly columns: readonly Column[] } }
    const read = (path: string) => JSON.parse(tables.get(path) ?? '')
    const isOfDates = (pattern: unknown) => pattern === '[0-9]{4}(-[0-9]{2}){0,2}'
    const fields = (read('data/datapackage.json').resources as readonly Resource[]).flatMap(({ path, schema }) =>
      schema.fields.map(({ name, constraints: { required, pattern } = {} }) => [
        path,
        name,
        required,
        isOfDates(pattern),
      ]),
    )
    const columns = (read('data/csv-metadata.json').tables as readonly Table[]).flatMap(({ url, tableSchema }) =>
      tableSchema.columns.map(({ titles, required, datatype }) => [url, titles, required, isOfDates(datatype.format)]),
    )
    expect(columns).toEqual(fields)
    expect(columns).toContainEqual(['commitments.csv', 'standing', true, false])
    expect(columns).toContainEqual(['commitments.csv', 'due', undefined, true])
  })

  test('name the words of each closed list, and have no others', () => {
    type Column = { readonly titles: string; readonly datatype: string | { readonly format?: string } }
    type Described = { readonly url: string; readonly tableSchema: { readonly columns: readonly Column[] } }
    const { tables: described } = JSON.parse(tables.get('data/csv-metadata.json') ?? '')
    const types: Readonly<Record<string, Datatype>> = { ...PUBLICATION_COLUMNS, ...DATA_COLUMNS }
    const astray = (described as readonly Described[]).flatMap(({ url, tableSchema: { columns } }) => {
      const [, ...rows] = cellsOf(tables.get(`data/${url}`) ?? '')
      return columns.flatMap(({ titles, datatype }, place) => {
        if (types[titles] !== 'word') return []
        const format = typeof datatype === 'string' ? '' : (datatype.format ?? '')
        const words = new Set(format.split('|'))
        return rows.flatMap((row) => (words.size > 1 && ['', ...words].includes(row[place] ?? '') ? [] : [titles]))
      })
    })
    expect(astray).toEqual([])
  })
})

test('a commitment tells who has which part in it, and that nothing has been reported since how many days', async () => {
  const by = [
    { party: party({ id: 'kommun' }), role: 'responsible' as const, accordingTo: null },
    { party: party({ id: 'skola' }), role: 'responsible' as const, accordingTo: null },
    { party: party({ id: 'kommun' }), role: 'responsible' as const, accordingTo: party({ id: 'polis' }) },
    { party: party({ id: 'polis' }), role: 'supports' as const, accordingTo: null },
  ]
  const standing = { kind: 'not-reported' as const, days: 60 }
  const commitments = [commitment({ id: 'kurser', by, due: '2018-12-31', standing })]
  const made = archive({
    publications: [publication({ id: '2018', promises: [promise({ id: 'lofte', commitments })] })],
  })
  expect(await rowsOf(made, 'commitments')).toMatchObject([
    {
      publication: '2018',
      promise: 'lofte',
      commitment: 'kurser',
      responsible: 'kommun skola',
      contributes: '',
      supports: 'polis',
      due: '2018-12-31',
      standing: 'not-reported',
      'days-overdue': '60',
      'as-of': made.asOf,
    },
  ])
})

describe('how a commitment stands, with the report that says so', async () => {
  const rows = (await rowsOf(await siteArchive('awkward'), 'commitments')).map((row) => ({
    commitment: `${row.publication}/${row.promise}/${row.commitment}`,
    standing: row.standing,
    report: row.report,
    asOf: row['report-as-of'],
    by: row['report-by'],
    outcome: row.outcome,
  }))
  const standing = (commitment: string) => rows.find((row) => row.commitment === commitment)

  test('is what the last one declared, and has its day and its parties', () => {
    expect(standing('2017/telefonbedragerier/besok')).toMatchObject({
      ...{ standing: 'in-progress', report: '2017-06-30', asOf: '2017-06-30', by: 'kommun polis', outcome: '1' },
    })
  })

  test('is what the last one tells, where none declares anything', () => {
    expect(standing('2017/tryggare-torg/fotpatruller')).toMatchObject({
      ...{ standing: 'reported', report: '2017-06-30', by: 'kommun polis' },
    })
  })

  test('has none where only the calendar tells', () => {
    expect(standing('2015/gatubelysning/lampor')).toMatchObject({
      ...{ standing: 'not-reported', report: '', asOf: '', by: '', outcome: '' },
    })
  })

  test('is told with names in the table of the publication', async () => {
    const [heads = [], ...cells] = cellsOf((await tablesOf(await siteArchive('awkward'))).get('data/2017.csv') ?? '')
    const told = (commitment: string) => {
      const row = cells.find((one) => one[heads.indexOf('commitment')] === commitment) ?? []
      return [row[heads.indexOf('report-as-of')], row[heads.indexOf('report-by')]]
    }
    expect(told('besok')).toEqual(['2017-06-30', 'Ekköpings kommun, Polisen i Ekköping'])
    expect(told('lampor-gangvagar')).toEqual(['2017-12-31', 'Ekköpings kommun, Polisen i Ekköping, Vuxna på stan'])
  })
})

test('a theme names the one that it took over from, and has the page that all of its years share', async () => {
  const aldre = theme({ id: 'aldre', title: sv('Äldre') })
  const earlier = publication({ id: '2017', themes: [aldre, theme({ id: 'barn' })] })
  const seniorer = theme({ id: 'seniorer', title: sv('Seniorer'), follows: aldre, followsBasis: 'inferred' })
  const later = publication({ id: '2018', themes: [seniorer, theme({ id: 'barn' })] })
  const rows = await rowsOf(archive({ publications: [earlier, later] }), 'themes')
  expect(rows.map((row) => [row.reference, row['theme-title'], row.follows, row['follows-basis']])).toEqual([
    ['2017/aldre', 'Äldre', '', ''],
    ['2017/barn', 'Trygghet tillsammans', '', ''],
    ['2018/seniorer', 'Seniorer', '2017/aldre', 'inferred'],
    ['2018/barn', 'Trygghet tillsammans', '', ''],
  ])
  expect(new Set(rows.map((row) => row.address)).size).toBe(3)
  expect(rows[1]?.address).toBe(rows[3]?.address)
})

test('what others say stands beside the outcome that they say it of', async () => {
  const own = commitment({ id: 'kurser' })
  const assessments = [
    {
      ...{ by: 'Lokaltidningen', says: sv('Bra.'), date: '2019-02' },
      source: source({ url: 'https://tidningen.test/löften' }),
    },
    { by: 'Revisorerna', says: sv('Sent.'), date: null, source: null },
  ]
  const said = outcome({ commitment: own, report: report({ id: '2018-12-31' }), assessments })
  Object.assign(own, { outcomes: [said] })
  const promises = [promise({ id: 'lofte', commitments: [own] })]
  const rows = await rowsOf(archive({ publications: [publication({ id: '2018', promises })] }), 'assessments')
  const of = { publication: '2018', promise: 'lofte', commitment: 'kurser', report: '2018-12-31', outcome: '1' }
  expect(rows).toEqual([
    {
      ...{ ...of, assessment: '1', by: 'Lokaltidningen', says: 'Bra.', date: '2019-02' },
      source: 'https://tidningen.test/l%C3%B6ften',
    },
    { ...of, assessment: '2', by: 'Revisorerna', says: 'Sent.', date: '', source: '' },
  ])
})

test('a correction says what it is about, as content names it, and how many fields it changed', async () => {
  const made = publication({ id: '2018' })
  const field = {
    steps: [{ kind: 'field', name: 'published' } as const],
    language: null,
    before: '2018',
    after: '2019',
    isSuppressed: false,
  }
  const corrections = [
    correction({ id: 'bilaga', concerns: { kind: 'file', publication: made, path: 'beslut.pdf' }, changes: [field] }),
    correction({ id: 'titel', concerns: { kind: 'publication', publication: made } }),
  ]
  const rows = await rowsOf(archive({ publications: [{ ...made, corrections }] }), 'corrections')
  expect(rows).toMatchObject([
    {
      publication: '2018',
      correction: 'bilaga',
      'correction-kind': 'factual',
      concerns: '2018/files/beslut.pdf',
      changes: '1',
    },
    {
      ...{ correction: 'titel', date: '2018-03-02', concerns: '2018', changes: '0' },
      ...{ text: 'Antalet möten ska vara sex, inte fem.', why: 'Skrivfel i den första versionen.' },
    },
  ])
})

test('the printed words of times are kept, and a period that only the archive has read out says so', async () => {
  const when = { from: null, to: null, asPrinted: 'vår och höst' }
  const period = { from: '2018', to: '2018', asPrinted: 'året ut', basis: 'inferred' as const }
  const fieldwork = { from: '2017-05', to: null, asPrinted: 'i maj' }
  const own = survey({ fieldwork })
  const promises = [promise({ commitments: [commitment({ when })] })]
  const made = archive({ publications: [publication({ period, promises, surveys: [own] })] })
  expect(await rowsOf(made, 'publications')).toMatchObject([{ 'as-printed': 'året ut', basis: 'inferred' }])
  expect(await rowsOf(made, 'commitments')).toMatchObject([{ from: '', to: '', 'as-printed': 'vår och höst' }])
  expect(await rowsOf(made, 'surveys')).toMatchObject([{ from: '2017-05', to: '', 'as-printed': 'i maj' }])
})

test('a publication names those of the same time for the area around its own, and for parts of it', async () => {
  const norrdal = area({ id: 'norrdal' })
  const whole = publication({ id: '2018', areas: [norrdal] })
  const part = publication({ id: '2018-ekby', areas: [area({ id: 'ekby', partOf: norrdal })] })
  expect(await rowsOf(archive({ publications: [whole, part] }), 'publications')).toMatchObject([
    { wider: '', narrower: '2018-ekby' },
    { wider: '2018', narrower: '' },
  ])
})

test('how often it was to be followed up stands with each publication, and each time that has passed with what came of it', async () => {
  const period = { from: '2018', to: '2019', asPrinted: null, basis: 'stated' as const }
  const followUp = { every: 'half-year' as const, asPrinted: null }
  const half = report({ id: '2018-06-30', asOf: '2018-06-30' })
  const made = archive({
    asOf: '2019-03-01',
    publications: [publication({ period, followUp, reports: [half] }), publication({ id: '2020' })],
  })
  expect(await rowsOf(made, 'publications')).toMatchObject([
    { 'follow-up': 'half-year', 'follow-up-next': '2019-06-30' },
    { 'follow-up': '', 'follow-up-next': '' },
  ])
  expect(await rowsOf(made, 'follow-ups')).toMatchObject([
    { publication: '2018', from: '2018-01-01', to: '2018-06-30', reports: '2018-06-30', 'as-of': '2019-03-01' },
    { publication: '2018', from: '2018-07-01', to: '2018-12-31', reports: '' },
  ])
})

test('those who are only asked or support are told apart from those who are responsible', async () => {
  const [kommun, skola, polis] = ['Kommunen', 'Skolan', 'Polisen'].map((name) =>
    party({ id: name.toLowerCase(), name: sv(name) }),
  )
  if (kommun === undefined || skola === undefined || polis === undefined) throw new Error('A party is missing.')
  const by = [
    { party: kommun, role: 'responsible' as const, accordingTo: kommun },
    { party: polis, role: 'responsible' as const, accordingTo: polis },
    { party: skola, role: 'asked' as const, accordingTo: null },
  ]
  const own = publication({ id: '2018' })
  const lofte = promise({ id: 'lofte', publication: own, theme: theme() })
  const commitments = [commitment({ id: 'kurser', promise: lofte, by })]
  const made = archive({ publications: [{ ...own, promises: [{ ...lofte, commitments }] }] })
  const [, cells = []] = cellsOf((await tablesOf(made)).get('data/2018.csv') ?? '')
  const cell = (column: PublicationColumn) => cells[PUBLICATION_COLUMN_NAMES.indexOf(column)]
  expect(cell('by')).toBe('Kommunen (enligt Kommunen), Polisen (enligt Polisen)')
  expect(cell('others')).toBe('Skolan (tillfrågas)')
  const rows = await rowsOf(made, 'commitment-parties')
  expect(rows.map(({ party: id, role, 'according-to': saidBy }) => [id, role, saidBy])).toEqual([
    ['kommunen', 'responsible', 'kommunen'],
    ['polisen', 'responsible', 'polisen'],
    ['skolan', 'asked', ''],
  ])
})

test('numbers have the decimal sign of the tables, also below zero, and are no formulas', async () => {
  const own = commitment({ id: 'ljus' })
  const outcomes = [-0.5, 2.25, 0].map((value) =>
    outcome({ commitment: own, report: report(), figures: [figure({ value, unit: unit('grad', 'grader') })] }),
  )
  Object.assign(own, { outcomes })
  const made = archive({ publications: [publication({ promises: [promise({ commitments: [own] })] })] })
  const rows = await rowsOf(made, 'figures')
  expect(rows.map(({ value }) => value)).toEqual(['-0,5', '2,25', '0'])
})

test('each target of a commitment has its number, and a range both its ends', async () => {
  const targets = [
    target({ amount: { kind: 'between', low: 5, high: 7.5 }, unit: unit('möte', 'möten'), per: 'year' }),
    target({ amount: { kind: 'words-only' }, asPrinted: 'regelbundet' }),
  ]
  const promises = [promise({ commitments: [commitment({ targets })] })]
  expect(await rowsOf(archive({ publications: [publication({ promises })] }), 'targets')).toMatchObject([
    { target: '1', amount: 'between', number: '5', 'number-to': '7,5', per: 'year', 'as-printed': '', verdict: '' },
    { target: '2', amount: 'words-only', number: '', 'number-to': '', per: '', 'as-printed': 'regelbundet' },
  ])
})

describe('a target and the figures about it', () => {
  type Amount = Parameters<typeof target>[0]
  const measured = async (amount: Amount, figures: readonly ReturnType<typeof figure>[]) => {
    const own = target({ per: 'period', ...amount })
    const made = commitment({ targets: [own], due: '2018-12-31' })
    const said = outcome({
      commitment: made,
      report: report({ id: '2018-12-31', asOf: '2018-12-31', covers: { from: '2018-01-01', to: '2018-12-31' } }),
      figures,
    })
    const period = { from: '2018-01-01', to: '2018-12-31' }
    Object.assign(made, { outcomes: [said] })
    Object.assign(made, { measurements: measure({ ...made, period }) })
    return rowsOf(archive({ publications: [publication({ promises: [promise({ commitments: [made] })] })] }), 'targets')
  }
  const pupils = unit('elev', 'elever')

  test('figures that contradict each other have a row each, with their numbers in figures.csv', async () => {
    const figures = [30, 28].map((value) => figure({ value, unit: pupils }))
    expect(await measured({ amount: { kind: 'at-least', value: 30 }, unit: pupils }, figures)).toMatchObject([
      { verdict: 'met', value: '30', expected: '30', report: '2018-12-31', figure: '1' },
      { verdict: 'below', value: '28', expected: '30', report: '2018-12-31', figure: '2' },
    ])
  })

  test('of a share, what is expected is counted in the same things as the figure', async () => {
    const amount = { kind: 'share', value: 80 } as const
    expect(await measured({ amount, unit: pupils }, [figure({ value: 205, of: 250, unit: pupils })])).toMatchObject([
      { verdict: 'exceeded', number: '80', value: '205', of: '250', expected: '200' },
    ])
    expect(
      await measured({ amount, unit: pupils }, [figure({ value: 82, unit: unit('procent', 'procent') })]),
    ).toMatchObject([{ verdict: 'exceeded', value: '82', of: '', expected: '80' }])
  })

  test('all of something is held against the total', async () => {
    const figures = [figure({ value: 9, of: 10, unit: pupils })]
    expect(await measured({ amount: { kind: 'all' }, unit: pupils }, figures)).toMatchObject([
      { verdict: 'below', value: '9', expected: '10' },
    ])
  })

  test('of a range both ends are counted up over the time', async () => {
    const amount = { kind: 'between', low: 1, high: 2 } as const
    const figures = [figure({ value: 18, unit: pupils })]
    expect(await measured({ amount, unit: pupils, per: 'month' }, figures)).toMatchObject([
      { verdict: 'met', value: '18', expected: '12', 'expected-to': '24' },
    ])
  })

  test('a sum has one row, with the figures that it is made of', async () => {
    const own = target({ amount: { kind: 'at-least', value: 24 }, unit: pupils, per: 'year' })
    const made = commitment({ targets: [own], due: '2018-12-31' })
    const halves = [
      { id: '2018-06-30', covers: { from: '2018-01', to: '2018-06' }, value: 12, qualifier: 'exactly' },
      { id: '2018-12-31', covers: { from: '2018-07', to: '2018-12' }, value: 13, qualifier: 'about' },
    ] as const
    const outcomes = halves.map(({ id, covers, value, qualifier }) =>
      outcome({
        commitment: made,
        report: report({ id, covers }),
        figures: [figure({ value, qualifier, unit: pupils })],
      }),
    )
    Object.assign(made, { outcomes })
    Object.assign(made, { measurements: measure({ ...made, period: { from: '2018-01-01', to: '2018-12-31' } }) })
    const data = archive({ publications: [publication({ promises: [promise({ commitments: [made] })] })] })
    expect(await rowsOf(data, 'targets')).toMatchObject([
      {
        verdict: 'cannot-compare',
        value: '25',
        qualifier: 'about',
        report: '',
        figure: '',
        'sum-of': '2018-06-30#1 2018-12-31#1',
      },
    ])
  })

  test('a target without a figure has one row, and no number of a figure', async () => {
    expect(await measured({ amount: { kind: 'at-least', value: 30 }, unit: pupils }, [])).toMatchObject([
      { verdict: 'cannot-compare', value: '', report: '2018-12-31', figure: '' },
    ])
  })
})

test('zero, unknown and too few are three different things in the answers', async () => {
  const questions = [
    question({
      id: 'trygg',
      answers: [
        answer('Ja', 0),
        answer('Nej', null, { count: 0, computedShare: 100 / 3, interval: { low: 20.123456, high: 50 } }),
        answer('Vet inte', null, { isSuppressed: true }),
      ],
      groups: [
        answerGroup({ text: sv('Barn'), base: null, isSuppressed: true }),
        answerGroup({ text: sv('Uppgift om ålder saknas'), base: null, answers: [] }),
      ],
    }),
    question({ id: 'index', answers: [], index: { value: 4.2, from: 0, to: 10 } }),
  ]
  const surveys = [survey({ questions })]
  const rows = await rowsOf(archive({ publications: [publication({ surveys })] }), 'survey-answers')
  const cells = ['question', 'group', 'row', 'answer', 'share', 'count', 'computed-share', 'interval-low'] as const
  expect(rows.map((row) => [...cells.map((cell) => row[cell]), row.index, row.suppressed])).toEqual([
    ['trygg', '', 'answer', 'Ja', '0', '', '', '', '', 'false'],
    ['trygg', '', 'answer', 'Nej', '', '0', '33,33', '20,12', '', 'false'],
    ['trygg', '', 'answer', 'Vet inte', '', '', '', '', '', 'true'],
    ['trygg', 'Barn', 'none', '', '', '', '', '', '', 'true'],
    ['trygg', 'Uppgift om ålder saknas', 'unknown', '', '', '', '', '', '', 'false'],
    ['index', '', 'index', '', '', '', '', '', '4,2', 'false'],
  ])
})

describe('what stands in several tables is joined by ids', () => {
  const [earlier, later] = ['2018', '2019-2020'].map((id) => publication({ id }))
  if (earlier === undefined || later === undefined) throw new Error('A publication is missing.')
  const meetings = unit('möte', 'möten')
  const was = promise({ id: 'moten', publication: earlier, theme: theme() })
  const is = promise({ id: 'traffar', publication: later, theme: theme() })
  const promised = (own: PublicPromise, value: number) =>
    commitment({
      id: 'traffar',
      promise: own,
      targets: [
        target({ amount: { kind: 'words-only' }, asPrinted: 'ofta' }),
        target({ amount: { kind: 'at-least', value }, unit: meetings, per: 'year' }),
      ],
    })
  const step = { change: 'strengthened', why: sv('Fler ville komma.'), basis: 'stated' } as const
  Object.assign(was, { commitments: [promised(was, 2)], continuedBy: [{ ...step, promise: is }], thread: [was, is] })
  Object.assign(is, { commitments: [promised(is, 4)], continues: [{ ...step, promise: was }], thread: [was, is] })
  const made = archive({
    publications: [
      { ...earlier, period: { ...earlier.period, from: '2018-01-01', to: '2018-12-31' }, promises: [was] },
      { ...later, period: { ...later.period, from: '2019', to: null }, promises: [is] },
    ],
  })
  Object.assign(was, { publication: made.publications[0] })
  Object.assign(is, { publication: made.publications[1] })

  test('the years of a publication are those of its period, and one without end has none', async () => {
    expect(await rowsOf(made, 'publications')).toMatchObject([
      { publication: '2018', from: '2018-01-01', to: '2018-12-31' },
      { publication: '2019-2020', from: '2019', to: '' },
    ])
  })

  test('what the parties say of a promise and the one that it continues stands in a row', async () => {
    expect(await rowsOf(made, 'lineage')).toEqual([
      {
        publication: '2019-2020',
        promise: 'traffar',
        'earlier-publication': '2018',
        'earlier-promise': 'moten',
        change: 'strengthened',
        basis: 'stated',
        why: 'Fler ville komma.',
      },
    ])
  })

  test('a target that asks for more names both targets by their numbers, and one written alike has no row', async () => {
    expect(await rowsOf(made, 'target-changes')).toMatchObject([
      {
        publication: '2019-2020',
        promise: 'traffar',
        commitment: 'traffar',
        target: '2',
        'earlier-publication': '2018',
        'earlier-promise': 'moten',
        'earlier-commitment': 'traffar',
        'earlier-target': '2',
        direction: 'strengthened',
        undecided: '',
      },
    ])
  })

  test('a question, a finding or a document is the reason of a promise, by the name or address that it has', async () => {
    const dialog = survey({ id: 'dialog', reference: '2018/dialog' })
    const [asked, found] = [question({ id: 'trygg', survey: dialog }), finding({ id: 'torget', survey: dialog })]
    Object.assign(dialog, { questions: [asked], findings: [found] })
    const because = [
      { kind: 'question', question: asked },
      { kind: 'finding', finding: found },
    ] as const
    const sources = [
      source({ url: 'https://kommun.example/lage', kind: 'situation-picture' }),
      source({ url: 'https://kommun.example/nyhet' }),
    ]
    const promises = [promise({ id: 'lofte', because, sources })]
    const data = archive({ publications: [publication({ promises, surveys: [dialog] })] })
    expect(await rowsOf(data, 'reasons')).toMatchObject([
      { 'because-question': '2018/dialog#trygg', 'because-finding': '', source: '', 'document-kind': '' },
      { 'because-question': '', 'because-finding': '2018/dialog#torget' },
      { 'because-question': '', source: 'https://kommun.example/lage', 'document-kind': 'situation-picture' },
    ])
    expect(await rowsOf(data, 'questions')).toMatchObject([{ reference: '2018/dialog#trygg' }])
    expect(await rowsOf(data, 'findings')).toMatchObject([{ reference: '2018/dialog#torget' }])
  })
})

test('a promise that a later publication has ended says which, and why', async () => {
  const [own, later] = [publication({ id: '2017' }), publication({ id: '2018' })]
  const done = promise({ id: 'forelasning', publication: own, theme: theme() })
  Object.assign(done, { ended: { promise: done, publication: later, why: sv('Genomfört 2017.') } })
  const going = promise({ id: 'belysning', publication: own, theme: theme() })
  const made = archive({ publications: [{ ...own, promises: [done, going] }, later] })
  expect((await rowsOf(made, 'promises')).map((row) => [row.promise, row['ended-in'], row['ended-why']])).toEqual([
    ['forelasning', '2018', 'Genomfört 2017.'],
    ['belysning', '', ''],
  ])
})

test('two accounts that one report gives of a commitment are told apart, with the figures of each', async () => {
  const own = commitment({ id: 'kurser', targets: [target({ unit: unit('kurs', 'kurser') })] })
  const said = report({ id: '2018-12-31' })
  const outcomes = [3, 4].map((value) =>
    outcome({ commitment: own, report: said, figures: [figure({ value, unit: unit('kurs', 'kurser') })] }),
  )
  Object.assign(own, { outcomes })
  Object.assign(own, { measurements: measure({ ...own, period: { from: '2018-01-01', to: '2018-12-31' } }) })
  const made = archive({ publications: [publication({ promises: [promise({ commitments: [own] })] })] })
  expect((await rowsOf(made, 'outcomes')).map((row) => row.outcome)).toEqual(['1', '2'])
  const cells = (rows: Awaited<ReturnType<typeof rowsOf>>) => rows.map((row) => [row.value, row.figure, row.outcome])
  expect(cells(await rowsOf(made, 'figures'))).toEqual([
    ['3', '1', '1'],
    ['4', '1', '2'],
  ])
  // A target is held against the last word on it.
  expect(cells(await rowsOf(made, 'targets'))).toEqual([['4', '1', '2']])
})

test('a space in an address does not make two of it', async () => {
  const own = commitment()
  const evidence = ['https://kommun.test/en sida/å', 'https://kommun.test/a%20b?c=d#e'].map((url) => source({ url }))
  Object.assign(own, { outcomes: [outcome({ commitment: own, report: report(), evidence })] })
  const made = archive({ publications: [publication({ promises: [promise({ commitments: [own] })] })] })
  expect((await rowsOf(made, 'outcomes')).map((row) => row.evidence)).toEqual([
    'https://kommun.test/en%20sida/%C3%A5 https://kommun.test/a%20b?c=d#e',
  ])
})

test('answers are numbered within their group, and groups within their question', async () => {
  const groups = [answerGroup({ text: sv('Barn'), answers: [answer('Ja', 80), answer('Nej', 20)] })]
  const questions = [question({ answers: [answer('Ja', 90)], groups })]
  const rows = await rowsOf(
    archive({ publications: [publication({ surveys: [survey({ questions })] })] }),
    'survey-answers',
  )
  expect(rows.map((row) => [row.group, row['group-number'], row['row-number']])).toEqual([
    ['', '0', '1'],
    ['Barn', '1', '1'],
    ['Barn', '1', '2'],
  ])
})
