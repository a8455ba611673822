import { expect, test } from 'vitest'
import { placesOf } from '../../helpers/problems-in.ts'

const explainedTwice = (...entries: readonly string[]) =>
  placesOf('structure/explained-twice', {
    'content/glossary.yaml': entries.map((entry) => `- { ${entry}, explanation: Förklaring. }\n`).join(''),
  })

test('a word or synonym of two entries is told at the second, however it is spelt', async () => {
  expect(await explainedTwice('id: a, word: Senior', 'id: b, word: senior')).toEqual(['glossary.yaml:2'])
  expect(await explainedTwice('id: a, word: Senior, synonyms: [äldre]', 'id: b, word: Äldre')).toEqual([
    'glossary.yaml:2',
  ])
})

test('a word of its own entry alone, or of another language, is explained once', async () => {
  expect(await explainedTwice('id: a, word: Senior, synonyms: [senior]', 'id: b, word: Ungdom')).toEqual([])
  expect(await explainedTwice('id: a, word: { sv: Plan, en: Square }', 'id: b, word: { sv: Karta, en: Plan }')).toEqual(
    [],
  )
})
