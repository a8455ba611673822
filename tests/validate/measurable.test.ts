// What can be measured, and which words cannot: what the rules `measurable/…` report, and what they leave alone.
import { describe, expect, test } from 'vitest'
import { withCommitment, wordsReported } from '../helpers/words-reported.ts'
import type { SiteFiles } from '../helpers/write-site.ts'

const forTwoYears: SiteFiles = {
  'content/2018/publication.yaml': [
    'title: Medborgarlöfte',
    'period: { from: 2018-01-01, to: 2019-12-31 }',
    'state: published',
    'themes: [{ id: hemma, title: Hemma }]',
    '',
  ].join('\n'),
}
const TARGET = 'target: { at-least: 6, unit: besök, per: year }'

describe('a number without a unit', () => {
  test.each([
    { target: '{ at-least: 6 }', words: ['6'] },
    { target: '{ between: [4, 6] }', words: ['['] },
    { target: '[{ exactly: 1, unit: a }, { at-most: 2 }]', words: ['2'] },
    { target: '{ all: true }', words: [] },
    { target: '{ share: 50 }', words: [] },
    { target: '{ as-printed: några }', words: [] },
  ])('$target: $words', async ({ target, words }) => {
    expect(await wordsReported('measurable/number-without-unit', withCommitment('Besök', `target: ${target}`))).toEqual(
      words,
    )
  })
})

describe('a number without a frequency', () => {
  const check = (changes: SiteFiles) => wordsReported('measurable/no-frequency', changes)
  const target = 'target: { at-least: 6, unit: besök }'

  test('within one year it can only be the whole year', async () => {
    expect(await check(withCommitment('Besök', target))).toEqual([])
  })

  test.each([
    { lines: [target], words: ['6'] },
    { lines: [target, 'kind: activity'], words: ['6'] },
    { lines: [target, 'kind: resource'], words: [] },
    { lines: [target, 'kind: service-level'], words: [] },
    { lines: [target, 'kind: plan'], words: [] },
    { lines: [TARGET], words: [] },
    { lines: [target, 'when: { from: 2018-03, to: 2018-10 }'], words: [] },
    { lines: [target, 'when: { from: 2018-03 }'], words: ['6'] },
    { lines: ['target: { share: 50, unit: skola }'], words: [] },
  ])('over two years, $lines: $words', async ({ lines, words }) => {
    expect(await check({ ...forTwoYears, ...withCommitment('Besök', ...lines) })).toEqual(words)
  })
})

describe('a number that is for each of several places', () => {
  const check = (text: string, target = '{ at-least: 1, unit: besök }', ...lines: readonly string[]) =>
    wordsReported('measurable/for-each', withCommitment(text, `target: ${target}`, ...lines))

  test.each([
    { text: 'Besök på varje skola', words: ['1'] },
    { text: 'Besök i var och en av kommunerna', words: ['1'] },
    { text: 'Ett möte vid varje hållplats varje vecka', words: ['1'] },
    { text: 'Besök på varje skola', target: '{ exactly: 2, unit: besök, per: term }', words: ['2'] },
    { text: 'Besök', target: '{ at-least: 1, unit: besök, as-printed: ett i varje kommun }', words: ['1'] },
    { text: 'Besök på varje skola', target: '{ all: true, unit: skola }', words: [] },
    { text: 'Besök på varje skola', target: '{ share: 50, unit: skola }', words: [] },
    { text: 'Besök på varje skola', target: '{ as-printed: varje skola }', words: [] },
    { text: 'Högst två klagomål vid varje hållplats', target: '{ at-most: 2, unit: klagomål }', words: [] },
    { text: 'Besök på skolor varje termin', words: [] },
    { text: 'Besök vid varje skollov och i varje termin', words: [] },
    { text: 'Fotpatrull på varje fredagskväll', words: [] },
  ])('$text, $target: $words', async ({ text, target, words }) => {
    expect(await check(text, target)).toEqual(words)
  })

  test('what is said of one place has a target of its own', async () => {
    const areas = { 'content/areas.yaml': '- { id: ekby, name: Ekby, kind: district }\n' }
    const one = withCommitment('Möten i varje kommun', 'target: { at-least: 1, unit: möte }', 'places: [ekby]')
    expect(await wordsReported('measurable/for-each', { ...areas, ...one })).toEqual([])
  })

  test('it is understood in English too', async () => {
    expect(await check('{ sv: Besök, en: Visits at each school }')).toEqual(['1'])
    expect(await check('{ sv: Besök, en: Visits in each term }')).toEqual([])
  })
})

test('a frequency needs a number', async () => {
  const check = (target: string) =>
    wordsReported('measurable/frequency-without-number', withCommitment('Besök', `target: ${target}`))
  expect(await check('{ as-printed: varje vecka, per: week }')).toEqual(['week'])
  expect(await check('{ as-printed: varje vecka }')).toEqual([])
  expect(await check('{ all: true, unit: skola, per: year }')).toEqual([])
})

describe('vague words', () => {
  const check = (text: string, ...lines: readonly string[]) =>
    wordsReported('measurable/vague-word', withCommitment(text, ...lines))

  test.each([
    { text: 'Polisen besöker ofta torget', words: ['ofta'] },
    { text: 'Regelbundna mätningar', words: ['Regelbundna'] },
    { text: 'Verka för att torget blir tryggare', words: ['Verka för'] },
    { text: 'Socialtjänsten strävar tillsammans efter samtycke', words: ['strävar'] },
    { text: 'Klotter tas bort snarast möjligt och alltid', words: ['snarast möjligt', 'alltid'] },
    { text: '{ sv: Besök varje fredag, en: The police visit the square when needed }', words: ['when needed'] },
    { text: 'Löpande samtal med fastighetsägare', words: ['Löpande'] },
  ])('$text: $words', async ({ text, words }) => {
    expect((await check(text)).toSorted()).toEqual(words.toSorted())
  })

  test.each([
    'Besök på Oftastigen varje fredag',
    'Fler kontroller i särskilt utsatta områden',
    'Samtal med elever som får särskilt stöd',
    'Verksamheten för unga har öppet varje fredag',
    'Samarbete för tryggare företag',
    'Besök hos dem som arbetar vid löpande band',
    'En tjänst som arbetar för kommunen',
    'Ta reda på var unga känner sig otrygga',
  ])('%s has none', async (text) => {
    expect(await check(text)).toEqual([])
  })

  test('a target says how often, and the kind that it is an attempt', async () => {
    expect(await check('Polisen besöker ofta torget', TARGET)).toEqual([])
    expect(await check('Sträva efter samtycke', 'kind: attempt')).toEqual([])
    expect(await check('Sträva snarast efter samtycke', 'kind: attempt')).toEqual(['snarast'])
    expect(await check('Belysning lagas vid behov', 'condition: Minst tre har anmält felet')).toEqual([])
  })

  test('remarks may be as vague as their source', async () => {
    expect(await check('Besök', 'remarks: [{ text: Källan säger ofta. }]')).toEqual([])
  })
})

describe('several commitments in one', () => {
  const check = (text: string, ...lines: readonly string[]) =>
    wordsReported('measurable/several-commitments', withCommitment(text, ...lines))

  test.each([
    { text: 'Vi besöker torget. Polisen svarar.', words: ['Polisen svarar.'] },
    { text: 'Minst sex utbildningar och tolv utskick', words: ['tolv utskick'] },
    { text: 'Sex utbildningar, minst tolv utskick', words: ['minst tolv utskick'] },
    { text: 'Röja buskage samt sätta upp belysning', words: ['samt sätta'] },
    { text: 'Röja buskage; belysning sätts upp', words: ['; belysning'] },
  ])('$text: $words', async ({ text, words }) => {
    expect(await check(text)).toEqual(words)
  })

  test.each([
    'Information till föräldrar och andra vuxna',
    'Samtycke så att skola samt kultur och fritid kan arbeta gemensamt',
    'Planera och genomföra föreläsningar',
    'Minst sex besök på tre skolor och två torg',
    'Två poliser patrullerar torget två gånger i veckan',
    'Minst sex och högst åtta besök',
    'Mellan fyra och sex besök inom 24 timmar',
    'Nio av tio anmälningar, inom två dagar',
    'Samtal på t.ex. Stortorget kl. 18 och bl.a. Fjärås',
    'Föreläsning av A. Svensson på torget.',
  ])('%s is one', async (text) => {
    expect(await check(text)).toEqual([])
  })

  test('a list of targets is meant to have several', async () => {
    const list = 'target: [{ at-least: 6, unit: utbildning, per: year }, { at-least: 12, unit: utskick, per: year }]'
    expect(await check('Minst sex utbildningar och tolv utskick', list)).toEqual([])
  })
})

describe('numbers in the text only', () => {
  const check = (text: string, ...lines: readonly string[]) =>
    wordsReported('measurable/number-in-text', withCommitment(text, ...lines))

  test.each([
    { text: 'Minst sex utbildningar', words: ['Minst sex utbildningar'] },
    { text: 'Trafikkontroller minst en gång i veckan', words: ['minst en gång'] },
    { text: 'Kontroller två gånger i veckan', words: ['två gånger'] },
    { text: 'Minst 2 000 besök', words: ['Minst 2 000 besök'] },
    { text: 'Fyra till sex besök', words: ['Fyra till sex besök'] },
    { text: 'Belysning lagas inom 24 timmar', words: ['24 timmar'] },
    { text: 'Av anmälningarna utreds 90 procent', words: ['90 procent'] },
    { text: '{ sv: Besök, en: At least six visits }', words: ['At least six visits'] },
    { text: '{ sv: Minst sex besök, en: At least six visits }', words: ['Minst sex besök'] },
  ])('$text: $words', async ({ text, words }) => {
    expect(await check(text)).toEqual(words)
  })

  test.each([
    'Föreläsning den 11 april 2019',
    'Besök i årskurs 7 varje termin',
    'Samtal med elever i årskurs 4–6 om trafik',
    'Patrull fredagar klockan 18–22 under sommaren',
    'Patrull fredagar kl. 18.00 till 22.00 under sommaren',
    'Stöd till unga mellan 13 och 15 år',
    'Stöd till alla över 65 år',
    'Trafikkontroller på väg 158 och E6',
    'Hastigheten sänks till 30 km/h vid skolor',
    'En bemannad tjänst för förebyggande arbete',
    'Samarbete med de två områdespoliserna',
    'Undervisning om sex och samlevnad',
    'Uppföljning av 2018 års löfte',
    'Samma uppdrag som 2019–2020 i tre',
    'Kontroller enligt 3 kap. 11 § ordningslagen',
    'Hästar ska inte skrämmas av A-traktorer',
  ])('%s has none', async (text) => {
    expect(await check(text)).toEqual([])
  })

  test('a target of any kind is enough, also one in printed words', async () => {
    expect(await check('Minst sex besök', TARGET)).toEqual([])
    expect(await check('Minst sex besök', 'target: { as-printed: minst sex besök }')).toEqual([])
  })
})
