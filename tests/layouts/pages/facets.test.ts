// Themes, parties, places and standings through the years.
import { describe, expect, test } from 'vitest'
import {
  archive,
  area,
  commitment,
  figure,
  finding,
  outcome,
  party,
  promise,
  publication,
  report,
  survey,
  sv,
  theme,
} from '../../helpers/build-archive.ts'
import { wordsIn } from '../components/render.ts'
import { headingsOf, mainOf, renderPage } from './render-page.ts'

const year = (id: string) => ({ from: id, to: id, asPrinted: null, basis: 'stated' }) as const
const police = party({ id: 'polis', name: sv('Polisen i Exempel'), short: sv('Polisen'), kind: 'police' })

describe('themes', () => {
  const old = theme({ id: 'aldre', title: sv('Äldre'), promises: [promise({ id: 'forr', title: sv('Förr') })] })
  const first = publication({ id: '2017', title: sv('Löfte 2017'), period: year('2017'), themes: [old] })
  const now = theme({ id: 'seniorer', title: sv('Seniorer'), follows: old, promises: [promise({ title: sv('Nu') })] })
  const second = publication({ period: year('2018'), periodState: 'in-force', themes: [now] })
  Object.assign(old, { followedBy: [now] })
  const site = archive({
    publications: [first, second],
    themeHistories: [
      { id: 'aldre', title: old.title, themes: [old] },
      { id: 'seniorer', title: now.title, themes: [now] },
    ],
  })

  test('those in force come first; each says in which periods it was used, and what it is called now', () => {
    expect(wordsIn(mainOf(renderPage(site, 'themes')))).toMatch(
      /Teman som gäller nu Seniorer 1 löfte: 2018 Tidigare teman Äldre 1 löfte: 2017 Temat heter Seniorer i löftet för 2018\./,
    )
  })

  test('a theme shows its promises by publication, and leads to what it was called before and later', () => {
    const html = mainOf(renderPage(site, 'theme', '/teman/seniorer/'))
    expect(headingsOf(html)).toEqual(['h1 Seniorer', 'h2 Medborgarlöfte 2018 Gäller nu', 'h3 Nu'])
    expect(wordsIn(html)).toContain('1 löfte i 1 medborgarlöfte.')
    expect(html).toContain('Temat hette <a href="../aldre/">Äldre</a> i löftet för 2017.')
    expect(mainOf(renderPage(site, 'theme', '/teman/aldre/'))).toContain(
      'Temat heter <a href="../seniorer/">Seniorer</a> i löftet för 2018.',
    )
  })

  test('that one theme took over from another is marked where only we say so, both ways', () => {
    Object.assign(now, { followsBasis: 'inferred' })
    const note = /i löftet för 201[78]\. \(Vår tolkning\. Ingen källa säger det\.\)/
    for (const address of ['/teman/seniorer/', '/teman/aldre/'])
      expect(wordsIn(mainOf(renderPage(site, 'theme', address)))).toMatch(note)
    Object.assign(now, { followsBasis: 'stated' })
  })

  test('the latest publication comes first, and a title that was another then is said', () => {
    const earlier = theme({ id: 'barn', title: sv('Barn') })
    const later = theme({ id: 'barn', title: sv('Barn och unga') })
    const publications = [
      publication({ id: '2017', title: sv('Löfte 2017'), themes: [earlier] }),
      publication({ themes: [later] }),
    ]
    const made = archive({
      publications,
      themeHistories: [{ id: 'barn', title: later.title, themes: [earlier, later] }],
    })
    expect(wordsIn(mainOf(renderPage(made, 'theme')))).toMatch(
      /^Barn och unga .*0 löften i 2 medborgarlöften\. Medborgarlöfte 2018 .* Löfte 2017 Har upphört Temat hette då Barn\./,
    )
  })

  test('an archive without themes says so', () => {
    expect(wordsIn(mainOf(renderPage(archive({ publications: [] }), 'themes')))).toContain(
      'Det finns inga teman här än.',
    )
  })
})

describe('parties', () => {
  const kommun = party()
  const teknik = party({ id: 'teknik', name: sv('Teknik'), kind: 'municipal-unit', partOf: kommun })
  const gone = party({ id: 'gata', name: sv('Gatukontoret'), to: '2017', mergedInto: teknik })
  Object.assign(kommun, { parts: [teknik] })
  Object.assign(teknik, { mergedFrom: [gone] })
  const made = commitment({
    text: sv('Ronder'),
    by: [
      { party: kommun, role: 'responsible', accordingTo: null },
      { party: police, role: 'contributes', accordingTo: null },
    ],
  })
  publication({ promises: [promise({ commitments: [made] })] })
  for (const one of [kommun, police]) Object.assign(one, { commitments: [made] })
  const publications = [made.promise.publication]
  const site = archive({ publications, parties: [kommun, teknik, gone, police] })

  test('those that belong to another stand under it, with what became of those that are no more', () => {
    const html = mainOf(renderPage(site, 'parties'))
    expect(html).toMatch(/Exempels kommun<\/a>.*<ul class="entry-list"><li><a [^>]*>Teknik<\/a>/)
    expect(wordsIn(html)).toContain('Gatukontoret kommun, 0 åtaganden, till och med 2017 Uppgick i: Kommunen')
  })

  test('a party shows its commitments by publication, with its part and how they stand', () => {
    const words = wordsIn(mainOf(renderPage(site, 'party', '/parter/polis/')))
    expect(words).toMatch(/^Polisen i Exempel .*1 åtagande\. Slag av part polis Medborgarlöfte 2018/)
    expect(words).toContain('Ronder Grannar hjälper varandra (bidrar) ? Inte redovisat')
  })

  test('who is responsible needs no word for it', () => {
    expect(wordsIn(mainOf(renderPage(site, 'party', '/parter/kommun/')))).toContain(
      'Ronder Grannar hjälper varandra ? Inte redovisat',
    )
  })

  test('a party says what it belongs to, and whom it took over from', () => {
    const html = mainOf(renderPage(site, 'party', '/parter/teknik/'))
    expect(wordsIn(html)).toContain(
      'Inga åtaganden är knutna till parten. Slag av part del av kommunen Del av Kommunen Tog över efter Kommunen',
    )
    expect(html).toContain('href="../gata/"')
  })
})

describe('places', () => {
  const town = area({ id: 'centrum', name: sv('Centrum'), kind: 'district' })
  const square = area({ name: sv('torget'), alsoKnownAs: ['Stora torget'], partOf: town })
  const old = area({ id: 'gamla', name: sv('Gamla torget'), to: '2016', mergedInto: square })
  Object.assign(town, { parts: [square] })
  const said = finding({ text: sv('Torget är mörkt.'), places: [square] })
  const lamps = promise({ title: sv('Ljus'), places: [square], commitments: [commitment({ text: sv('Lampor') })] })
  const rounds = commitment({ id: 'ronder', text: sv('Ronder på torget'), places: [square] })
  const told = outcome({
    commitment: rounds,
    figures: [figure({ value: 3, places: [square] }), figure({ value: 99, places: [town] })],
  })
  const made = publication({
    promises: [lamps, promise({ id: 'ronder', title: sv('Ronder'), commitments: [rounds] })],
    surveys: [survey({ findings: [said] })],
    reports: [report({ outcomes: [told] })],
  })
  Object.assign(square, {
    findings: [said],
    promises: [lamps],
    commitments: [rounds],
    outcomes: [told],
    mergedFrom: [old],
  })
  Object.assign(town, { publications: [made] })
  const site = archive({ publications: [made], areas: [town, square, old] })

  test('are listed by kind, with how much concerns each and what it is part of', () => {
    const html = mainOf(renderPage(site, 'places'))
    expect(headingsOf(html)).toEqual(['h1 Platser', 'h2 Stadsdelar och områden', 'h2 Platser'])
    expect(wordsIn(html)).toContain(
      'torget 1 löfte, 1 åtagande, 1 slutsats om vad invånarna sa och 1 redovisning Del av: Centrum',
    )
    expect(wordsIn(html)).toContain('Gamla torget inget löfte eller svar Uppgick i: torget')
  })

  test('what kind of area one is, is said of districts alone', () => {
    const wood = area({ id: 'tunnlar', name: sv('gångtunnlar'), kind: 'kind-of-place' })
    const wordsOf = (address: string) =>
      wordsIn(mainOf(renderPage(archive({ publications: [made], areas: [town, square, wood] }), 'place', address)))
    expect(wordsOf('/platser/centrum/')).toContain('Slag stadsdel eller område')
    expect(wordsOf('/platser/tunnlar/')).not.toContain('Slag')
    expect(wordsOf('/platser/torget/')).not.toContain('Slag')
  })

  test('parts of the same kind stand under the whole', () => {
    const whole = area({ id: 'skolor', name: sv('skolor'), kind: 'kind-of-place' })
    const part = area({ id: 'gymnasier', name: sv('gymnasier'), kind: 'kind-of-place', partOf: whole })
    Object.assign(whole, { parts: [part] })
    const html = mainOf(renderPage(archive({ publications: [], areas: [whole, part] }), 'places'))
    expect(html.match(/>gymnasier</g)).toHaveLength(1)
    expect(html).toMatch(/<ul class="entry-list"><li><a [^>]*>skolor<.*<ul class="entry-list"><li><a [^>]*>gymnasier</)
  })

  const html = mainOf(renderPage(site, 'place', '/platser/torget/'))

  test('a place tells by publication what was said, promised and reported', () => {
    expect(headingsOf(html)).toEqual([
      'h1 torget',
      'h2 Medborgarlöfte 2018 Har upphört',
      'h3 Det sa invånarna',
      'h3 Det lovades',
      'h4 Ljus',
      'h3 Åtaganden i andra löften',
      'h3 Det redovisades',
    ])
    expect(wordsIn(html)).toContain('Ronder på torget Ronder ? Inte redovisat')
  })

  test('of what was reported only the figures from the place itself are shown, with who says so', () => {
    expect(wordsIn(html)).toContain('3 möten: Ronder på torget (Exempels kommun, 31 december 2018)')
    expect(wordsIn(html)).not.toContain('99')
  })

  test('its names, its whole and what it was formed from are told', () => {
    expect(wordsIn(html)).toContain('Kallas också Stora torget Del av Centrum Bildades av Gamla torget')
  })

  test('that a place is a place is not told, and what nothing is known of has no list of facts', () => {
    const [place, district] = [area(), area({ id: 'norra', kind: 'district' })]
    const of = (one: typeof place) =>
      mainOf(renderPage(archive({ publications: [], areas: [one] }), 'place', `/platser/${one.id}/`))
    expect(of(place)).not.toContain('<dl')
    expect(wordsIn(of(district))).toContain('Slag stadsdel eller område')
  })

  test('a district tells of the publications that were for it', () => {
    expect(wordsIn(mainOf(renderPage(site, 'place', '/platser/centrum/')))).toContain(
      'Medborgarlöfte 2018 Har upphört Medborgarlöfte 2018 är för just det här området.',
    )
  })

  test('a place that nothing concerns says so, and leads to the one it became', () => {
    const gone = mainOf(renderPage(site, 'place', '/platser/gamla/'))
    expect(wordsIn(gone)).toContain('Inget löfte, åtagande eller svar är knutet till just den här platsen.')
    expect(wordsIn(gone)).toContain('Fanns till och med 2016')
    expect(gone).toContain('Uppgick i</dt><dd><a href="../torget/">')
  })

  test('are in the menu where there are any', () => {
    expect(renderPage(site, 'start')).toContain('<a href="platser/">Platser</a>')
    expect(renderPage(archive({ publications: [] }), 'start')).not.toContain('href="platser/"')
  })

  test('are among the lists of the search page', () => {
    expect(mainOf(renderPage(site, 'search'))).toMatch(/Efter plats<\/h3>.*href="\.\.\/platser\/torget\/"/)
  })
})

describe('standings', () => {
  const made = commitment({ text: sv('Ronder') })
  const site = archive({ publications: [publication({ promises: [promise({ commitments: [made] })] })] })

  test('those that commitments have come first, with how many', () => {
    const html = mainOf(renderPage(site, 'standings'))
    expect(headingsOf(html)).toEqual([
      'h1 Hur det gick',
      'h2 Lägen som åtaganden har nu',
      'h2 Lägen som inget åtagande har nu',
    ])
    expect(wordsIn(html)).toMatch(
      /har nu \? Inte redovisat 1 åtagande .* inget åtagande har nu .*Genomfört 0 åtaganden/,
    )
  })

  test('a standing lists its commitments by publication', () => {
    const html = mainOf(renderPage(site, 'standing', '/lagen/not-reported/'))
    expect(wordsIn(html)).toMatch(
      /det senaste medborgarlöftet först\. 1 åtagande\. Medborgarlöfte 2018 Har upphört Ronder/,
    )
  })

  test('a standing that no commitment has says so', () => {
    expect(wordsIn(mainOf(renderPage(site, 'standing', '/lagen/done/')))).toContain('Inga åtaganden har det här läget.')
  })
})
