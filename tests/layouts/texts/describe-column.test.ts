import { expect, test } from 'vitest'
import { describeColumn } from '../../../layouts/texts/describe-column.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import { COLUMN_WORDS, type WordColumn } from '../../../scripts/model/data-tables.ts'

test('what a column holds is said with the meaning of its words, as the pages have them', () => {
  const described = describeColumn('undecided', textsIn('sv', 'sv'))
  expect(described).toMatch(
    /^Varför det inte går att säga, när direction är tom\. Ord: no-target \(det ena saknas\), .*, no-direction \(för en svarstid är mer inte bättre\)\.$/,
  )
  expect(describeColumn('status', textsIn('en', 'en'))).toContain(' done (Done), ')
})

test('a column that holds no such words is described as it is', () => {
  const texts = textsIn('sv', 'sv')
  expect(describeColumn('due', texts)).toBe(texts.data.columns.due)
})

test.each(['sv', 'en'])('no word that a column may have goes untold, in %s', (language) => {
  const texts = textsIn(language, language)
  const untold = Object.entries(COLUMN_WORDS).flatMap(([column, words]) => {
    const described = describeColumn(column as WordColumn, texts)
    return words
      .filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(described))
      .map((word) => [column, word])
  })
  expect(untold).toEqual([])
})
