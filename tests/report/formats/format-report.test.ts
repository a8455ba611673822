import { expect, test } from 'vitest'
import { formatCounts } from '../../../scripts/report/formats/format-counts.ts'
import { formatJson } from '../../../scripts/report/formats/format-json.ts'
import { formatReport } from '../../../scripts/report/formats/format-report.ts'
import type { Problem } from '../../../scripts/report/problem.ts'
import { reportLanguageFor } from '../../../scripts/report/report-language.ts'

// No file is at hand; how places are shown is tested in code-frame.test.ts.
const linesOf = () => null

const wrongDate: Problem<'field/date'> = {
  rule: 'field/date',
  level: 'error',
  place: { file: 'content/2018/reports/2018-12-31.yaml', line: 13, column: 12 },
  details: { name: 'published', value: '2019-13-01', fault: null, suggestion: null },
}
const lateSigning: Problem<'time/signed-after-period'> = {
  rule: 'time/signed-after-period',
  level: 'warning',
  place: { file: 'content/2018/reports/2018-12-31.yaml', line: 3, column: 1 },
  details: { date: '2019-02', periodTo: '2018-12-31' },
}

test('problems stand by file, in the order of their places, in columns', () => {
  expect(formatReport([wrongDate, lateSigning], { language: 'sv', colour: false, linesOf })).toBe(
    [
      'content/2018/reports/2018-12-31.yaml',
      '    3:1  varning  Medborgarlöftet är undertecknat `2019-02`, efter periodens slut 2018-12-31.',
      '                  Kontrollera datumet. Stämmer det behöver inget göras.  [time/signed-after-period]',
      '',
      '  13:12  fel      `published` är `2019-13-01`, som inte är skrivet som ett datum.',
      '                  Skriv år-månad-dag, till exempel 2019-02-01. Är dagen okänd räcker 2019-02 eller 2019.  [field/date]',
      '',
      'En varning som är i sin ordning kan godkännas med allow; se content/README.md.',
      '',
      '1 fel, 1 varning',
      '',
    ].join('\n'),
  )
})

test.each([
  { count: 0, sv: '0 fel, 0 varningar\n', en: '0 errors, 0 warnings\n' },
  { count: 1, sv: '1 fel, 0 varningar\n', en: '1 error, 0 warnings\n' },
  { count: 2, sv: '2 fel, 0 varningar\n', en: '2 errors, 0 warnings\n' },
])('the totals of $count errors are counted in words', ({ count, sv, en }) => {
  const problems = Array.from({ length: count }, () => wrongDate)
  expect(formatReport(problems, { language: 'sv', colour: false, linesOf }).endsWith(sv)).toBe(true)
  expect(formatReport(problems, { language: 'en', colour: false, linesOf }).endsWith(en)).toBe(true)
})

test('one mistake is told where it shows first, with the other places below it, and every place counts', () => {
  const unknown = (file: string): Problem<'reference/unknown-party'> => ({
    rule: 'reference/unknown-party',
    level: 'error',
    place: { file, line: 5, column: 9 },
    details: { id: 'polis', scope: null, suggestion: null, known: ['kommun'] },
  })
  const problems = ['content/2018/publication.yaml', 'content/2017/publication.yaml'].map(unknown)
  expect(formatReport(problems, { language: 'sv', colour: false, linesOf })).toBe(
    [
      'content/2017/publication.yaml',
      '  5:9  fel  Det finns ingen part `polis` i parties.yaml.',
      '            Parter som finns: `kommun`.  [reference/unknown-party]',
      '            Har `polis` tagits bort eller fått ett annat id räcker det att ändra tillbaka. Annars gäller det ett ställe till:',
      '              content/2018/publication.yaml, rad 5',
      '',
      '2 fel, 0 varningar',
      '',
    ].join('\n'),
  )
  expect(JSON.parse(formatJson(problems, 'sv'))).toHaveLength(2)
})

test('nothing but the totals is said when nothing is wrong', () => {
  expect(formatReport([], { language: 'sv', colour: false, linesOf })).toBe('0 fel, 0 varningar\n')
})

test('what is acknowledged stands last in one line each, and is counted only when there is any', () => {
  const acknowledged = { ...lateSigning, level: 'acknowledged', because: 'Så\u202E står\ndet.' } as const
  expect(formatReport([acknowledged], { language: 'sv', colour: false, linesOf })).toBe(
    [
      'godkänd  content/2018/reports/2018-12-31.yaml:3:1  Medborgarlöftet är undertecknat `2019-02`, efter periodens slut 2018-12-31. – SåU+202E står ↵ det.  [time/signed-after-period]',
      '',
      '0 fel, 0 varningar, 1 godkänd',
      '',
    ].join('\n'),
  )
  const totals = formatReport([wrongDate, acknowledged, acknowledged], { language: 'en', colour: false, linesOf })
  expect(totals).toMatch(/\n1 error, 0 warnings, 2 acknowledged\n$/)
})

test('how to acknowledge is told once, when there is a warning', () => {
  const text = (problems: readonly Problem[]) => formatReport(problems, { language: 'sv', colour: false, linesOf })
  expect(text([lateSigning, lateSigning]).match(/godkännas med allow/g)).toHaveLength(1)
  expect(text([wrongDate])).not.toContain('allow')
})

test('colours are there only when they are wanted', () => {
  expect(formatReport([wrongDate], { language: 'sv', colour: false, linesOf })).not.toContain('\u001B')
  expect(formatReport([wrongDate], { language: 'sv', colour: true, linesOf })).toContain('\u001B[31mfel\u001B[39m')
})

test('JSON has the rule, the place and the words', () => {
  expect(JSON.parse(formatJson([wrongDate], 'en'))).toEqual([
    {
      rule: 'field/date',
      level: 'error',
      file: 'content/2018/reports/2018-12-31.yaml',
      line: 13,
      column: 12,
      message: '`published` is `2019-13-01`, which is not written as a date.',
      fix: 'Write year-month-day, like 2019-02-01. If the day is unknown, 2019-02 or 2019 will do.',
    },
  ])
})

test('JSON has the reason of what is acknowledged', () => {
  const acknowledged = { ...lateSigning, level: 'acknowledged', because: 'Så är det.' } as const
  expect(JSON.parse(formatJson([acknowledged], 'sv'))).toMatchObject([{ level: 'acknowledged', because: 'Så är det.' }])
})

test('reports are in Swedish for Swedish of any kind, and in English for all else', () => {
  expect(['sv', 'sv-x-lattlast', 'en', 'fi'].map(reportLanguageFor)).toEqual(['sv', 'sv', 'en', 'en'])
})

test('what was looked at is counted in words', () => {
  const counts = { publications: 1, promises: 2, commitments: 0, surveys: 1, reports: 3 }
  expect(formatCounts(counts, 'sv')).toBe('1 medborgarlöfte, 2 löften, 0 åtaganden, 1 undersökning, 3 uppföljningar')
  expect(formatCounts(counts, 'en')).toBe('1 publication, 2 promises, 0 commitments, 1 survey, 3 reports')
})
