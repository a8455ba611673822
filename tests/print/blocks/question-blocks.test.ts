import { expect, test } from 'vitest'
import type { Question, Survey } from '../../../scripts/model/archive.ts'
import { questionBlocks } from '../../../scripts/print/blocks/question-blocks.ts'
import { answer, answerGroup, promise, publication, question, survey, sv } from '../../helpers/build-archive.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

const blocksOf = (parts: Partial<Question>, about: Partial<Survey> = {}) => {
  const asked = question(parts)
  survey({ questions: [asked], ...about })
  return describeBlocks(questionBlocks(asked, 3, printing())).replaceAll('\u00a0', ' ')
}

test('a question has the number who answered and its answers as a table', () => {
  expect(blocksOf({})).toBe(`h3 Känner du dig trygg?
p Antal som svarade på frågan: 200.
table
  Svar (start) | Andel (end)
  Ja{bar 90} | 90 %
  Nej{bar 10} | 10 %
`)
})

test('counts have a column of their own; unknown and suppressed are said apart', () => {
  const answers = [answer('Ja', 90), answer('Nej', null, { count: 20 }), answer('Annat', null, { isSuppressed: true })]
  expect(blocksOf({ answers })).toContain(
    '  Svar (start) | Andel (end) | Antal (end)\n  Ja{bar 90} | 90 % | inte känt\n  Nej | inte känt | 20\n' +
      '  Annat | för få svar | för få svar\n',
  )
})

test('shares that are not 100 percent together because they are rounded are said to be so', () => {
  const answers = ['A', 'B', 'C'].map((text) => answer(text, 33))
  const note = 'p Andelarna är avrundade. Därför blir summan inte precis 100 %.'
  expect(blocksOf({ answers })).toContain(note)
  expect(blocksOf({ groups: [answerGroup({ answers })] })).toContain(note)
})

test('indexes on several scales are told with their scales, and none is drawn', () => {
  const groups = [answerGroup({ index: { value: 5, from: 1, to: 10 } })]
  const told = blocksOf({ index: { value: 3, from: 0, to: 6 }, answers: [], groups })
  expect(told).toContain('  Alla som svarade | 3 på en skala från 0 till 6 | 200\n')
  expect(told).toContain('  Kvinnor | 5 på en skala från 1 till 10 | 100')
})

test('what is worked out is marked so', () => {
  const answers = [answer('Ja', null, { count: 50, computedShare: 25, interval: { low: 19.5, high: 31.4 } })]
  expect(blocksOf({ answers })).toContain(
    'Svar (start) | Andel, uträknad av arkivet (end) | Antal (end) | Felmarginal, uträknad av arkivet (end)\n' +
      '  Ja{bar 25 ±} | 25 % | 50 | 19–32 %\n',
  )
})

test('a group stands beside everybody, and then with all its answers', () => {
  const groups = [
    answerGroup({ answers: [answer('Ja', 85), answer('Nej', 15)] }),
    answerGroup({ text: sv('Annat'), base: null, isSuppressed: true }),
  ]
  expect(blocksOf({ groups })).toContain(`h4 Svaren i olika grupper
p **Andel som svarade ”Ja”**
table
  Grupp (start) | Andel (end) | Antal som svarade (end)
  Alla som svarade{bar 90} | 90 % | 200
  Kvinnor{bar 85} | 85 % | 100
  Annat | för få svar | för få svar
p **Kvinnor**
table
  Svar (start) | Andel (end)
  Ja{bar 85} | 85 %
  Nej{bar 15} | 15 %
`)
})

test('an index is said with its scale', () => {
  const index = { value: 2.4, from: 0, to: 6 }
  expect(blocksOf({ index, answers: [], better: 'lower' })).toContain(
    'p Index: 2,4 på en skala från 0 till 6.\np Ett lägre värde är bättre.\n',
  )
})

test('a question whose answers are not known has no table', () => {
  expect(blocksOf({ answers: [], base: null })).toBe(
    'h3 Känner du dig trygg?\np Hur många som svarade på just den här frågan är inte känt.\n',
  )
})

test('a question that too few answered says so', () => {
  expect(blocksOf({ answers: [], base: null, isSuppressed: true })).toMatch(
    /^h3 .*\np För få har svarat på frågan.*\n$/,
  )
})

test('it tells whether it may be compared, and why not', () => {
  const before = question()
  survey({ title: sv('Dialog 2016'), questions: [before] })
  const comparesWith = { question: before, comparable: false, why: sv('Svaren ändrades.') }
  expect(blocksOf({ comparesWith })).toMatch(/\np .* Dialog 2016\. Svaren ändrades\.\n/)
})

test('years that may be compared stand in one table', () => {
  const before = question({ answers: [answer('Ja', 85)], base: 100 })
  survey({ title: sv('Dialog 2016'), questions: [before] })
  const comparesWith = { question: before, comparable: true, why: null }
  expect(blocksOf({ comparesWith }, { title: sv('Dialog 2017') })).toContain(`h4 Genom åren
p **Andel som svarade ”Ja”**
table
  Undersökning (start) | Andel (end) | Antal som svarade (end)
  Dialog 2016{bar 85} | 85 % | 100
  Dialog 2017{bar 90} | 90 % | 200
`)
})

test('an index stands on its scale beside other groups', () => {
  const index = { value: 2.4, from: 0, to: 6 }
  const groups = [answerGroup({ answers: [], index: { value: 3.1, from: 0, to: 6 } })]
  expect(blocksOf({ index, answers: [], groups })).toContain(`table
  Grupp (start) | Index (end) | Antal som svarade (end)
  Alla som svarade{scale 2.4} | 2,4 | 200
  Kvinnor{scale 3.1} | 3,1 | 100
`)
})

test('it tells which promises it led to', () => {
  const ledTo = [promise()]
  publication({ promises: ledTo })
  expect(blocksOf({ ledTo })).toContain('p Ledde till: Grannar hjälper varandra (2018)\n')
})
