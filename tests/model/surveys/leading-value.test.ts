import { describe, expect, test } from 'vitest'
import { leadingAnswer, leadingValue, leadingValueOf } from '../../../scripts/model/surveys/leading-value.ts'
import { answer, answerGroup, question } from '../../helpers/build-archive.ts'

describe('the number that stands for a question', () => {
  test('is the share of its first answer', () => {
    expect(leadingValue(question())).toMatchObject({ kind: 'share', share: 90, base: 200 })
  })

  test('is the first sum of the source, where it has one', () => {
    const positive = answer('Positiva', 92)
    expect(leadingAnswer(question({ aggregates: [positive, answer('Negativa', 8)] }))).toBe(positive)
  })

  test('is worked out where only counts are printed', () => {
    const answers = [answer('Ja', null, { count: 50, computedShare: 25 })]
    expect(leadingValue(question({ answers }))).toMatchObject({ kind: 'share', share: 25 })
  })

  test('is the index, where there is one', () => {
    const index = { value: 2.4, from: 0, to: 6 }
    expect(leadingValue(question({ index }))).toEqual({ kind: 'index', index, base: 200 })
  })

  test.each([
    { parts: { answers: [] }, kind: undefined, because: 'no answers are known' },
    {
      parts: { answers: [answer('Ja', null, { count: 5 })] },
      kind: undefined,
      because: 'the number asked is not known',
    },
    { parts: { answers: [], isSuppressed: true }, kind: 'suppressed', because: 'the question is suppressed' },
    {
      parts: { answers: [answer('Ja', null, { isSuppressed: true })] },
      kind: 'suppressed',
      because: 'the answer is suppressed',
    },
  ])('is $kind when $because', ({ parts, kind }) => {
    expect(leadingValue(question(parts))?.kind).toBe(kind)
  })
})

describe('groups', () => {
  const groups = [answerGroup({ answers: [answer('Nej', 20), answer('Ja', 80)] }), answerGroup({ isSuppressed: true })]

  test('may list their answers in another order', () => {
    expect(groups.map((group) => leadingValueOf(group, answer('Ja', 90)))).toMatchObject([
      { kind: 'share', share: 80, base: 100 },
      { kind: 'suppressed' },
    ])
  })

  test('that have not got the answer have no number', () => {
    expect(leadingValueOf(answerGroup({ answers: [answer('Vet inte', 5)] }), answer('Ja', 90))).toBeNull()
  })
})
