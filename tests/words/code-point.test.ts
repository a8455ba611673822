import { expect, test } from 'vitest'
import { codePointOf } from '../../scripts/words/code-point.ts'

test.each([
  ['\t', 'U+0009'],
  ['\u202E', 'U+202E'],
  ['😀', 'U+1F600'],
])('%j has the name %s in Unicode', (character, name) => {
  expect(codePointOf(character)).toBe(name)
})
