// Whatever happens to a text, reading and validating it gives problems with places inside the file, never an exception.
import fc from 'fast-check'
import { test } from 'vitest'
import { classifyFile } from '../../scripts/content/classify-file.ts'
import type { ContentRecord } from '../../scripts/content/load-content.ts'
import { readMarkdown } from '../../scripts/content/read-markdown.ts'
import { readText } from '../../scripts/content/read-text.ts'
import { readYaml } from '../../scripts/content/read-yaml.ts'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { formatReport } from '../../scripts/report/format-report.ts'
import { validateContent } from '../../scripts/validate/validate-content.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { VALID_FILES } from '../helpers/write-site.ts'

const PATHS = Object.keys(VALID_FILES) as (keyof typeof VALID_FILES)[]
const SNIPPETS = [
  ...[
    '"',
    "'",
    ': ',
    '- ',
    '\n',
    '\r\n',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '*a',
    '&a ',
    '!',
    '|',
    '>',
    '#',
    '---\n',
    '\\',
    ',',
  ],
  ...['å', '😀', '\u202E', '\u0000', '<<: ', '__proto__: 1\n', 'null', '2018', '-1e99', '.nan', '~', '? '],
]

type Mutation = { readonly at: number; readonly removed: number; readonly inserted: string }

const mutations = fc.array(
  fc.record<Mutation>({
    at: fc.nat(200),
    removed: fc.nat(12),
    inserted: fc.oneof(fc.constant(''), fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 4 })),
  }),
  { minLength: 1, maxLength: 4 },
)

test('a mutated file never throws, and every problem lies inside it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), mutations, (path, changes) => {
      const text = changes.reduce(mutate, VALID_FILES[path])
      expectPlacesInside({ ...VALID_FILES, [path]: text })
    }),
    { numRuns: 1500 },
  )
})

test('a file cut off anywhere never throws, and every problem lies inside it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), fc.nat(250), (path, length) => {
      expectPlacesInside({ ...VALID_FILES, [path]: VALID_FILES[path].slice(0, length) })
    }),
    { numRuns: 500 },
  )
})

function mutate(text: string, { at, removed, inserted }: Mutation): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + inserted + text.slice(start + removed)
}

function expectPlacesInside(files: Readonly<Record<string, string>>): void {
  const { report, problems } = collectProblems()
  const records = Object.entries(files).map(([path, text]): ContentRecord => {
    const file = classifyFile(path)
    const clean = readText(new TextEncoder().encode(text), path, report)
    if (clean === null) return { file, data: null, prose: null }
    if (path.endsWith('.md')) return { file, ...readMarkdown(clean, path, report) }
    return { file, data: readYaml({ text: clean, file: path, start: 0, end: clean.length }, report), prose: null }
  })
  const validation = validateContent({ records, fingerprint: '', problems: [] }, siteConfig())
  const all = [...problems, ...validation.problems]
  const linesOf = (file: string) => (files[file] ?? '').split(/\r\n|\n|\r/)
  formatReport(all, { language: 'sv', colour: false, linesOf })
  formatReport(all, { language: 'en', colour: false, linesOf })
  for (const { place } of all) {
    const line = (files[place.file] ?? '').split(/\r\n|\n|\r/)[place.line - 1]
    if (line === undefined || place.column < 1 || place.column > line.length + 1) {
      throw new Error(`${place.file} has no place ${place.line}:${place.column}.`)
    }
  }
}
