import { expect, test } from 'vitest'
import type { Question } from '../../../scripts/model/archive.ts'
import { keyFigures } from '../../../scripts/model/surveys/key-figures.ts'
import { promise, question, survey } from '../../helpers/build-archive.ts'

const asked = (id: string, parts: Partial<Question> = {}) => question({ id, ...parts })
const chosen = (...questions: readonly Question[]) =>
  keyFigures(survey({ questions })).map((figure) => figure.question.id)

test('questions that led to something, or that can go well or badly, come before others', () => {
  const ledTo = [promise()]
  expect(chosen(asked('a'), asked('b', { better: 'higher' }), asked('c', { ledTo }), asked('d'))).toEqual(['b', 'c'])
})

test('where they are few, others fill up, in the order in which they were asked', () => {
  expect(chosen(asked('a'), asked('b'), asked('c', { better: 'lower' }))).toEqual(['a', 'c'])
})

test('there are four at most', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => asked(id, { better: 'lower' }))
  expect(chosen(...many)).toEqual(['a', 'b', 'c', 'd'])
})

test('what is not known, or too little to be shown, is no key figure', () => {
  expect(chosen(asked('a', { answers: [] }), asked('b', { isSuppressed: true, answers: [] }))).toEqual([])
})
