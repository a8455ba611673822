import { expect, test } from 'vitest'
import { collectProblems } from '../../scripts/report/collect-problems.ts'
import { formatGithub } from '../../scripts/report/formats/format-github.ts'
import { formatHtml } from '../../scripts/report/formats/format-html.tsx'
import { jsonProblems } from '../../scripts/report/formats/format-json.ts'
import { formatReport } from '../../scripts/report/formats/format-report.ts'

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

test('what has to stand in several files is told for each of them', () => {
  const name = collectProblems()
  const other = {
    item: '2017/names/parties/teknik',
    paste: { file: 'content/2017/corrections.yaml', text: '- id: b\n' },
  }
  const about = { ...details, kind: 'name', item: '2018/names/parties/teknik', field: 'name', others: [other] } as const
  name.report('seal/changed', { file: 'content/parties.yaml', line: 2, column: 9 }, about)
  const all = { problems: name.problems, language: 'sv', linesOf } as const
  expect(jsonProblems(name.problems, 'sv')).toMatchObject([{ paste, alsoPaste: [other.paste] }])
  expect(formatHtml({ ...all, done: null, summary: null })).toMatch(/# content\/2018.*# content\/2017/s)
  expect(formatReport(name.problems, { ...all, colour: false })).toMatch(
    /Att lägga sist i content\/2018.*Att lägga sist i content\/2017.*- id: b\n/s,
  )
})
