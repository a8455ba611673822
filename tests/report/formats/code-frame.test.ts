import { expect, test } from 'vitest'
import { codeFrame } from '../../../scripts/report/formats/code-frame.ts'

const frame = (lines: readonly string[], line: number, column: number, length?: number) =>
  codeFrame(lines, { file: 'a.yaml', line, column, ...(length !== undefined && { length }) })

test('the lines before and after are shown, with a marker under the value', () => {
  const lines = ['- id: utbildningar', '  promise: grannsamverkann', '  text: Utbildningar', '  by: [kommun]']
  expect(frame(lines, 2, 12, 15)).toEqual([
    '  1 │ - id: utbildningar',
    '> 2 │   promise: grannsamverkann',
    '    │            ^^^^^^^^^^^^^^^',
    '  3 │   text: Utbildningar',
  ])
})

test('the first and the last line have nothing before and after', () => {
  expect(frame(['a: 1'], 1, 4, 1)).toEqual(['> 1 │ a: 1', '    │    ^'])
})

test('line numbers of different width stand in one column', () => {
  const lines = Array.from({ length: 10 }, (_, index) => `rad: ${index + 1}`)
  expect(frame(lines, 9, 6)).toEqual(['   8 │ rad: 8', '>  9 │ rad: 9', '     │      ^', '  10 │ rad: 10'])
})

test('a long line is cut around the marker', () => {
  const [, shown = '', marker = ''] = frame(['', `${'x'.repeat(300)}HÄR${'y'.repeat(300)}`], 2, 301, 3)
  expect(shown).toMatch(/^> 2 │ …x+HÄRy+…$/)
  expect(shown.length).toBeLessThan(110)
  expect(marker.indexOf('^')).toBe(shown.indexOf('HÄR'))
  expect(marker.endsWith('^^^')).toBe(true)
})

test('a marker never goes beyond the line', () => {
  expect(frame(['kort'], 1, 3, 50)).toEqual(['> 1 │ kort', '    │   ^^'])
  expect(frame([''], 1, 1, 5)).toEqual(['> 1 │', '    │ ^'])
})

test('what cannot be seen is shown by a sign of the same width', () => {
  expect(frame(['\tid:\u00ad a\u001b[31m'], 1, 5, 1)).toEqual(['> 1 │ ⇥id:␣ a␣[31m', '    │     ^'])
})

test('a place outside the lines shows nothing', () => {
  expect([frame([], 1, 1), frame(['a'], 2, 1), frame(['a'], 0, 1)]).toEqual([[], [], []])
})
