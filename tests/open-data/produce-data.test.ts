// Every JSON file of every site as somebody gets it who downloads it.
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { publicationJson } from '../../scripts/compare/json/publication-json.ts'
import type { Archive } from '../../scripts/model/archive.ts'
import type { ArchiveData } from '../../scripts/open-data/archive-data-schema.ts'
import { produceData } from '../../scripts/open-data/produce-data.ts'
import type { PublicationData } from '../../scripts/open-data/publication-data-schema.ts'
import { commitmentRows } from '../../scripts/open-data/rows/commitment-rows.ts'
import { promiseRows } from '../../scripts/open-data/rows/promise-rows.ts'
import { reportRows } from '../../scripts/open-data/rows/report-rows.ts'
import { surveyAnswerRows } from '../../scripts/open-data/rows/survey-answer-rows.ts'
import { surveyRows } from '../../scripts/open-data/rows/survey-rows.ts'
import { targetRows } from '../../scripts/open-data/rows/target-rows.ts'
import { themeRows } from '../../scripts/open-data/rows/theme-rows.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, publication, sv } from '../helpers/build-archive.ts'
import { EVERY_SITE } from '../helpers/every-site.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteArchive } from '../helpers/site-archive.ts'
import { undescribed } from '../helpers/undescribed.ts'

async function dataOf(made: Archive) {
  const files = new Map((await allFiles(produceData(made))).map(({ path, content }) => [path, String(content)]))
  const read = (path: string) => JSON.parse(files.get(path) ?? 'null')
  return {
    paths: [...files.keys()],
    schemas: { archive: read('data/archive.schema.json'), publication: read('data/publication.schema.json') },
    archive: read('data/archive.json') as ArchiveData,
    publication: (id: string) => read(`data/${id}.json`) as PublicationData,
  }
}

test('every property of both schemas is described', async () => {
  const { schemas } = await dataOf(archive({ publications: [] }))
  expect(undescribed(schemas.archive)).toEqual([])
  expect(undescribed(schemas.publication)).toEqual([])
})

test('what both schemas are put together from has names that stay, for programs that make code out of them', async () => {
  const { schemas } = await dataOf(archive({ publications: [] }))
  const parts = Object.keys(schemas.publication.$defs)
  expect(parts.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
  expect(parts).toEqual(expect.arrayContaining(['date', 'commitment', 'survey', 'outcome', 'correction', 'standing']))
  expect(Object.keys(schemas.archive.$defs)).toEqual(expect.arrayContaining([...parts, 'publication']))
})

test('what is no date, or no whole number where people or days are counted, is not as the schemas say', async () => {
  const data = await dataOf(archive({ publications: [publication({ id: '2018' })] }))
  const { schemas } = data
  const is = new Ajv2020({ strict: false }).compile(schemas.publication)
  const own = data.publication('2018')
  const published = (day: string) => ({ ...own, publication: { ...own.publication, published: day } })
  expect(['2018', '2018-03', '2018-03-02'].filter((day) => !is(published(day)))).toEqual([])
  expect(['våren 2018', '18-3-2', '2018-03-02T00:00'].filter((day) => is(published(day)))).toEqual([])
  expect(is({ ...own, 'as-of': '2018-03' })).toBe(false)
  const { $defs } = schemas.publication
  const isAnswer = new Ajv2020({ strict: false }).compile({ $defs, $ref: '#/$defs/answer' })
  const answered = { text: { sv: 'Ja' }, share: 12.5, count: 12, suppressed: false }
  expect(
    [answered, { ...answered, share: null, count: null }, { ...answered, count: 0 }].map((one) => isAnswer(one)),
  ).toEqual([true, true, true])
  expect(
    [
      { ...answered, count: 1.5 },
      { ...answered, count: -1 },
    ].map((one) => isAnswer(one)),
  ).toEqual([false, false])
})

describe.each(EVERY_SITE)('$name', async ({ root, asOf }) => {
  const made = await siteArchive(join(TOP, root), asOf)
  const data = await dataOf(made)
  const ajv = new Ajv2020({ strict: false })
  const isArchive = ajv.compile(data.schemas.archive)
  const isPublication = ajv.compile(data.schemas.publication)

  test('has a file of each publication and one of everything, with their schemas', () => {
    const json = data.paths.filter((path) => path !== 'data/dcat.rdf')
    expect([...json].sort()).toEqual(
      ['archive', 'archive.schema', 'publication.schema', ...made.publications.map(({ id }) => id)]
        .map((name) => `data/${name}.json`)
        .sort(),
    )
  })

  test('the whole is as its schema says, and known by its address', () => {
    expect(isArchive(data.archive), JSON.stringify(isArchive.errors)).toBe(true)
    expect(data.schemas.archive.$id).toBe(`${made.site.baseUrl}data/archive.schema.json`)
  })

  test.each(made.publications)('$id is as its schema says, and the same in the whole', (one) => {
    const { version, 'as-of': day, ...data_ } = data.publication(one.id)
    expect(isPublication(data.publication(one.id)), JSON.stringify(isPublication.errors)).toBe(true)
    expect([version, day]).toEqual([1, asOf])
    expect(data.archive.publications.find(({ publication: { id } }) => id === one.id)).toEqual(data_)
  })

  test.each(made.publications)(
    '$id tells all that was promised and reported, and how every commitment stands',
    (one) => {
      const { publication: published, reports, corrections, computed } = data.publication(one.id)
      const { signed, ...promised } = publicationJson(one)
      expect(published).toMatchObject(promised)
      expect(reports.flatMap(({ outcomes }) => outcomes)).toHaveLength(
        one.reports.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
      )
      expect(corrections.map(({ id }) => id)).toEqual(one.corrections.map(({ id }) => id))
      expect(computed.commitments.map(({ commitment }) => commitment)).toEqual(
        one.promises.flatMap(({ commitments }) => commitments.map(({ reference }) => reference)),
      )
    },
  )

  test.each(made.publications)(
    '$id has the shares and margins of its surveys as they stand in the table, in the order of its questions',
    (one) => {
      const { publication: published, computed } = data.publication(one.id)
      const asked = published.surveys.flatMap(({ id, questions }) =>
        questions.map(({ id: question, answers, aggregates, groups }) => ({
          question: `${id}#${question}`,
          answers: textsOf(answers),
          aggregates: textsOf(aggregates),
          groups: groups.map(({ text, answers: own }) => ({ text, answers: textsOf(own) })),
        })),
      )
      expect(computed.questions).toMatchObject(asked)
      const told = computed.questions.flatMap(({ question, answers, aggregates, groups }) =>
        [...answers, ...aggregates, ...groups.flatMap(({ answers: own }) => own)].map(({ text, ...numbers }) => ({
          question,
          ...numbers,
        })),
      )
      const surveys = new Set(published.surveys.map(({ id }) => id))
      const rows = surveyAnswerRows(made).filter(
        ({ publication: folder, survey, row }) =>
          surveys.has(`${folder}/${survey}`) && (row === 'answer' || row === 'aggregate'),
      )
      const inTable = rows.map((row) => ({
        question: `${row.publication}/${row.survey}#${row.question}`,
        'computed-share': row['computed-share'],
        'interval-low': row['interval-low'],
        'interval-high': row['interval-high'],
      }))
      const byQuestion = <Row extends { readonly question: string }>(list: readonly Row[]) =>
        list.toSorted((a, b) => (a.question < b.question ? -1 : a.question > b.question ? 1 : 0))
      expect(byQuestion(told)).toEqual(byQuestion(inTable))
    },
  )

  test('every standing and every figure names the report behind it, as in the tables', () => {
    const commitments = data.archive.publications.flatMap(({ computed }) => computed.commitments)
    const standings = commitmentRows(made).map(({ standing, report }) => ({ standing, report }))
    expect(commitments).toMatchObject(standings)
    const figures = commitments.flatMap(({ measurements }) => measurements.filter(({ target }) => target !== null))
    const rows = targetRows(made).filter(({ verdict }) => verdict !== null)
    expect(figures).toMatchObject(rows.map(({ verdict, report }) => ({ verdict, report })))
  })

  test('everything with a page of its own leads to it, and a promise to those that continue it, as in the tables', () => {
    const computed = data.archive.publications.map((one) => one.computed)
    const rows = promiseRows(made)
    expect(computed.flatMap(({ promises }) => promises)).toEqual(
      rows.map((row) => ({
        promise: `${row.publication}/${row.promise}`,
        address: row.address,
        'continued-by': row['continued-by'],
      })),
    )
    const pages = new Map(surveyAnswerRows(made).map((row) => [`${row.publication}/${row.survey}`, row.address]))
    const questions = computed.flatMap((one) => one.questions)
    expect(questions.filter(({ question, address }) => pages.get(question.split('#')[0] ?? '') !== address)).toEqual([])
    const surveys = new Map(surveyRows(made).map(({ reference, address }) => [reference, address]))
    expect(new Map(computed.flatMap((one) => one.surveys.map(({ survey, address }) => [survey, address])))).toEqual(
      surveys,
    )
    expect(computed.flatMap(({ themes }) => themes)).toEqual(
      themeRows(made).map(({ theme, address }) => ({ theme, address })),
    )
    const followUps = new Map(
      data.archive.publications.map((one) => [one.publication.id, one.computed['follow-up']] as const),
    )
    expect(reportRows(made).filter(({ publication: id, address }) => followUps.get(String(id)) !== address)).toEqual([])
  })

  test('every party, place and unit that is named by its id is told of', () => {
    const { parties, areas, units, publications } = data.archive
    const told = new Set([...parties, ...areas, ...units].map(({ id }) => id))
    const named = publications.flatMap(({ publication: { parties, areas, promises }, reports }) => [
      ...parties,
      ...areas,
      ...promises.flatMap(({ places, commitments }) => [
        ...places,
        ...commitments.flatMap(({ by, target }) => [
          ...by.map(({ party }) => party),
          ...target.flatMap(({ unit }) => unit ?? []),
        ]),
      ]),
      ...reports.flatMap(({ outcomes }) => outcomes.flatMap(({ figures }) => figures.map(({ unit }) => unit))),
    ])
    expect(named.filter((id) => !told.has(id))).toEqual([])
  })
})

function textsOf(answers: readonly { readonly text: object }[]) {
  return answers.map(({ text }) => ({ text }))
}

test('those who signed are told of by their roles, not by their names', async () => {
  const by = [{ role: sv('Kommundirektör'), name: 'Kim Ek', party: null }]
  const signed = { date: '2018-01', place: null, by, basis: 'stated' as const }
  const data = await dataOf(archive({ publications: [publication({ id: '2018', signed })] }))
  expect(data.publication('2018').publication.signed?.by).toEqual([{ role: { sv: 'Kommundirektör' }, party: null }])
  expect(JSON.stringify(data.archive)).not.toContain('Kim Ek')
})

test('a commitment of which nothing is reported says since how many days, as something that is computed', async () => {
  const made = await siteArchive('one-year')
  const { computed } = (await dataOf(made)).publication('2018')
  expect(computed.commitments.filter(({ standing }) => standing === 'not-reported')).toMatchObject([
    { due: '2018-10-31', 'days-overdue': 121 },
  ])
})

test('a file with something else in it is not as the schema says', async () => {
  const data = await dataOf(archive({ publications: [publication({ id: '2018' })] }))
  const isPublication = new Ajv2020({ strict: false }).compile(data.schemas.publication)
  expect(isPublication(data.publication('2018'))).toBe(true)
  expect(isPublication({ ...data.publication('2018'), verdict: 'kept' })).toBe(false)
})
