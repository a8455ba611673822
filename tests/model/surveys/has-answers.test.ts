import { expect, test } from 'vitest'
import { hasAnswers } from '../../../scripts/model/surveys/has-answers.ts'
import { answer, question, survey } from '../../helpers/build-archive.ts'

test.each([
  { questions: [], known: false },
  { questions: [question({ answers: [] })], known: false },
  { questions: [question({ answers: [] }), question()], known: true },
  { questions: [question({ answers: [], aggregates: [answer('Positiva', 86)] })], known: true },
])('answers are known as numbers: $known', ({ questions, known }) => {
  expect(hasAnswers(survey({ questions }))).toBe(known)
})
