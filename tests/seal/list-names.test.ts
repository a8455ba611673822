import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import { readRecord } from '../../scripts/content/read-record.ts'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { listSealable } from '../../scripts/seal/list-sealable.ts'
import { nameReferencesIn } from '../../scripts/seal/name-references.ts'
import { areaReferences } from '../../scripts/validate/references/area-references.ts'
import { partyReferences } from '../../scripts/validate/references/party-references.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteConfig } from '../helpers/site-config.ts'

const FILES = {
  'parties.yaml': [
    '- { id: kommun, name: { sv: Kommunen }, kind: municipality, url: https://a.example/, also-known-as: [Staden], from: 1971 }',
    '- { id: teknik, name: Teknik, kind: municipal-unit, part-of: kommun, to: 2020, merged-into: kommun, allow: [] }',
    '- { id: polis, name: Polisen, kind: police }',
  ],
  'areas.yaml': ['- { id: skolor, name: skolor, kind: kind-of-place }', '- { id: torget, name: Torget, kind: place }'],
  'units.yaml': ['- { unit: Möte, one: möte, many: möten }'],
  '2018/publication.yaml': ['title: { sv: Löfte, en: Promise }', 'themes: []'],
  '2018/commitments.yaml': [
    '- { id: moten, promise: grannar, by: [{ party: teknik, according-to: teknik }], target: { at-least: 1, unit: " möte" } }',
  ],
}

function namesIn(files: Readonly<Record<string, readonly string[]>> = {}) {
  const { report } = collectProblems()
  const records = Object.entries({ ...FILES, ...files }).map(([path, lines]) =>
    readRecord(`content/${path}`, Buffer.from(`${lines.join('\n')}\n`), report),
  )
  const loaded = {
    records,
    hashes: new Map(),
    inLfs: new Map(),
    withLf: new Map(),
    lineEnds: new Map(),
    seals: new Map(),
    fingerprint: '',
    problems: [],
  }
  return listSealable(loaded, siteConfig()).flatMap(({ items }) => items.filter(({ kind }) => kind === 'name'))
}

const itemsIn = (files?: Parameters<typeof namesIn>[0]) => namesIn(files).map(({ item }) => item)

test('a name is sealed with what publications show of it, and with its pages', () => {
  expect(namesIn()).toMatchObject([
    { item: '2018/names/parties/kommun', content: { id: 'kommun', name: { sv: 'Kommunen' }, kind: 'municipality' } },
    {
      item: '2018/names/parties/teknik',
      content: { id: 'teknik', name: 'Teknik', kind: 'municipal-unit', 'part-of': 'kommun' },
      addresses: ['/parter/teknik/', '/en/parties/teknik/'],
    },
    { item: '2018/names/units/möte', content: { unit: 'möte', one: 'möte', many: 'möten' }, addresses: [] },
  ])
  expect(namesIn().map(({ content }) => Object.keys(content).sort())).toEqual([
    ['id', 'kind', 'name'],
    ['id', 'kind', 'name', 'part-of'],
    ['many', 'one', 'unit'],
  ])
})

test('the order in which a publication uses them makes no difference', () => {
  const [one, other] = ['[polis, teknik]', '[teknik, polis]'].map((by) => ({
    '2018/commitments.yaml': [`- { id: moten, promise: grannar, by: ${by} }`],
  }))
  expect(itemsIn(one)).toEqual(itemsIn(other))
  expect(itemsIn(one)).toEqual(['2018/names/parties/kommun', '2018/names/parties/polis', '2018/names/parties/teknik'])
})

test('a unit that is not listed reads as it is written, and is sealed as that', () => {
  expect(namesIn({ 'units.yaml': ['[]'] })).toContainEqual(
    expect.objectContaining({ item: '2018/names/units/möte', content: { unit: 'möte' } }),
  )
})

test.each([
  { file: 'parties.yaml', left: ['2018/names/units/möte'] },
  { file: 'units.yaml', left: ['2018/names/parties/kommun', '2018/names/parties/teknik'] },
])('of a list that cannot be read ($file), nothing is said', ({ file, left }) => {
  expect(itemsIn({ [file]: ['- { id: ['] })).toEqual(left)
})

test('things that are part of each other in a circle are each sealed once', () => {
  const areas = ['- { id: a, name: A, kind: place, part-of: b }', '- { id: b, name: B, kind: place, part-of: a }']
  const files = { 'areas.yaml': areas, '2018/surveys/dialog.yaml': ['findings: [{ id: oro, places: [a] }]'] }
  expect(itemsIn(files).filter((item) => item.includes('areas'))).toEqual(['2018/names/areas/a', '2018/names/areas/b'])
})

describe('a name waits as long as all that uses it does', () => {
  const report = (published: string) => [`published: ${published}`, 'by: [polis]']
  const dayOf = (files: Parameters<typeof namesIn>[0]) =>
    namesIn(files).find(({ item }) => item.endsWith('/polis'))?.published

  test.each([
    { name: 'one report', reports: ['2019-02-01'], day: '2019-02-01' },
    { name: 'two reports', reports: ['2019-02-01', '2018-08-01'], day: '2018-08-01' },
  ])('$name', ({ reports, day }) => {
    const files = Object.fromEntries(reports.map((one) => [`2018/reports/${one}.yaml`, report(one)]))
    expect(dayOf(files)).toBe(day)
    expect(dayOf({ ...files, '2018/commitments.yaml': ['- { id: a, promise: b, by: [polis] }'] })).toBeNull()
  })
})

test.each(['.', 'tests/fixtures/sites/sealed', 'tests/fixtures/sites/awkward', 'tests/fixtures/sites/surveys'])(
  'in %s, whatever is validated as a reference to a party or an area is found',
  async (root) => {
    const { site } = await readConfig(join(TOP, root))
    if (site === null) throw new Error(`${root} has no settings that can be read.`)
    const { content, loaded } = await checkContent(join(TOP, root), site, '2030-01-01')
    const validated = [...partyReferences(content), ...areaReferences(content)].map(({ place }) => place())
    const found = loaded.records.flatMap(nameReferencesIn).filter(({ list }) => list !== 'units')
    const told = (places: readonly { file: string; line: number; column: number }[]) =>
      places.map(({ file, line, column }) => `${file}:${line}:${column}`).sort()
    expect(told(found.map(({ place }) => place()))).toEqual(
      told(validated.filter(({ file }) => !/^content\/(parties|areas)\.yaml$/.test(file))),
    )
  },
)
