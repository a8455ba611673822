import { expect, test } from 'vitest'
import { sourceLinks, sourceNotes } from '../../../scripts/print/blocks/source-notes.ts'
import { publication, source } from '../../helpers/build-archive.ts'
import { describeInlines } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

const at = (name: string) => source({ url: `https://${name}.example/` })
const inPrint = printing(publication({ sources: [at('a'), at('b'), at('c')] }))

test.each([
  { name: 'one', sources: ['b'], notes: ' (Källa\u00a0[2](#source-2))' },
  { name: 'two', sources: ['a', 'c'], notes: ' (Källor\u00a0[1](#source-1) och\u00a0[3](#source-3))' },
  {
    name: 'three, in the order of their numbers and each once',
    sources: ['c', 'b', 'a', 'c'],
    notes: ' (Källor\u00a0[1](#source-1),\u00a0[2](#source-2) och\u00a0[3](#source-3))',
  },
  { name: 'none', sources: [], notes: '' },
])('a text points to the numbers of its sources: $name', ({ sources, notes }) => {
  expect(describeInlines(sourceNotes(sources.map(at), inPrint))).toBe(notes)
})

test('without brackets the same numbers stand alone', () => {
  expect(describeInlines(sourceLinks([at('a')], inPrint))).toBe('Källa\u00a0[1](#source-1)')
})
