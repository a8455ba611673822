import { expect, test } from 'vitest'
import { decoratePage } from '../../scripts/preview/decorate-page.tsx'
import type { Snapshot } from '../../scripts/preview/snapshot.ts'
import type { Level, Problem } from '../../scripts/report/problem.ts'
import { wordsIn } from '../layouts/components/render.ts'

const problem = (level: Level, line = 1): Problem<'file/empty'> => ({
  rule: 'file/empty',
  level,
  place: { file: 'content/a.yaml', line, column: 3 },
  details: { kind: 'survey', isCommented: false, needed: null },
})

function panel(parts: Partial<Snapshot>): string {
  const snapshot: Snapshot = {
    version: 'v',
    shown: null,
    problems: [],
    linesOf: () => ['a: <b>'],
    language: 'sv',
    failure: null,
    ...parts,
  }
  const page = decoratePage('<html><head></head><body class="start"><main>Sidan</main></body></html>', snapshot)
  return page.slice(page.indexOf('<body'))
}

test('a page without problems has nothing over it', () => {
  expect(panel({})).toBe('<body class="start"><main>Sidan</main></body></html>')
  expect(panel({ problems: [problem('acknowledged')] })).not.toContain('<aside')
})

test('an error stands over the page with its place, what to do and the line itself', () => {
  const html = panel({ problems: [problem('error')] })
  expect(html).toMatch(/^<body class="start"><aside class="preview-panel"/)
  const words = wordsIn(html)
  expect(words).toContain('Innehållet har fel. Sidan visar hur det var innan.')
  expect(words).toContain('content/a.yaml:1:3')
  expect(words).toContain('Filen är tom.')
  expect(words).toContain('> 1 │ a: &lt;b>')
  expect(words).not.toContain('Visa alla')
})

test('of many errors the first are shown, with the way to all of them', () => {
  const words = wordsIn(panel({ problems: [5, 4, 3, 2, 1].map((line) => problem('error', line)) }))
  expect(words).toContain('content/a.yaml:3:3')
  expect(words).not.toContain('content/a.yaml:4:3')
  expect(words).toContain('Visa alla: 5 fel, 0 varningar')
})

test('what is gone is told once, however many refer to it', () => {
  const unknown = (line: number): Problem<'reference/unknown-party'> => ({
    rule: 'reference/unknown-party',
    level: 'error',
    place: { file: 'content/a.yaml', line, column: 3 },
    details: { id: 'polis', scope: null, suggestion: null, known: ['kommun'] },
  })
  const words = wordsIn(panel({ problems: [unknown(1), unknown(2), problem('error', 9)] }))
  expect(words.match(/Det finns ingen part/g)).toHaveLength(1)
  expect(words).toContain('content/a.yaml:9:3')
  expect(words).toContain('Visa alla: 3 fel, 0 varningar')
})

test.each([
  { problems: [problem('warning')], language: 'sv', words: 'Förhandsvisning: en varning att titta på' },
  { problems: [problem('warning'), problem('warning')], language: 'en', words: 'Preview: 2 warnings to look at' },
] as const)('warnings are a line: $words', ({ problems, language, words }) => {
  const html = panel({ problems, language })
  expect(html).toContain(`<aside class="preview-line" lang="${language}" dir="ltr"`)
  expect(html).toContain(`<a href="/__preview/problems/">${words}</a>`)
})

test('a fault of the program is told as one', () => {
  expect(wordsIn(panel({ failure: 'Disken är full.' }))).toContain(
    'Programmet stötte på ett oväntat fel: Disken är full.',
  )
})
