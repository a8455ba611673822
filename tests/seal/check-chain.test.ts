import { expect, test } from 'vitest'
import type { SealLine } from '../../scripts/model/seal.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { checkChain } from '../../scripts/seal/check-chain.ts'

const publication = '2018'

/** A line that says which one was sealed before it; its fingerprint is its name. */
function sealLine(name: string, previous: string | null, line: number): SealLine {
  const item = { kind: 'promise', item: `2018/${name}`, content: {}, addresses: [] } as const
  return { entry: { ...item, date: '2018-01-15', previous }, sha256: name, publication, line }
}

/** Where the chain is broken, and the lines in the order that was found. */
function follow(...lines: readonly SealLine[]) {
  const { report, problems } = collectProblems()
  const chain = checkChain([{ publication, lines, texts: [], isNewer: false }], report)
  return { broken: problems.map(({ place }) => place.line), order: chain.lines.map(({ sha256 }) => sha256) }
}

test('lines that each point at the one above are a whole', () => {
  const [first, second, third] = [sealLine('a', null, 2), sealLine('b', 'a', 3), sealLine('c', 'b', 4)]
  expect(follow(first, second, third)).toEqual({ broken: [], order: ['a', 'b', 'c'] })
})

test('lines that have changed places are told, though each of them is there', () => {
  const [first, second, third] = [sealLine('a', null, 2), sealLine('b', 'a', 4), sealLine('c', 'b', 3)]
  expect(follow(first, third, second)).toEqual({ broken: [3, 4], order: ['a', 'b', 'c'] })
})

test('a line that points at one that is gone is told', () => {
  expect(follow(sealLine('a', null, 2), sealLine('c', 'b', 3))).toEqual({ broken: [3], order: ['a', 'c'] })
})
