// Every file of every site as somebody gets it who downloads it: valid by the schema beside it, and enough to make the later
// publication out of the earlier one.
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { comparisonJsonSchema } from '../../scripts/compare/json/comparison-schema.ts'
import type { PublicationJson } from '../../scripts/compare/json/publication-schema.ts'
import { publicationPairs } from '../../scripts/compare/publication-pairs.ts'
import { addressesIn, comparisonDataAddress, filePathOf, relativeAddress } from '../../scripts/model/addresses.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { produceComparisons } from '../../scripts/open-data/produce-comparisons.ts'
import { publicationData } from '../../scripts/open-data/publication-data.ts'
import { listRenderings } from '../../scripts/pages/list-renderings.ts'
import { allFiles } from '../helpers/all-files.ts'
import { applyChanges } from '../helpers/apply-changes.ts'
import { archive, publication, sv } from '../helpers/build-archive.ts'
import { EVERY_SITE } from '../helpers/every-site.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteArchive } from '../helpers/site-archive.ts'
import { undescribed } from '../helpers/undescribed.ts'

const SCHEMA = 'data/compare/schema.json'

describe.each(EVERY_SITE)('$name', async ({ root, asOf }) => {
  const made = await siteArchive(join(TOP, root), asOf)
  const files = new Map((await allFiles(produceComparisons(made))).map(({ path, content }) => [path, String(content)]))
  const pairs = publicationPairs(made.publications)
  const isComparison = new Ajv2020({ strict: false }).compile(JSON.parse(files.get(SCHEMA) ?? '{}'))

  test('every pair has a file of its own, and the schema is beside them where there is any', () => {
    const expected = pairs.map(({ earlier, later }) => filePathOf(comparisonDataAddress(earlier, later)))
    expect([...files.keys()].sort()).toEqual(pairs.length === 0 ? [] : [...new Set([...expected, SCHEMA])].sort())
    expect(files.size).toBe(pairs.length === 0 ? 0 : pairs.length + 1)
  })

  test.each(pairs)('$earlier.id → $later.id is as the schema says, and makes the later out of the earlier', (pair) => {
    const { earlier, later } = pair
    const changes = JSON.parse(files.get(filePathOf(comparisonDataAddress(earlier, later))) ?? '')
    expect(isComparison(changes), JSON.stringify(isComparison.errors)).toBe(true)
    const published = (one: Publication): PublicationJson =>
      JSON.parse(JSON.stringify(publicationData(made, one).publication))
    expect(applyChanges(published(earlier), changes)).toEqual(published(later))
  })

  test('the page of each pair leads to its file and to the schema', () => {
    const pages = listRenderings(made)
    const addresses = addressesIn(made.site.defaultLanguage, made.site)
    const astray = pairs.filter(({ earlier, later }) => {
      const page = addresses.comparison(earlier, later)
      const html = pages.get(filePathOf(page))?.() ?? ''
      const leadsTo = (address: string) => html.includes(`href="${relativeAddress(page, address)}"`)
      return !leadsTo(comparisonDataAddress(earlier, later)) || !leadsTo(`/${SCHEMA}`)
    })
    expect(astray).toEqual([])
  })
})

describe('those who signed', () => {
  const signedBy = (id: string, role: string, name: string) =>
    publication({ id, signed: { date: id, place: null, by: [{ role: sv(role), name, party: null }], basis: 'stated' } })
  const changesBetween = async (...publications: readonly Publication[]) => {
    const made = archive({ publications })
    const [, file] = await allFiles(produceComparisons(made))
    return String(file?.content)
  }

  test('are told of by their roles, not by their names', async () => {
    const json = await changesBetween(signedBy('2016', 'Polischef', 'Kim Ek'), signedBy('2017', 'Kommunchef', 'Bo Alm'))
    expect(json).not.toMatch(/Kim Ek|Bo Alm/)
    expect(JSON.parse(json).fields).toContainEqual({
      field: 'signed',
      kind: 'value',
      before: { date: '2016', place: null, by: [{ role: { sv: 'Polischef' }, party: null }], basis: 'stated' },
      after: { date: '2017', place: null, by: [{ role: { sv: 'Kommunchef' }, party: null }], basis: 'stated' },
    })
  })

  test('are no difference where nothing but their names differs', async () => {
    const [earlier, later] = [signedBy('2016', 'Polischef', 'Kim Ek'), signedBy('2017', 'Polischef', 'Bo Alm')]
    const sameDay = { ...later, signed: later.signed && { ...later.signed, date: '2016' } }
    expect(await changesBetween(earlier, sameDay)).not.toContain('"signed"')
  })
})

test('the schema is known by its address on the site', async () => {
  const made = archive({ publications: [publication({ id: '2016' }), publication({ id: '2017' })] })
  const schema = (await allFiles(produceComparisons(made))).find(({ path }) => path === SCHEMA)
  expect(JSON.parse(String(schema?.content)).$id).toBe(`${made.site.baseUrl}${SCHEMA}`)
})

test('what the schema is put together from has names that stay', () => {
  const { $defs } = comparisonJsonSchema() as { readonly $defs: object }
  expect(Object.keys($defs).filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
  expect(Object.keys($defs)).toEqual(expect.arrayContaining(['date', 'promise-change', 'field-change']))
})

test('every property of the schema is described', () => {
  expect(undescribed(comparisonJsonSchema())).toEqual([])
})

test('a file with something else in it is not as the schema says', async () => {
  const made = archive({ publications: [publication({ id: '2016' }), publication({ id: '2017' })] })
  const [schema, comparison] = (await allFiles(produceComparisons(made))).map(({ content }) =>
    JSON.parse(String(content)),
  )
  const isComparison = new Ajv2020({ strict: false }).compile(schema)
  expect(isComparison(comparison)).toBe(true)
  expect(isComparison({ ...comparison, summary: [{ kind: 'vanished', count: 1 }] })).toBe(false)
})

test('no two pairs have the same file, whatever their ids', () => {
  const address = (earlier: string, later: string) => comparisonDataAddress({ id: earlier }, { id: later })
  expect(address('2017', '2018')).toBe('/data/compare/2017-2018.json')
  expect(address('2019', '2020-2021')).toBe('/data/compare/2019_2020-2021.json')
  expect(address('2019-2020', '2021')).toBe('/data/compare/2019-2020_2021.json')
})
