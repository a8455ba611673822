import { expect, test } from 'vitest'
import type { Question } from '../../scripts/model/archive.ts'
import { questionBlocks } from '../../scripts/print/question-blocks.ts'
import { answer, promise, publication, question, survey, sv } from '../helpers/build-archive.ts'
import { describeBlocks } from '../helpers/describe-blocks.ts'
import { printing } from '../helpers/printing.ts'

const blocksOf = (asked: Question) => describeBlocks(questionBlocks(asked, 3, printing()))

test('a question has its answers as a table and the number who answered', () => {
  expect(blocksOf(question())).toBe(`h3 Känner du dig trygg?
table
  Svar (start) | Andel i procent (end)
  Ja | 90
  Nej | 10
p Antal som svarade på frågan: 200.
`)
})

test('counts have a column of their own, and a dash stands for what is not known', () => {
  const answers = [answer('Ja', 90), { text: sv('Nej'), share: null, count: 20 }]
  expect(blocksOf(question({ answers }))).toContain(
    '  Svar (start) | Andel i procent (end) | Antal (end)\n  Ja | 90 | –\n  Nej | – | 20\n',
  )
})

test('the answers of a group stand under its name', () => {
  const groups = [{ text: sv('Kvinnor'), base: 100, answers: [answer('Ja', 85)] }]
  expect(blocksOf(question({ groups }))).toContain(
    'p **Kvinnor**\ntable\n  Svar (start) | Andel i procent (end)\n  Ja | 85\n',
  )
})

test('a question whose answers are not known has no table', () => {
  expect(blocksOf(question({ answers: [], base: null }))).toBe(
    'h3 Känner du dig trygg?\np Hur många som svarade på just den här frågan är inte känt.\n',
  )
})

test('it tells whether it may be compared, and why not', () => {
  const before = question()
  survey({ title: sv('Dialog 2016'), questions: [before] })
  const comparesWith = { question: before, comparable: false, why: sv('Svaren ändrades.') }
  expect(blocksOf(question({ comparesWith }))).toMatch(/\np .* Dialog 2016\. Svaren ändrades\.\n/)
})

test('it tells which promises it led to', () => {
  const ledTo = [promise()]
  publication({ promises: ledTo })
  expect(blocksOf(question({ ledTo }))).toContain('p Ledde till: Grannar hjälper varandra (2018)\n')
})
