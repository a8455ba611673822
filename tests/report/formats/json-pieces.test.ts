import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonPieces } from '../../../scripts/report/formats/json-pieces.ts'

test.each([
  ['nothing', null],
  ['a text', 'Trygga “skolvägar”\n'],
  ['a list', [1, { a: [] }]],
  ['an empty object', {}],
  ['an object without a value in it', { a: undefined }],
  ['empty lists and objects', { a: [], b: {}, c: [[], {}] }],
  ['texts with ends of lines', { lines: ['first\nsecond', 'a\r\nb'], text: 'a\n  b' }],
  ['what has no value in JSON', { gone: undefined, kept: 1, list: [undefined, 2] }],
  ['what knows its own JSON', { day: new Date(0) }],
])('the pieces make the same JSON as writing it in one: %s', (_, value) => {
  expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`)
})

test('they do for any value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`)
    }),
  )
})

test('each entry of a list is a piece of its own', () => {
  const pieces = [...jsonPieces({ promises: [{ id: 'a' }, { id: 'b' }] })]
  expect(pieces.filter((piece) => piece.includes('"id"'))).toHaveLength(2)
})
