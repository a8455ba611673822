import { expect, test } from 'vitest'
import * as vocabulary from '../../../scripts/model/vocabulary.ts'
import { SWEDISH_CHOICES } from '../../../scripts/validate/words/swedish-choices.ts'

test('every Swedish word stands for one that may be written', () => {
  const known = new Set(Object.values(vocabulary).flatMap((list) => (Array.isArray(list) ? list : [])))
  expect(Object.values(SWEDISH_CHOICES).filter((word) => !known.has(word))).toEqual([])
})
