import { expect, test } from 'vitest'
import { formatRepairs, jsonRepairs, type Repairs } from '../../../scripts/report/formats/format-repairs.ts'

const file = 'content/2018/publication.yaml'
const repairs: Repairs = {
  made: [
    { rule: 'field/date', place: { file, line: 2, column: 17, length: 8 }, before: '2018-1-5', after: '2018-01-05' },
    { rule: 'language/invisible-character', place: { file, line: 3, column: 1 }, before: '\u00AD', after: '' },
  ],
  left: [{ file: 'content/2018/foreword.md', reason: 'changed' }],
}

test('what was repaired and what was left have a line each', () => {
  expect(formatRepairs(repairs, 'sv')).toBe(
    [
      'rättat  content/2018/publication.yaml:2:17  `2018-1-5` → `2018-01-05`  [field/date]',
      'rättat  content/2018/publication.yaml:3:1  `U+00AD` borttaget  [language/invisible-character]',
      'kvar  content/2018/foreword.md  Någon sparade filen under tiden. Kör npm run check -- --fix igen.',
      '',
    ].join('\n'),
  )
  expect(formatRepairs(repairs, 'en')).toContain('`U+00AD` removed')
})

test('that nothing was repaired is said', () => {
  expect(formatRepairs({ made: [], left: [] }, 'sv')).toBe('Inget kunde rättas av sig självt.\n')
})

test('programs are given the place, and what stood and stands there', () => {
  expect(jsonRepairs(repairs).repaired[0]).toEqual({
    rule: 'field/date',
    file,
    line: 2,
    column: 17,
    before: '2018-1-5',
    after: '2018-01-05',
  })
})
