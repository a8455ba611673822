import { expect, test } from 'vitest'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { formatGithub } from '../../scripts/report/format-github.ts'
import { formatHtml } from '../../scripts/report/format-html.tsx'
import { jsonProblems } from '../../scripts/report/format-json.ts'
import { formatReport } from '../../scripts/report/format-report.ts'

const { report, problems } = collectProblems()
const paste = { file: 'content/2018/corrections.yaml', text: '- id: a\n  changes:\n    - field: title\n' }
const details = { kind: 'promise', item: '2018/a', before: 'Fem', after: 'Sex', date: '2018-01-15', paste } as const
for (const [line, field] of [
  [2, 'title'],
  [5, 'text'],
] as const) {
  report('seal/changed', { file: 'content/2018/promises/a.md', line, column: 1 }, { ...details, field })
}
const linesOf = () => null

test('lines to paste stand once, at the margin, after the problems', () => {
  const text = formatReport(problems, { language: 'sv', colour: false, linesOf })
  expect(text.split(paste.text)).toHaveLength(2)
  expect(text).toContain(
    'Att lägga sist i content/2018/corrections.yaml (skapa filen om den inte finns):\n\n- id: a\n  changes:\n',
  )
  expect(text).toMatch(/2 fel, 0 varningar\n$/)
})

test('programs have them with every problem', () => {
  expect(jsonProblems(problems, 'en').map((problem) => problem.paste)).toEqual([paste, paste])
})

test('they stand on the page to send to a colleague, and beside the lines on GitHub', () => {
  expect(formatHtml({ problems, language: 'sv', linesOf, done: null, summary: null })).toContain('    - field: title')
  expect(formatGithub(problems, 'sv', '')).toContain('%0A%0A- id: a%0A  changes:%0A')
})
