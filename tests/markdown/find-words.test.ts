import { describe, expect, test } from 'vitest'
import { findWords } from '../../scripts/markdown/find-words.ts'

const words = [
  { id: 'grannsamverkan', forms: ['Grannsamverkan', 'grannsamverkan mot brott', 'grannstöd'] },
  { id: 'a-traktor', forms: ['A-traktor', 'EPA-traktor', 'epa'] },
  { id: 'unga', forms: ['Barn och unga', 'barn', 'unga'] },
]
const found = (text: string) => findWords(text, words).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`)

describe('the first use of each word', () => {
  test.each([
    { text: 'Vi lovar grannsamverkan.', uses: ['grannsamverkan: grannsamverkan'] },
    { text: 'GRANNSAMVERKAN', uses: ['grannsamverkan: GRANNSAMVERKAN'] },
    { text: 'Grannstöd, sedan grannsamverkan', uses: ['grannsamverkan: Grannstöd'] },
    { text: 'unga på A-traktor', uses: ['unga: unga', 'a-traktor: A-traktor'] },
    { text: '(epa)', uses: ['a-traktor: epa'] },
    // Of two forms at one place the longer is meant.
    { text: 'grannsamverkan mot brott', uses: ['grannsamverkan: grannsamverkan mot brott'] },
    { text: 'barn och unga', uses: ['unga: barn och unga'] },
  ])('$text', ({ text, uses }) => {
    expect(found(text)).toEqual(uses)
  })
})

describe('what is not the word', () => {
  test.each([
    { name: 'a part of another', text: 'grannsamverkansmöte, ungarna, barnen, ångrannsamverkan' },
    { name: 'a part of a compound with a hyphen', text: 'barn-TV, småbarn, EU-barn, A-traktor-förare' },
    { name: 'a part of a word with a letter that is written as two signs', text: 'unga\u0308' },
    { name: 'nothing', text: '' },
  ])('$name', ({ text }) => {
    expect(found(text)).toEqual([])
  })
})

test('signs in a word are taken as they are', () => {
  expect(findWords('a.b (c) a+b', [{ id: 'x', forms: ['a+b', '(c'] }]).map(({ from }) => from)).toEqual([4])
  expect(findWords('axb', [{ id: 'x', forms: ['a.b'] }])).toEqual([])
})

test('a form that two words share belongs to the first', () => {
  const sharing = [
    { id: 'one', forms: ['dialog'] },
    { id: 'two', forms: ['Dialog'] },
  ]
  expect(findWords('en dialog', sharing).map(({ id }) => id)).toEqual(['one'])
})

test('no words, no uses', () => {
  expect(findWords('grannsamverkan', [])).toEqual([])
})
