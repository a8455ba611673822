import { expect, test } from 'vitest'
import { comparability } from '../../scripts/compare/comparability.ts'
import type { Question } from '../../scripts/model/archive.ts'
import { question, survey, sv } from '../helpers/build-archive.ts'

const why = sv('Svarsalternativen ändrades.')
const asked = (year: string, earlier: Question | null = null, comparable = true): Question => {
  const comparesWith = earlier && { question: earlier, comparable, why: comparable ? null : why }
  const made = question({ comparesWith })
  survey({ reference: `${year}/enkat`, questions: [made] })
  return made
}

const first = asked('2017')
const second = asked('2018', first)
const third = asked('2019', second)
const sibling = asked('2020', first)
const broken = asked('2021', second, false)
const brokenToo = asked('2022', first, false)

test.each([
  { one: third, other: second, because: 'one is declared comparable with the other' },
  { one: first, other: third, because: 'they are so over several steps, whichever comes first' },
  { one: third, other: sibling, because: 'both are declared comparable with the same earlier question' },
])('questions are comparable when $because', ({ one, other }) => {
  expect(comparability(one, other)).toEqual({ comparable: true, why: null })
})

test.each([
  { one: broken, other: second, because: 'they are declared not to be' },
  { one: first, other: broken, because: 'a step between them is' },
  { one: broken, other: sibling, because: 'one broke with the question that the other goes on with' },
])('questions are not comparable, with the reason, when $because', ({ one, other }) => {
  expect(comparability(one, other)).toEqual({ comparable: false, why })
})

test.each([
  { one: first, other: asked('2023'), because: 'nothing is declared' },
  { one: broken, other: brokenToo, because: 'both broke with the same question' },
])('nobody has said so when $because', ({ one, other }) => {
  expect(comparability(one, other)).toBeNull()
})

test('questions that are compared with each other lead round only once', () => {
  const [a, b] = [asked('2024'), asked('2025')]
  Object.assign(a, { comparesWith: { question: b, comparable: true, why: null } })
  Object.assign(b, { comparesWith: { question: a, comparable: true, why: null } })
  expect(comparability(a, b)).toEqual({ comparable: true, why: null })
  expect(comparability(a, first)).toBeNull()
})
