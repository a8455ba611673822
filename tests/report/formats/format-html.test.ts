import { expect, test } from 'vitest'
import { formatHtml } from '../../../scripts/report/formats/format-html.tsx'
import { HTML_STYLE } from '../../../scripts/report/formats/html-style.ts'
import type { Problem } from '../../../scripts/report/problem.ts'

const choice: Problem<'field/choice'> = {
  rule: 'field/choice',
  level: 'error',
  place: { file: 'content/parties.yaml', line: 2, column: 9, length: 12 },
  details: { name: 'kind', value: 'munisipality', choices: ['municipality'], suggestion: 'municipality' },
}
const late: Problem<'time/signed-after-period'> = {
  rule: 'time/signed-after-period',
  level: 'warning',
  place: { file: 'content/2018/publication.yaml', line: 3, column: 1 },
  details: { date: '2019-02', periodTo: '2018-12-31' },
}
const LINES = ['- id: kommun', '  kind: munisipality', '  name: <script>alert(1)</script> & "Co"']

function html(problems: readonly Problem[], language: 'sv' | 'en' = 'sv', summary: string | null = null) {
  return formatHtml({
    problems,
    language,
    linesOf: (file) => (file === choice.place.file ? LINES : null),
    done: null,
    summary,
  })
}

test('the totals come first, then a section for each file', () => {
  const page = html([choice, late])
  const inOrder = [
    '1 fel, 1 varning</p>',
    '<h2 id="file-1">content/2018/publication.yaml',
    '<h2 id="file-2">content/parties.yaml',
  ]
  const places = inOrder.map((text) => page.indexOf(text))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a problem has its level in a word and a sign, its place, its words, its lines and its rule', () => {
  const page = html([choice])
  for (const part of [
    '<span aria-hidden="true">✕</span> fel',
    'Rad 2, tecken 9',
    '<code>munisipality</code>, som inte är ett av de ord',
    'Menade du <code>municipality</code>?',
    '> 2 │   kind: munisipality',
    '<code>field/choice</code>',
  ]) {
    expect(page).toContain(part)
  }
})

test('one mistake is told where it shows first, and the other places are listed with it', () => {
  const unknown = (file: string): Problem<'reference/unknown-party'> => ({
    rule: 'reference/unknown-party',
    level: 'error',
    place: { file, line: 5, column: 9 },
    details: { id: 'polis', scope: null, suggestion: null, known: ['kommun'] },
  })
  const page = html(['content/2017/publication.yaml', 'content/2018/publication.yaml'].map(unknown))
  expect(page.match(/Det finns ingen part/g)).toHaveLength(1)
  expect(page).toContain('<li>content/2018/publication.yaml, rad 5</li>')
  expect(page).toContain('<a href="#file-1">content/2017/publication.yaml</a>: 2 fel, 0 varningar</li>')
})

test('what stands in files is shown and never run', () => {
  const page = html([choice])
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script>alert(1)&lt;/script> &amp; ')
})

test('the page needs nothing but itself', () => {
  const page = html([choice, late], 'en')
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(page).not.toMatch(/\bsrc=|<link|@import|url\(/)
  expect(page).toContain(`<style>${HTML_STYLE}</style>`)
})

test('what has been acknowledged says why', () => {
  expect(html([{ ...late, level: 'acknowledged', because: 'Parterna möttes först då.' }])).toContain(
    'Skäl: Parterna möttes först då.',
  )
})

test('content without a fault is said to be so, with what was looked at', () => {
  const page = html([], 'en', '1 publication, 3 promises')
  expect(page).toContain('There is nothing to put right.')
  expect(page).toContain('1 publication, 3 promises')
})
