// Whatever happens to a file of content, checking it gives problems with places inside the files, never an exception.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ContentRecord, isRead, readRecord } from '../../scripts/content/read-record.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { formatReport } from '../../scripts/report/formats/format-report.ts'
import { validateContent } from '../../scripts/validate/validate-content.ts'
import { filesIn } from '../helpers/built-site.ts'
import { TOP } from '../helpers/run-script.ts'
import { siteConfig } from '../helpers/site-config.ts'

// `MUTATIONS=10000 npx vitest run …` takes some minutes; what an ordinary run has is enough to notice a slip.
const MUTATIONS = Number(process.env.MUTATIONS ?? 600)
const LONGEST_CHECK_MS = 2000
const TODAY = '2030-01-01'

const texts = new Map(
  filesIn(join(TOP, 'content'))
    .map((path) => `content/${path}`)
    .filter(isRead)
    .map((path) => [path, readFileSync(join(TOP, path), 'utf8')]),
)
const paths = [...texts.keys()]
const encoder = new TextEncoder()
const records = new Map(
  paths.map((path) => [path, readRecord(path, encoder.encode(texts.get(path)), collectProblems().report)]),
)

/** Something that can happen to a text; numbers pick where, and are taken modulo what there is. */
type Mutation = (text: string) => string

const lineMutation = (change: (lines: string[], at: number, other: number) => void) =>
  fc.tuple(fc.nat(), fc.nat()).map(([at, other]): Mutation => {
    return (text) => {
      const lines = text.split('\n')
      change(lines, at % lines.length, other % lines.length)
      return lines.join('\n')
    }
  })

const VALUES = [
  '',
  '7',
  '-1e99',
  '.nan',
  'null',
  '~',
  'nej',
  'true',
  '2018',
  '2018-02-30',
  '[]',
  '{}',
  '[a',
  '{ b',
  '"',
]
const SNIPPETS = [
  ...[': ', '- ', '\n', '\r\n', '\t', '*a', '&a ', '!', '|', '>', '#', '---\n', '\\', ',', '? ', '<<: '],
  ...['å', '😀', '\u202E', '\u0000', '\u00ad', '\ufeff', '__proto__: 1\n', 'constructor: 1\n'],
]

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // Delete, duplicate and swap lines.
  lineMutation((lines, at) => lines.splice(at, 1)),
  lineMutation((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  lineMutation((lines, at, other) => {
    ;[lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? '']
  }),
  // Give a field a value of another kind.
  fc.tuple(fc.nat(), fc.constantFrom(...VALUES)).map(([at, value]): Mutation => {
    return (text) => {
      const lines = text.split('\n')
      const index = at % lines.length
      lines[index] = (lines[index] ?? '').replace(/:.*/, `: ${value}`)
      return lines.join('\n')
    }
  }),
  // Put something in, take something out, cut the file off.
  fc
    .tuple(fc.nat(), fc.nat(12), fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 4 })))
    .map(([at, removed, inserted]): Mutation => {
      return (text) => {
        const start = at % (text.length + 1)
        return text.slice(0, start) + inserted + text.slice(start + removed)
      }
    }),
  fc.nat().map(
    (at): Mutation =>
      (text) =>
        text.slice(0, at % (text.length + 1)),
  ),
)

test('mutations of our own content never throw or hang, and every problem lies inside its file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.array(mutation, { minLength: 1, maxLength: 3 }), (path, changes) => {
      const text = changes.reduce((changed, change) => change(changed), texts.get(path) ?? '')
      expectPlacesInside(path, encoder.encode(text))
    }),
    { numRuns: MUTATIONS },
  )
}, 600_000)

test('random bytes in a file never throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(), fc.uint8Array({ maxLength: 40 }), (path, at, noise) => {
      const bytes = encoder.encode(texts.get(path))
      bytes.set(noise.subarray(0, bytes.length), at % Math.max(1, bytes.length - noise.length))
      expectPlacesInside(path, bytes)
    }),
    { numRuns: MUTATIONS / 10 },
  )
}, 600_000)

/** Checks the file together with the rest of its publication and what all publications share. */
function expectPlacesInside(changedPath: string, bytes: Uint8Array): void {
  // Time of the processor, as other work on the machine is no fault of the check.
  const start = process.cpuUsage()
  const { report, problems } = collectProblems()
  const changed = readRecord(changedPath, bytes, report)
  const beside = [...records.values()].filter((record) => record.file.path !== changedPath && isBeside(record, changed))
  const loaded = { records: [...beside, changed], fingerprint: '', hashes: new Map(), problems: [] }
  const all = [...problems, ...validateContent(loaded, siteConfig(), TODAY).problems]
  const text = new TextDecoder().decode(bytes)
  const linesOf = (file: string) => (file === changedPath ? text : (texts.get(file) ?? '')).split(/\r\n|\n|\r/)
  formatReport(all, { language: 'sv', colour: false, linesOf })
  formatReport(all, { language: 'en', colour: false, linesOf })
  for (const { rule, place } of all) {
    const line = linesOf(place.file)[place.line - 1]
    const isInside = line !== undefined && place.column >= 1 && place.column <= line.length + 1
    if (!isInside) throw new Error(`${rule}: ${place.file} has no place ${place.line}:${place.column}.`)
  }
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(LONGEST_CHECK_MS)
}

function isBeside({ file }: ContentRecord, changed: ContentRecord): boolean {
  return file.publication === null || file.publication === changed.file.publication
}
