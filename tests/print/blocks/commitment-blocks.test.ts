import { expect, test } from 'vitest'
import type { Commitment } from '../../../scripts/model/archive.ts'
import { commitmentBlocks } from '../../../scripts/print/blocks/commitment-blocks.ts'
import {
  commitment,
  figure,
  outcome,
  promise,
  publication,
  report,
  source,
  sv,
  target,
} from '../../helpers/build-archive.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

function blocksOf(entry: Commitment): string {
  return describeBlocks(commitmentBlocks(entry, 4, printing(printed(entry))))
}

function printed(entry: Commitment) {
  return publication({ promises: [promise({ commitments: [entry] })] })
}

test('a commitment of which little is known says so', () => {
  expect(blocksOf(commitment())).toBe(`h4 Möten med grannar
facts
  Vem
    p Kommunen
  Mål
    p inget mål i siffror
  Senast
    p 31 december 2018
  Vad parterna säger
    p {sign ?}**Inte redovisat**. Tiden gick ut den 31 december 2018, för 60 dagar sedan. Ingen redovisning har hittats. (Beräknat av arkivet)
  Vad siffrorna visar
    p Inga siffror är redovisade och inget mål är satt.
  Vad som styrker det
    p Inget underlag är känt.
`)
})

test('what the words of a standing say, the sentence after them does not say again', () => {
  const told = outcome({ status: null, explanation: sv('Sju möten hölls.') })
  report({ asOf: null, outcomes: [told] })
  expect(blocksOf(commitment({ outcomes: [told], standing: { kind: 'reported', outcome: told } }))).toContain(
    'p {sign ●}**Redovisat, men inte om det är uppfyllt**. Redovisat av Exempels kommun, utan datum.\n    p Sju möten hölls.\n',
  )
})

/** A commitment with everything that can be known of one. */
function everything(): Commitment {
  const sixMeetings = target({ asPrinted: 'minst sex möten' })
  const counted = figure({ source: source({ url: 'https://siffror.example/' }) })
  const told = outcome({
    status: 'done',
    figures: [counted],
    explanation: sv('Ett extra möte hölls.'),
    assessments: [{ by: 'Lokaltidningen', says: sv('Bra.'), date: '2019-02-10', source: null }],
  })
  report({ outcomes: [told], sources: [source({ url: 'https://rapport.example/' })] })
  return commitment({
    targets: [sixMeetings],
    measures: sv('Ett möte räknas när det är hållet.'),
    condition: sv('Om grannar vill.'),
    when: { from: '2018-03', to: '2018-11', asPrinted: null },
    sources: [source({ url: 'https://lofte.example/' })],
    outcomes: [told],
    standing: { kind: 'declared', status: 'done', outcome: told, daysWithoutFinalWord: null },
    measurements: [
      {
        verdict: 'exceeded',
        target: sixMeetings,
        figure: counted,
        outcome: told,
        sumOf: [],
        covered: null,
        expected: 6,
        scaling: null,
      },
    ],
    remarks: [{ text: sv('Källan är otydlig.'), sources: [] }],
  })
}

test('a commitment with everything has it in the order of the print page', () => {
  const full = everything()
  expect(blocksOf(full)).toBe(`h4 Möten med grannar
facts
  Vem
    p Kommunen
  Mål
    p minst 6\u00a0möten (i trycket: ”minst sex möten”)
  Vad som räknas
    p Ett möte räknas när det är hållet.
  Villkor
    p Om grannar vill.
  När
    p mars–november 2018
  Senast
    p 31 december 2018
  Källor
    p Källa\u00a0[1](#source-1)
  Vad parterna säger
    p {sign ✓}**Genomfört**. Enligt Exempels kommun, 31 december 2018.
    p Ett extra möte hölls.
  Vad siffrorna visar
    p **Mer än utlovat.** Redovisat: 7\u00a0möten. Utlovat: minst 6\u00a0möten. (Källa\u00a0[3](#source-3)) (Beräknat av arkivet)
  Vad som styrker det
    p Källa\u00a0[2](#source-2)
  Vad andra säger
    p Lokaltidningen (10 februari 2019): Bra.
note Att tänka på
  p Källan är otydlig.
`)
})

test('a sum stands with its reports and with the sources of all its figures', () => {
  const halves = [
    { value: 12, title: 'Delår', covers: { from: '2018-01', to: '2018-06' }, url: 'https://delar.example/' },
    { value: 13, title: 'Bokslut', covers: { from: '2018-07', to: '2018-12' }, url: 'https://bokslut.example/' },
  ]
  const outcomes = halves.map(({ value, title, covers, url }) => {
    const told = outcome({ figures: [figure({ value, source: source({ url }) })] })
    report({ outcomes: [told], title: sv(title), covers })
    return told
  })
  const sumOf = outcomes.flatMap((one) => one.figures.map((part) => ({ figure: part, outcome: one })))
  const [told = outcome()] = outcomes
  const added = { figure: figure({ value: 25 }), sumOf, outcome: told }
  const aYear = target({ amount: { kind: 'at-least', value: 24 }, per: 'period' })
  const measurement = { verdict: 'exceeded' as const, target: aYear, covered: null, expected: 24, scaling: null }
  const blocks = blocksOf(commitment({ outcomes, measurements: [{ ...measurement, ...added }] }))
  expect(blocks.replaceAll('\u00a0', ' ')).toContain(
    'p **Mer än utlovat.** Hopräknat ur ”Delår” (januari–juni 2018) och ”Bokslut” (juli–december 2018): ' +
      '12 + 13 = 25 möten. Utlovat: minst 24 möten under perioden. (Källor [1](#source-1) och [2](#source-2)) ' +
      '(Beräknat av arkivet)',
  )
})

test('what the calendar tells after the last word is marked as computed, and the word itself is not', () => {
  const told = outcome({ status: 'in-progress' })
  report({ outcomes: [told] })
  const standing = { kind: 'declared', status: 'in-progress', outcome: told, daysWithoutFinalWord: 60 } as const
  expect(blocksOf(commitment({ outcomes: [told], standing }))).toContain(
    'Enligt Exempels kommun, 31 december 2018. Tiden gick ut den 31 december 2018, för 60 dagar sedan. ' +
      'Inget slutligt besked har hittats. (Beräknat av arkivet)',
  )
})

test('of several reports each is named, with a capital letter where it has no date', () => {
  const [told, later] = [outcome({ explanation: sv('Möten hölls.') }), outcome({ explanation: sv('Fler hölls.') })]
  report({ asOf: null, outcomes: [told] })
  report({ outcomes: [later] })
  const blocks = blocksOf(commitment({ outcomes: [told, later], standing: { kind: 'reported', outcome: later } }))
  expect(blocks).toContain('p Utan datum, Exempels kommun: Möten hölls.')
  expect(blocks).toContain('p 31 december 2018, Exempels kommun: Fler hölls.')
})

test('what is not translated is marked with its language', () => {
  const english = printed(commitment())
  const blocks = commitmentBlocks(commitment(), 4, printing({ ...english, languages: ['sv', 'en'] }, 'en'))
  expect(describeBlocks(blocks)).toMatch(/^h4 \{sv: Möten med grannar\}\n/)
})

test('a line break in a text of YAML is a space', () => {
  expect(blocksOf(commitment({ text: sv('Möten\n  med\u00a0grannar ') }))).toMatch(/^h4 Möten med\u00a0grannar\n/)
})

test('in a document in another language, every word of content is marked, also within sentences', () => {
  const full = everything()
  const english = describeBlocks(commitmentBlocks(full, 4, printing(printed(full), 'en'))).replaceAll('\u00a0', ' ')
  const lines = english.split('\n').map((line) => line.trim())
  expect(lines).toContain('p at least 6 {sv: möten} (as printed: “{sv: minst sex möten}”)')
  expect(lines).toContain('p {sign ✓}**Done**. According to {sv: Exempels kommun}, 31 December 2018.')
  expect(lines).toContain('p {sv: Ett extra möte hölls.}')
  expect(english).toContain('Reported: 7 {sv: möten}. Promised: at least 6 {sv: möten}.')
})
