import { expect, test } from 'vitest'
import { groupAlike } from '../../../scripts/report/formats/group-alike.ts'
import type { Problem } from '../../../scripts/report/problem.ts'
import type { UnknownReference } from '../../../scripts/report/problem-details.ts'

type Unknown = Problem<'reference/unknown-party' | 'reference/unknown-theme' | 'reference/unknown-commitment'>

function unknown(
  line: number,
  details: Partial<UnknownReference> = {},
  rule: Unknown['rule'] = 'reference/unknown-party',
) {
  const place = { file: 'content/2018/commitments.yaml', line, column: 8 }
  const whole = { id: 'polis', scope: null, suggestion: null, known: ['kommun'], ...details }
  return { rule, level: 'error', place, details: whole } as const satisfies Unknown
}

function untranslated(promise: string, language: string): Problem<'translation/missing'> {
  const folder = 'content/2018/promises'
  return {
    rule: 'translation/missing',
    level: 'warning',
    place: { file: `${folder}/${promise}.md`, line: 2, column: 8 },
    details: { promise, language, file: `${folder}/${promise}.${language}.md` },
  }
}

const linesIn = (problems: readonly Problem[]) =>
  groupAlike(problems).map(({ first, others }) => [first, ...others].map(({ place }) => place.line))

test.each([
  { name: 'references to one thing that is gone are one mistake', problems: [unknown(9), unknown(4)], lines: [[4, 9]] },
  {
    name: 'references to two things that are gone are two mistakes',
    problems: [unknown(4), unknown(9, { id: 'poliss' }), unknown(12)],
    lines: [[4, 12], [9]],
  },
  {
    name: 'references to different commitments are one mistake where there is none at all',
    problems: [
      unknown(4, { scope: '2018', id: 'a/b', known: [] }, 'reference/unknown-commitment'),
      unknown(9, { scope: '2018', id: 'c/d', known: [] }, 'reference/unknown-commitment'),
    ],
    lines: [[4, 9]],
  },
  {
    name: 'and several where there are others',
    problems: [
      unknown(4, { scope: '2018', id: 'a/b' }, 'reference/unknown-commitment'),
      unknown(9, { scope: '2018', id: 'c/d' }, 'reference/unknown-commitment'),
    ],
    lines: [[4], [9]],
  },
  {
    name: 'one id that is missing in two publications is two mistakes',
    problems: [
      unknown(4, { scope: '2017' }, 'reference/unknown-theme'),
      unknown(9, { scope: '2018' }, 'reference/unknown-theme'),
    ],
    lines: [[4], [9]],
  },
])('$name', ({ problems, lines }) => {
  expect(linesIn(problems)).toEqual(lines)
})

test('what a publication lacks in one language is one mistake, and in another language another one', () => {
  const groups = groupAlike([untranslated('a', 'en'), untranslated('a', 'fi'), untranslated('b', 'en')])
  expect(groups.map(({ first, others }) => [first.details, ...others.map(({ details }) => details)])).toMatchObject([
    [
      { promise: 'a', language: 'en' },
      { promise: 'b', language: 'en' },
    ],
    [{ promise: 'a', language: 'fi' }],
  ])
})

test('problems of other rules stand by themselves, even where they read the same', () => {
  const noText = (line: number): Problem<'markdown/no-text'> => ({
    rule: 'markdown/no-text',
    level: 'error',
    place: { file: 'content/2018/foreword.md', line, column: 1 },
    details: { isTranslation: false },
  })
  expect(linesIn([noText(1), noText(2)])).toEqual([[1], [2]])
})
