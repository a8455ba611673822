import { expect, test } from 'vitest'
import { matchLists } from '../../../scripts/review/differences/match-lists.ts'

/** `b:2→1` has moved, `b:2=1` is at another place only because others came or went; `+` came and `-` went. */
function matches(before: readonly unknown[], after: readonly unknown[]): string {
  return matchLists(before, after)
    .map((match) => {
      if (match.kind === 'added') return `+${match.after}`
      if (match.kind === 'removed') return `-${match.before}`
      return `${match.before}${match.isMoved ? '→' : '='}${match.after}`
    })
    .join(' ')
}

test.each([
  { name: 'the same', before: ['a', 'b'], after: ['a', 'b'], found: '0=0 1=1' },
  { name: 'one more at the beginning moves none', before: ['a', 'b'], after: ['x', 'a', 'b'], found: '+0 0=1 1=2' },
  { name: 'one less moves none', before: ['a', 'b', 'c'], after: ['b', 'c'], found: '1=0 2=1 -0' },
  {
    name: 'the last that goes first is the one that moved',
    before: ['a', 'b', 'c'],
    after: ['c', 'a', 'b'],
    found: '2→0 0=1 1=2',
  },
  { name: 'of two that change places one moved', before: ['a', 'b'], after: ['b', 'a'], found: '1→0 0=1' },
  { name: 'the same word twice stays two', before: ['a', 'a'], after: ['a', 'a', 'a'], found: '0=0 1=1 +2' },
  {
    name: 'an id tells what is the same, whatever else has changed',
    before: [
      { id: 'x', text: 'Ett' },
      { id: 'y', text: 'Två' },
    ],
    after: [
      { id: 'y', text: 'Något annat' },
      { id: 'x', text: 'Helt nytt' },
    ],
    found: '1→0 0=1',
  },
  {
    name: 'one commitment of two promises with the same id',
    before: [
      { id: 'x', promise: 'a' },
      { id: 'x', promise: 'b', by: [] },
    ],
    after: [
      { id: 'x', promise: 'b', by: ['c'] },
      { id: 'x', promise: 'a' },
    ],
    found: '1→0 0=1',
  },
  {
    name: 'without a name of its own, what is much alike is the same',
    before: [{ value: 1, note: 'Räknat i maj på torget' }],
    after: [{ value: 2, note: 'Räknat i maj på torget.' }],
    found: '0=0',
  },
  { name: 'other ids are other things', before: ['polis', 'kommun'], after: ['kommun', 'region'], found: '1=0 +1 -0' },
  { name: 'numbers have nothing but their places', before: [4, 6], after: [4, 8], found: '0=0 1=1' },
  {
    name: 'of many that are alike, the first is that of the first',
    before: ['a', 'b', 'a', 'a'],
    after: ['a', 'a', 'b'],
    found: '0=0 2→1 1=2 -3',
  },
  { name: 'nothing before', before: [], after: ['a'], found: '+0' },
  { name: 'nothing after', before: ['a'], after: [], found: '-0' },
])('$name', ({ before, after, found }) => {
  expect(matches(before, after)).toBe(found)
})

// Where each item asks anew which ones are taken, it is a minute.
test('a list of thousands takes no more than a moment', { timeout: 10_000 }, () => {
  const numbers = Array.from({ length: 4000 }, (_, index) => index)
  const before = numbers.map((number) => ({ value: 1, note: String(number) }))
  const after = numbers.map((number) => ({ value: 2, note: String(number) }))
  expect(matchLists([...numbers, ...before], [...after, ...numbers.toReversed()])).toHaveLength(12_000)
})
