import { expect, test } from 'vitest'
import type { Survey } from '../../../scripts/model/archive.ts'
import { surveyBlocks } from '../../../scripts/print/blocks/survey-blocks.ts'
import { finding, promise, publication, question, source, survey, sv } from '../../helpers/build-archive.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

const blocksOf = (asked: Survey) => describeBlocks(surveyBlocks(asked, 2, printing(publication({ surveys: [asked] }))))

test('a survey of which little is known says so', () => {
  const blocks = blocksOf(survey())
  expect(blocks).toContain('h2 Invånardialog\nfacts\n  Antal svarande\n    p inte känt\n  Urval\n')
  expect(blocks).toContain('  När\n    p inte känt\n')
  expect(blocks).not.toContain('Felmarginal')
  expect(blocks).toMatch(/h3 Slutsatser\np .+\n$/)
})

test('it tells who was asked, how, when and how many', () => {
  const blocks = blocksOf(
    survey({
      fieldwork: { from: '2017-05-02', to: '2017-05-16', asPrinted: null },
      method: sv('Enkät'),
      respondents: { count: 900, qualifier: 'over' },
      invited: 2000,
      responseRate: { share: 45.5, asPrinted: null },
      ages: { from: 16, to: null, asPrinted: null },
      places: ['Fjärås', 'Särö'],
      published: '2017-09',
      sources: [source()],
    }),
  )
  for (const told of [
    'p Enkät',
    'p över 900',
    'p 45,5\u00a0%',
    'p Fjärås och Särö',
    'p september 2017',
    'p Källa\u00a0[1]',
  ]) {
    expect(blocks).toContain(told)
  }
})

test('printed words keep their language in a translation', () => {
  const asked = survey({
    responseRate: { share: 45.5, asPrinted: 'knappt hälften' },
    ages: { from: 5, to: null, asPrinted: 'från fem år' },
  })
  const blocks = describeBlocks(surveyBlocks(asked, 2, printing(publication({ surveys: [asked] }), 'en')))
  expect(blocks).toContain('p {sv: knappt hälften}')
  expect(blocks).toContain('p {sv: från fem år}')
})

test('it tells whether there is a margin of error, when answers are known', () => {
  expect(blocksOf(survey({ questions: [question()] }))).toContain(
    '  Felmarginal\n    p De som svarade valde själva att delta. Då går det inte att räkna ut någon felmarginal.\n',
  )
})

test('the questions come before the conclusions', () => {
  const blocks = blocksOf(survey({ questions: [question()], findings: [finding()] }))
  expect(blocks.indexOf('h3 Känner du dig trygg?')).toBeLessThan(blocks.indexOf('h3 Slutsatser'))
})

test('where only answers are known, nothing is said of conclusions', () => {
  expect(blocksOf(survey({ questions: [question()] }))).not.toContain('Slutsatser')
})

test('a conclusion tells what it led to, or why it led to nothing', () => {
  const ledTo = [promise()]
  publication({ promises: ledTo })
  const findings = [
    finding({ id: 'a', text: sv('Inbrott oroar.'), ledTo }),
    finding({ id: 'b', text: sv('Det är mörkt.'), notAddressed: sv('Egen plan.') }),
    finding({ id: 'c', text: sv('Det är halt.') }),
  ]
  expect(blocksOf(survey({ findings }))).toContain(`list
  item
    p Inbrott oroar.
    p Ledde till: Grannar hjälper varandra (2018)
  item
    p Det är mörkt.
    p Togs inte upp: Egen plan.
  item
    p Det är halt.
    p Inget löfte är knutet hit.
`)
})
