import { describe, expect, test } from 'vitest'
import { formatMessage } from '../../../scripts/report/format-message.ts'
import { unseenDifference } from '../../../scripts/report/messages/unseen-difference.ts'
import type { Problem } from '../../../scripts/report/problem.ts'

describe('two texts that look alike', () => {
  test.each([
    { name: 'a no-break space', before: 'fem möten', after: 'fem\u00a0möten', was: ' ', is: '\u00a0' },
    { name: 'a Cyrillic letter', before: 'Grannar', after: 'Gr\u0430nnar', was: 'a', is: '\u0430' },
    { name: 'a Greek letter', before: 'Om', after: '\u039fm', was: 'O', is: '\u039f' },
    { name: 'a soft hyphen', before: 'sam\u00adverkan', after: 'samverkan', was: '\u00ad', is: null },
    { name: 'another hyphen', before: 'gång-', after: 'gång\u2010', was: '-', is: '\u2010' },
    { name: 'a second space', before: 'fem möten', after: 'fem  möten', was: null, is: ' ' },
    { name: 'an empty line less', before: 'Ett.\n\nTvå.', after: 'Ett.\nTvå.', was: '\n', is: null },
    { name: 'a line end for a space', before: 'Ett.\nTvå.', after: 'Ett. Två.', was: '\n', is: ' ' },
    { name: 'one sign for three', before: 'och …', after: 'och ...', was: '…', is: '.' },
    { name: 'a space at the end', before: 'Ett.', after: 'Ett.\u200b', was: null, is: '\u200b' },
  ])('differ in $name', ({ before, after, was, is }) => {
    expect(unseenDifference(before, after)).toEqual({ before: was, after: is })
  })
})

test.each([
  { name: 'look different', before: 'fem', after: 'sex' },
  { name: 'are the same', before: 'fem', after: 'fem' },
  { name: 'have another accent', before: 'en', after: 'én' },
])('of texts that $name, nothing is said', ({ before, after }) => {
  expect(unseenDifference(before, after)).toBeNull()
})

describe('a change that nobody can see is told', () => {
  const paste = { file: 'content/2018/corrections.yaml', text: '' }
  const told = (before: string, after: string) =>
    (['sv', 'en'] as const).map((language) => {
      const details = {
        kind: 'promise',
        item: '2018/a',
        field: 'title',
        before,
        after,
        date: '2018-01-15',
        paste,
      } as const
      const problem: Problem<'seal/changed'> = {
        rule: 'seal/changed',
        level: 'error',
        place: { file: 'content/2018/promises/a.md', line: 1, column: 1 },
        details,
      }
      return formatMessage(problem, language).message.replace(/^.*seen: |^.*inte: /, '')
    })

  test.each([
    {
      before: 'a b',
      after: 'a\u00a0b',
      sv: 'där stod ett vanligt mellanslag, nu ett hårt mellanslag (U+00A0).',
      en: 'it was an ordinary space, and is now a no-break space (U+00A0).',
    },
    {
      before: 'a',
      after: '\u0430',
      sv: 'där stod ett latinskt ”a” (U+0061), nu ett kyrilliskt ”\u0430” (U+0430).',
      en: 'it was a Latin “a” (U+0061), and is now a Cyrillic “\u0430” (U+0430).',
    },
    {
      before: 'ab',
      after: 'a\u200bb',
      sv: 'där stod inget, nu ett osynligt tecken (U+200B).',
      en: 'it was nothing, and is now an invisible character (U+200B).',
    },
    {
      before: 'a\u2009b',
      after: 'a\nb',
      sv: 'där stod ett mellanrum av annat slag (U+2009), nu en radbrytning.',
      en: 'it was a space of another kind (U+2009), and is now a line end.',
    },
    {
      before: 'Ο-',
      after: 'O-',
      sv: 'där stod ett grekiskt ”Ο” (U+039F), nu ett latinskt ”O” (U+004F).',
      en: 'it was a Greek “Ο” (U+039F), and is now a Latin “O” (U+004F).',
    },
    {
      before: '-',
      after: '\u2010',
      sv: 'där stod tecknet ”-” (U+002D), nu tecknet ”\u2010” (U+2010).',
      en: 'it was the sign “-” (U+002D), and is now the sign “\u2010” (U+2010).',
    },
  ])('$sv', ({ before, after, sv, en }) => {
    expect(told(before, after)).toEqual([sv, en])
  })
})
