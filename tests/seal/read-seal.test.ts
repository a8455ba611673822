import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { readSeals } from '../../scripts/seal/sealed-archive.ts'
import { TOP } from '../helpers/run-script.ts'

const textOf = (id: string) => readFileSync(join(TOP, `tests/fixtures/sites/sealed/content/${id}/seal.json`), 'utf8')
const SEALS = new Map(['2017', '2018'].map((id) => [id, textOf(id)]))

function rulesFor(id: string, text: string): readonly string[] {
  const { report, problems } = collectProblems()
  readSeals({ seals: new Map([...SEALS, [id, text]]) }, report)
  return problems.map(({ rule }) => rule)
}

const seal = fc.constantFrom(...SEALS.keys())
const within = (id: string, at: number) => at % (SEALS.get(id) ?? '').length

test('the seals as they were written, and with the line ends of Windows, have no fault', () => {
  for (const [id, text] of SEALS) {
    expect(rulesFor(id, text)).toEqual([])
    expect(rulesFor(id, text.replaceAll('\n', '\r\n'))).toEqual([])
  }
})

test('lines of a later version are told once, and not as faults of the chain', () => {
  const { report, problems } = collectProblems()
  const later = textOf('2018').replace('},"sha256":', ',"version":3},"sha256":')
  readSeals({ seals: new Map([...SEALS, ['2018', later]]) }, report)
  expect(problems).toMatchObject([{ rule: 'seal/unreadable', details: { isNewer: true } }])
})

test('no character can be replaced without being told', () => {
  fc.assert(
    fc.property(seal, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (id, at, character) => {
      const text = SEALS.get(id) ?? ''
      const index = within(id, at)
      fc.pre(text[index] !== character && !(character === '\r' || text[index] === '\n'))
      return rulesFor(id, text.slice(0, index) + character + text.slice(index + 1)).length > 0
    }),
    { numRuns: 400 },
  )
})

test('whatever is cut out, it is told, and nothing throws', () => {
  fc.assert(
    fc.property(seal, fc.nat(), fc.integer({ min: 1, max: 5000 }), (id, at, length) => {
      const text = SEALS.get(id) ?? ''
      const index = within(id, at)
      return rulesFor(id, text.slice(0, index) + text.slice(index + length)).length > 0
    }),
    { numRuns: 400 },
  )
})
