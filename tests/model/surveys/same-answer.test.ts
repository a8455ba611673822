import { expect, test } from 'vitest'
import { sameAnswer } from '../../../scripts/model/surveys/same-answer.ts'
import { answer } from '../../helpers/build-archive.ts'

const yes = answer('Ja', 60)

test('an answer is the same whether or not it is translated', () => {
  const translated = answer('Ja', 64, { text: { sv: 'Ja', en: 'Yes' } })
  expect(sameAnswer(translated, [answer('Nej', 40), yes])).toBe(yes)
  expect(sameAnswer(yes, [translated])).toBe(translated)
})

test('another answer never stands in for it', () => {
  expect(sameAnswer(yes, [answer('Nej', 40), answer('Ja, ofta', 10)])).toBeNull()
})
