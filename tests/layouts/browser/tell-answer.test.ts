import { describe, expect, test } from 'vitest'
import { tellAnswer } from '../../../layouts/browser/tell-answer.ts'
import { sv } from '../../../layouts/texts/sv.ts'
import type { Term, Understanding } from '../../../scripts/words/understand-query.ts'

const term = (asked: string, how: Understanding = 'known', ...shown: string[]): Term => ({
  asked,
  how,
  keys: how === 'unknown' ? [] : ['a'],
  shown: shown.length > 0 || how === 'unknown' ? shown : [asked],
})
const counts = (all: number, allShown = all, some = 0, someShown: number | null = some) => ({
  ...{ all, allShown, some, someShown },
})
const tell = (found: ReturnType<typeof counts>, words: string, ...terms: Term[]) =>
  tellAnswer(found, words, terms, sv.search)

describe('what was found', () => {
  test.each([
    { what: 'one result', found: counts(1), told: '1 träff på ”unga”.' },
    { what: 'several', found: counts(3), told: '3 träffar på ”unga”.' },
    {
      what: 'as many as the list has, where the years of a promise are one result',
      found: counts(7, 4),
      told: '4 träffar på ”unga”. Om varje år av ett löfte räknas för sig är det 7.',
    },
    {
      what: 'those with some of the words after those with all',
      found: counts(1, 1, 2),
      told: '1 träff på ”unga”. Därefter 2 med några av orden.',
    },
    {
      what: 'no number of those, when they are too many to be counted',
      found: counts(1, 1, 200, null),
      told: '1 träff på ”unga”. Därefter de som har några av orden.',
    },
    { what: 'nothing of years that are shown already', found: counts(1, 1, 2, 0), told: '1 träff på ”unga”.' },
    { what: 'only some of the words', found: counts(0, 0, 3, 2), told: '2 träffar med några av orden i ”unga”.' },
    { what: 'nothing', found: counts(0), told: `Inga träffar på ”unga”. ${sv.search.none}` },
  ])('is told: $what', ({ found, told }) => {
    expect(tell(found, 'unga', term('unga'))).toBe(told)
  })

  test('a choice without words is told by its number alone', () => {
    expect(tell(counts(7, 4), '')).toBe('4 träffar. Om varje år av ett löfte räknas för sig är det 7.')
    expect(tell(counts(0), '')).toBe(`Inga träffar. ${sv.search.none}`)
  })
})

describe('how words were understood', () => {
  test('what they were taken for is what is counted, written as they were', () => {
    const corrected = term('borgmästarplatsen', 'corrected', 'borgmästareplatsen')
    expect(tell(counts(2), 'kväll på Borgmästarplatsen?', term('kväll'), corrected)).toBe(
      '2 träffar på ”kväll på Borgmästareplatsen?” (du skrev ”kväll på Borgmästarplatsen?”).',
    )
  })

  test('parts of a compound stand beside each other', () => {
    const parts = term('skolbelysning', 'parts', 'skola', 'belysning')
    expect(tell(counts(2), 'skolbelysning', parts)).toBe('2 träffar på ”skola belysning” (du skrev ”skolbelysning”).')
  })

  test('nothing is said to be shown instead when nothing is shown', () => {
    const parts = term('busshållplats', 'parts', 'buss', 'håller', 'plats')
    expect(tell(counts(0), 'busshållplats', parts)).toBe(`Inga träffar på ”busshållplats”. ${sv.search.none}`)
  })

  test('unknown words are not among those that were found', () => {
    expect(tell(counts(2), 'Xyzzy belysning', term('xyzzy', 'unknown'), term('belysning'))).toBe(
      '2 träffar på ”belysning”.',
    )
  })

  test('a form of a word that the site has is no other word', () => {
    expect(tell(counts(2), 'belys', term('belys', 'beginning'))).toBe('2 träffar på ”belys”.')
  })
})

test('what looks like a gap in a question is none, and a long one is cut', () => {
  expect(tell(counts(2), '{count} $& {wrote}', term('count'))).toBe('2 träffar på ”{count} $& {wrote}”.')
  expect(tell(counts(2), 'a'.repeat(200)).length).toBeLessThan(110)
})
