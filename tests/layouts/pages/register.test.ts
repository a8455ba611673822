import { describe, expect, test } from 'vitest'
import { registerEntries } from '../../../layouts/pages/register-entries.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import { readConfig } from '../../../scripts/command/read-config.ts'
import { loadArchive } from '../../../scripts/pipeline/load/load-archive.ts'
import { siteArchive } from '../../helpers/site-archive.ts'
import { THREE_YEARS } from '../../helpers/three-years.ts'
import { writeSite } from '../../helpers/write-site.ts'
import { wordsIn } from '../components/render.ts'
import { mainOf, renderPage } from './render-page.ts'

const own = await siteArchive('../../..', '2026-11-26')
const awkward = await siteArchive('awkward', '2026-01-15')
const readingIn = (language: string) => ({ language, defaultLanguage: 'sv', texts: textsIn(language, 'sv') })
const lettersOf = (archive = own, language = 'sv') => registerEntries(archive, readingIn(language))
const entriesOf = (archive = own, language = 'sv') => lettersOf(archive, language).flatMap(({ entries }) => entries)
const promisesUnder = (word: string) =>
  entriesOf()
    .find((entry) => entry.word === word)
    ?.threads.map((promises) => promises.map(({ reference }) => reference))

describe('the register', () => {
  test('has its letters in the order of the Swedish alphabet', () => {
    const letters = lettersOf().map(({ letter }) => letter)
    expect(letters).toEqual(
      [...letters].sort(
        (a, b) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'.indexOf(a) - 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'.indexOf(b),
      ),
    )
    expect(letters).toContain('Å')
    expect(letters).toContain('Ö')
  })

  test('brings the years of one promise together under each of its words', () => {
    expect(promisesUnder('belysning')).toContainEqual([
      ...['2016/belysning', '2018/belysning', '2019-2020/belysning', '2021-2022/belysning'],
    ])
  })

  test('has compounds under their parts as well', () => {
    expect(promisesUnder('inbrott')?.flat()).toContain('2018/grannsamverkan')
    expect(promisesUnder('vandring')?.flat()).toContain('2017/trygghetsvandringar')
  })

  test('has places, and leads from other words of the glossary to the one with the promises', () => {
    expect(promisesUnder('Resecentrum')?.flat()).toContain('2016/narvaro-resecentrum')
    expect(entriesOf().find(({ word }) => word === 'grannstöd')).toMatchObject({ threads: [], see: 'grannsamverkan' })
  })

  test('brings all words that the glossary has for one thing together under the one that is explained', () => {
    const found = promisesUnder('seniorer')?.flat()
    expect(found).toEqual(expect.arrayContaining(['2018/forelasningar']))
    expect(promisesUnder('äldre')).toEqual([])
    expect(entriesOf().find(({ word }) => word === 'äldre')).toMatchObject({ threads: [], see: 'seniorer' })
    expect(entriesOf().find(({ word }) => word === 'ungdomar')).toMatchObject({ threads: [], see: 'barn och unga' })
  })

  test('has the nouns of titles, each in one form', () => {
    for (const word of ['kunskap', 'omklädningsrum', 'trafikregler', 'översyn'])
      expect(promisesUnder(word)).toBeDefined()
    const words = entriesOf().map(({ word }) => word)
    expect(words).toContain('plats')
    expect(words.filter((word) => /^plats./.test(word))).toEqual([])
  })

  test.each(['gymnasie', 'högstadie', 'gång', 'social', 'besöker', 'svarade', 'bättre', 'tryggare', 'utvalda'])(
    'has no mere part of a word, verb or adjective: %s',
    (word) => {
      expect(promisesUnder(word)).toBeUndefined()
    },
  )

  test('leaves out words that lead to most promises, and so to none', () => {
    expect(promisesUnder('polisen')).toBeUndefined()
    expect(promisesUnder('kommunen')).toBeUndefined()
    expect(promisesUnder('bedrägeri')).toHaveLength(1)
  })

  test('has no word twice', () => {
    const words = entriesOf().map(({ word }) => word.toLowerCase())
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test.each([
    ['own', own, 'sv'],
    ['own', own, 'en'],
    ['own', own, 'sv-x-lattlast'],
    ['awkward', awkward, 'sv'],
  ] as const)('has every promise of %s in its language', (_, archive, language) => {
    const found = new Set(entriesOf(archive, language).flatMap(({ threads }) => threads.flat()))
    const promises = archive.publications
      .filter(({ languages }) => language !== 'en' || languages.includes(language))
      .flatMap((publication) => publication.promises)
    expect(promises.length).toBeGreaterThan(0)
    expect(promises.filter((promise) => !found.has(promise)).map(({ reference }) => reference)).toEqual([])
  })
})

describe('the page', () => {
  test('gives each year a link of its own, and promises of many years one to the page with all of them', async () => {
    const html = renderPage(own, 'register', '/register/')
    expect(html).toContain('<a href="../2016/loften/belysning/">2016</a>, <a href="../2018/loften/belysning/">2018</a>')
    const years = Array.from({ length: 8 }, (_, index) => 2010 + index)
    const root = await writeSite(manyYears(years))
    const { site } = await readConfig(root)
    if (site === null) throw new Error('The settings cannot be read.')
    const { archive, problems } = await loadArchive(root, site, { asOf: '2026-01-01', today: '2026-01-01' })
    if (archive === null) throw new Error(JSON.stringify(problems))
    const many = renderPage(archive, 'register', '/register/')
    expect(many).toContain(
      'Fler trafikkontroller <a href="../loften/2010/kontroller/"><span class="together">2010–2017</span></a>',
    )
    expect(many).not.toContain('href="../2012/loften/kontroller/"')
  })
})

describe('two promises of one year in one thread', () => {
  test('are told apart by their titles', () => {
    const words = wordsIn(mainOf(renderPage(awkward, 'register', '/register/')))
    expect(words).toContain(
      'Tryggt till skolan till fots och på cykel 2015 (Vandrande skolbuss), 2015 (Cyklande skolbuss), 2017',
    )
  })
})

describe('in a language that not everything can be read in', () => {
  test('the register says so, and leads to the one that has the rest', () => {
    const words = wordsIn(mainOf(renderPage(own, 'register', '/en/index/')))
    expect(words).toContain(
      'Only the promises for 2018 can be read in English. The others are in Swedish. Index in Swedish',
    )
    expect(renderPage(own, 'register', '/en/index/')).toContain('<a href="../../register/" hreflang="sv">')
  })

  test('easy Swedish has the rest too, marked once where all years are in ordinary Swedish', () => {
    const words = wordsIn(mainOf(renderPage(own, 'register', '/lattlast/register/')))
    expect(words).toContain('Bara löftena från 2018 är lättlästa. De andra löftena är på vanlig svenska.')
    expect(words).toContain('Trafikkontroller varje vecka 2019–2020, 2021–2022 (vanlig svenska)')
    expect(words).toContain('Tryggare omklädningsrum i skolan 2018, 2019–2020 (vanlig svenska)')
  })

  test('the language that everything is in says nothing of languages', () => {
    expect(renderPage(own, 'register', '/register/')).not.toMatch(/language-note|read-in/)
  })
})

function manyYears(years: readonly number[]) {
  const { 'site.config.ts': settings, 'content/parties.yaml': parties } = THREE_YEARS
  const files = years.map((year, index) => [
    [
      `content/${year}/publication.yaml`,
      `title: Medborgarlöfte ${year}\nperiod: { from: ${year}-01-01, to: ${year}-12-31 }\nstate: published\nparties: [kommun]\nthemes:\n  - { id: trafik, title: Trafik }\n`,
    ],
    [
      `content/${year}/promises/kontroller.md`,
      `---\ntitle: Fler trafikkontroller\ntheme: trafik\n${index === 0 ? '' : `continues: [{ promise: ${year - 1}/kontroller, change: unchanged }]\n`}---\nPolisen kontrollerar trafiken.\n`,
    ],
  ])
  return { 'site.config.ts': settings, 'content/parties.yaml': parties, ...Object.fromEntries(files.flat()) }
}
