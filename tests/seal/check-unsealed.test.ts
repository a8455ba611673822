import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../scripts/model/dates.ts'
import { checkSite } from '../helpers/check-site.ts'
import { copySealedSite } from '../helpers/sealed-site.ts'

/** What is told of things without a seal, on a day, in the sealed fixture site after a change. */
async function problemsAfter(change: (content: string) => void, today: Day = '2030-01-01') {
  const root = await copySealedSite()
  change(join(root, 'content'))
  const problems = await checkSite(root, today)
  return problems.filter((problem) => problem.rule === 'seal/unsealed')
}

/** Where publications without any seal are told. */
async function told(...args: Parameters<typeof problemsAfter>): Promise<readonly string[]> {
  const problems = (await problemsAfter(...args)).filter(({ details }) => 'items' in details && details.items === null)
  return problems.map(({ place }) => `${place.file}:${place.line}`)
}

/** What is told of publications that are sealed in part. */
async function partsTold(...args: Parameters<typeof problemsAfter>): Promise<readonly string[]> {
  return (await problemsAfter(...args)).flatMap(({ details }) => ('items' in details && details.items) || [])
}

const publication = (...lines: readonly string[]) =>
  ['title: Medborgarlöfte 2019', 'period: { from: 2019-01-01, to: 2019-12-31 }', ...lines, 'themes: []', ''].join('\n')

const add =
  (...lines: readonly string[]) =>
  (content: string) => {
    cpSync(join(content, '2018'), join(content, '2019'), { recursive: true, filter: (path) => !path.includes('.') })
    writeFileSync(join(content, '2019/publication.yaml'), publication(...lines))
  }

const ADDED = 'content/2019/publication.yaml:3'

test('sealed publications are told nothing', async () => {
  expect(await told(() => {})).toEqual([])
})

test.each(['2017', '2018'])(
  'a seal of %s that is gone is told of by the lines that were sealed after it alone',
  async (id) => {
    expect(await told((content) => rmSync(join(content, id, 'seal.json')))).toEqual([])
  },
)

test('where nothing is sealed, nobody is asked to', async () => {
  const remove = (content: string) => {
    for (const id of ['2017', '2018']) rmSync(join(content, id, 'seal.json'))
  }
  expect(await told(remove)).toEqual([])
})

test.each([
  { what: 'a draft', lines: ['state: draft'], today: '2030-01-01', places: [] },
  { what: 'what is to come', lines: ['state: published', 'published: 2019-02-01'], today: '2019-01-15', places: [] },
  {
    what: 'what comes out today',
    lines: ['state: published', 'published: 2019-02-01'],
    today: '2019-02-01',
    places: [],
  },
  {
    what: 'what came out yesterday',
    lines: ['state: published', 'published: 2019-02-01'],
    today: '2019-02-02',
    places: [ADDED],
  },
  {
    what: 'what came out some day of this month',
    lines: ['state: published', 'published: 2019-02'],
    today: '2019-02-15',
    places: [],
  },
  { what: 'what came out nobody says when', lines: ['state: published'], today: '2030-01-01', places: [ADDED] },
])('of $what without a seal, it is told: $places', async ({ lines, today, places }) => {
  expect(await told(add(...lines), today)).toEqual(places)
})

// A correction of 2017 that has been left without a seal in the fixture site.
const CORRECTION = '2017/corrections/2018-05-02-belysning'

const report = (published: string) => (content: string) =>
  writeFileSync(
    join(content, '2017/reports/2018-06-30.yaml'),
    `title: Halvår\nby: [kommun]\n${published}outcomes:\n  - { commitment: belysning/lampor, status: done }\n`,
  )

/** Cuts lines off the end of a seal. */
const withoutLines = (id: string, count: number) => (content: string) => {
  const file = join(content, id, 'seal.json')
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1, -2 - count)
  writeFileSync(file, `[\n${rows.join('\n').replace(/,$/, '')}\n]\n`)
}

describe('in a sealed publication', () => {
  test('a correction without a seal is told from the day after its own', async () => {
    expect(await partsTold(() => {}, '2018-05-02')).toEqual([])
    expect(await partsTold(() => {}, '2018-05-03')).toEqual([CORRECTION])
  })

  test.each([
    { when: 'yesterday', published: 'published: 2029-12-31\n', told: ['2017/2018-06-30'] },
    { when: 'nobody says when', published: '', told: ['2017/2018-06-30'] },
    { when: 'today', published: 'published: 2030-01-01\n', told: [] },
    { when: 'in a year', published: 'published: 2031-01-01\n', told: [] },
  ])('a report without a seal, published $when, is told: $told', async ({ published, told }) => {
    expect(await partsTold(report(published))).toEqual([CORRECTION, ...told])
  })

  test('what had a seal is told when the end of the seal is cut off', async () => {
    const lines = readFileSync(join(await copySealedSite(), 'content/2017/seal.json'), 'utf8')
      .trim()
      .split('\n')
    const last = /"item":"([^"]*)"/.exec(lines.at(-2) ?? '')?.[1]
    expect(await partsTold(withoutLines('2017', 1))).toContain(last)
  })

  test('nothing is told while there are errors, as nothing can be sealed then', async () => {
    const wrong = (content: string) => writeFileSync(join(content, '2017/commitments.yaml'), '- id: x\n')
    expect(await partsTold(wrong)).toEqual([])
  })
})
