import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Day } from '../../scripts/model/dates.ts'
import { checkSite } from '../helpers/check-site.ts'
import { copySealedSite } from '../helpers/sealed-site.ts'

/** Where publications without a seal are told, on a day, in the sealed fixture site after a change. */
async function told(change: (content: string) => void, today: Day = '2030-01-01'): Promise<readonly string[]> {
  const root = await copySealedSite()
  change(join(root, 'content'))
  const problems = await checkSite(root, today)
  return problems.filter(({ rule }) => rule === 'seal/unsealed').map(({ place }) => `${place.file}:${place.line}`)
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
