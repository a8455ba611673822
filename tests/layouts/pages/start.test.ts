import { describe, expect, test } from 'vitest'
import type { Archive, Publication } from '../../../scripts/model/archive.ts'
import {
  answer,
  archive,
  area,
  commitment,
  finding,
  promise,
  publication,
  question,
  survey,
  sv,
  theme,
} from '../../helpers/build-archive.ts'
import { wordsIn } from '../components/render.ts'
import { headingsOf, mainOf, renderPage } from './render-page.ts'

const startOf = (publications: readonly Publication[], parts: Partial<Archive> = {}) =>
  mainOf(renderPage(archive({ publications, asOf: '2018-06-01', ...parts }), 'start'))
const inForce = (parts: Partial<Publication> = {}) => publication({ periodState: 'in-force', ...parts })

test('the heading does not repeat the name of the site, which stands right above it', () => {
  const html = startOf([inForce()])
  expect(headingsOf(html)[0]).toBe('h1 Löftena till dig som bor här')
})

describe('a publication in force', () => {
  const made = inForce({
    themes: [theme({ title: sv('Hemma'), promises: [promise({ title: sv('Grannar'), commitments: [commitment()] })] })],
    surveys: [survey({ questions: [question({ base: 1200, answers: [answer('Ja', 90)] })] })],
  })
  const html = startOf([made])

  test('tells what is promised, how it stands and what residents said, under a heading each', () => {
    expect(headingsOf(html).slice(1)).toEqual([
      'h2 Medborgarlöfte 2018',
      'h3 Det här är lovat',
      'h4 Hemma',
      'h3 Så står det till',
      'h3 Det sa invånarna',
      'h2 Alla medborgarlöften',
    ])
  })

  test('says until when it is in force, and whose promises they are, before what is promised', () => {
    expect(wordsIn(html)).toMatch(
      /Gäller nu Gäller från 1 januari 2018 till och med 31 december 2018, 213 dagar kvar\. Lovat av: Kommunen Det här är lovat/,
    )
  })

  test('counts commitments by standing, each number a link to its list, and gives no share of promises kept', () => {
    const standing = html.slice(html.indexOf('Så står det till'), html.indexOf('Det sa invånarna'))
    expect(wordsIn(standing)).toMatch(
      /1 löfte, 1 åtagande\. Ett åtagande är en sak i ett löfte som går att följa upp\. Så var läget den 1 juni 2018\. .*Inte redovisat: 1 åtagande/,
    )
    expect(standing).toContain('href="2018/uppfoljning/lage/#not-reported"')
    expect(standing).not.toContain('%')
  })

  test('gives key figures after their question, with how many answered', () => {
    expect(wordsIn(html.slice(html.indexOf('Det sa invånarna')))).toMatch(/Känner du dig trygg\? 90 % Ja .*1200/)
  })
})

test('who has never heard of such promises is told what they are', () => {
  expect(wordsIn(startOf([inForce()]))).toContain(
    'Ett medborgarlöfte är vad kommunen och polisen lovar att göra under en viss tid,',
  )
})

test('the search stands where it stands on every other page, once, so that the promises come first', () => {
  const html = renderPage(archive({ publications: [inForce()] }), 'start')
  expect(html.match(/type="search"/g)).toHaveLength(1)
  expect(mainOf(html)).not.toContain('type="search"')
})

test('what stands at the foot of every page is a list, whose length is heard before it is read through', () => {
  const [, foot = ''] = renderPage(archive({ publications: [inForce()] }), 'start').split('<footer')
  expect(foot).toMatch(/<ul class="screen-only">(<li><a [^>]*>[^<]*<\/a><\/li>){6,7}<\/ul>/)
})

test('several in force are listed first, each with a way to it', () => {
  const north = area({ id: 'norra', name: sv('Norra') })
  const html = startOf([
    inForce(),
    inForce({ id: '2018-norra', title: sv('Löfte för Norra'), areas: [north], periodState: 'open-ended' }),
  ])
  expect(html).toContain('<a href="#publication_2018">')
  expect(html).toContain('<h2 id="publication_2018-norra">')
  expect(wordsIn(html)).toContain('Område: Norra.')
})

test('those of the districts stand in the order of the alphabet, after those that began later', () => {
  const of = (id: string, name: string, from: string) =>
    inForce({ id, title: sv(`Löfte ${name}`), period: { from, to: '2019', asPrinted: null, basis: 'stated' } })
  const html = startOf([
    of('2017-berget', 'Berget', '2017'),
    of('2018-angen', 'Ängen', '2018'),
    of('2018-centrum', 'Centrum', '2018'),
    of('2018-osten', 'Östen', '2018-01-01'),
  ])
  const names = [...html.matchAll(/<h2 id="publication_[^"]*">.*?<\/h2>/g)].map(([heading]) => wordsIn(heading))
  expect(names).toEqual(['Löfte Centrum', 'Löfte Ängen', 'Löfte Östen', 'Löfte Berget'])
})

describe('a theme', () => {
  const of = (count: number) => {
    const promises = Array.from({ length: count }, (_, index) =>
      promise({ id: `p${index}`, title: sv(`Löfte ${index}`) }),
    )
    return startOf([inForce({ themes: [theme({ id: 'hemma', promises })] })])
  }

  test('with up to six promises shows them all', () => {
    expect(wordsIn(of(6))).toContain('Löfte 5')
    expect(of(6)).not.toContain('löften till')
  })

  test('with more shows five and says how many more there are', () => {
    expect(wordsIn(of(7))).not.toContain('Löfte 5')
    expect(of(7)).toMatch(/<a href="2018\/#hemma"><span class="together">2 löften<\/span> till/)
  })

  test('without promises says so', () => {
    expect(wordsIn(of(0))).toContain('Inget löfte under temat är känt.')
  })
})

describe('what residents said', () => {
  const early = survey({
    id: 'forra',
    title: sv('Dialog 2016'),
    fieldwork: { from: '2016', to: null, asPrinted: null },
  })

  test('where no survey is known that is said, and the latest one stands instead', () => {
    const words = wordsIn(startOf([publication({ id: '2017', otherSurveys: [early] }), inForce()]))
    expect(words).toMatch(
      /Vad invånarna sa inför det här medborgarlöftet är inte känt\. Den senaste undersökningen i arkivet: Dialog 2016/,
    )
  })

  test('where another publication in force rests on a survey, none stands instead', () => {
    const words = wordsIn(startOf([inForce({ id: '2017', surveys: [early] }), inForce()]))
    expect(words).toContain('Vad invånarna sa inför det här medborgarlöftet är inte känt.')
    expect(words).not.toContain('Den senaste undersökningen i arkivet')
  })

  test('a survey says when it was made, unless its title does', () => {
    const spring = { from: '2017', to: null, asPrinted: 'våren 2017' }
    const titled = (title: string) =>
      wordsIn(startOf([inForce({ surveys: [survey({ title: sv(title), fieldwork: spring })] })]))
    expect(titled('Dialog')).toContain('Dialog. Våren 2017: ')
    expect(titled('Våren 2017, dialog')).toMatch(/Våren 2017, dialog\. (?!Våren)/)
  })

  test('a survey without numbers is told of by its findings', () => {
    const told = survey({ findings: [finding({ text: sv('Torget är mörkt.') })] })
    expect(wordsIn(startOf([inForce({ surveys: [told] })]))).toContain('Torget är mörkt.')
  })

  test('a survey of which nothing is known says so', () => {
    expect(wordsIn(startOf([inForce({ surveys: [survey()] })]))).toContain('Inga resultat är kända')
  })
})

test('when nothing is in force that is said, and the last one shows how it went', () => {
  const words = wordsIn(
    startOf([publication({ id: '2016', title: sv('Äldst') }), publication({ id: '2017', title: sv('Sist') })]),
  )
  expect(words).toMatch(/Inget medborgarlöfte gäller just nu\. Sist Har upphört Gällde 1 januari–31 december 2018\./)
})

test('what begins later is told of with its first day', () => {
  const period = { from: '2019-01-01', to: '2019-12-31', asPrinted: null, basis: 'stated' } as const
  const words = wordsIn(
    startOf([inForce(), publication({ id: '2019', title: sv('Nästa'), period, periodState: 'coming' })]),
  )
  expect(words).toContain('Börjar gälla senare Nästa Börjar gälla 1 januari 2019, om 214 dagar, och gäller')
})

test('an archive without publications says that it has none', () => {
  const html = startOf([])
  expect(wordsIn(html)).toContain('Det finns inga medborgarlöften här än.')
  expect(headingsOf(html)).toEqual(['h1 Löftena till dig som bor här'])
})
