import { expect, test } from 'vitest'
import { formatGithub } from '../../../scripts/report/formats/format-github.ts'
import type { Problem } from '../../../scripts/report/problem.ts'

const unknown: Problem<'reference/unknown-party'> = {
  rule: 'reference/unknown-party',
  level: 'error',
  place: { file: 'content/2018/publication.yaml', line: 12, column: 12, length: 5 },
  details: { id: 'komun', scope: null, suggestion: 'kommun', known: ['kommun'] },
}
const late: Problem<'time/signed-after-period'> = {
  rule: 'time/signed-after-period',
  level: 'warning',
  place: { file: 'content/2018/publication.yaml', line: 3, column: 1 },
  details: { date: '2019-02', periodTo: '2018-12-31' },
}

test('each problem is one line that GitHub shows beside the lines of the file, and the totals come last', () => {
  expect(formatGithub([unknown, late], 'sv', '')).toBe(
    [
      '::warning file=content/2018/publication.yaml,line=3,col=1,title=time/signed-after-period::Medborgarlöftet är undertecknat `2019-02`, efter periodens slut 2018-12-31. Kontrollera datumet. Stämmer det behöver inget göras.',
      '::error file=content/2018/publication.yaml,line=12,col=12,endColumn=17,title=reference/unknown-party::Det finns ingen part `komun` i parties.yaml. Menade du `kommun`? Parter som finns: `kommun`.',
      '1 fel, 1 varning',
      '',
    ].join('\n'),
  )
})

test('files are told from the top of the repository', () => {
  expect(formatGithub([late], 'en', 'sites/kungsbacka')).toContain(
    'file=sites/kungsbacka/content/2018/publication.yaml,',
  )
})

test('what GitHub would read as a command of its own is escaped', () => {
  const odd = { ...unknown, place: { ...unknown.place, file: 'content/a,b:c%d\n.yaml' } }
  const details = { ...unknown.details, id: '100 %0A::error::x' }
  const [line, ...rest] = formatGithub([{ ...odd, details }], 'en', '').split('\n')
  expect(line).toContain('file=content/a%2Cb%3Ac%25d%0A.yaml,line=12')
  expect(line).toContain('`100 %250A::error::x`')
  expect(rest).toEqual(['1 error, 0 warnings', ''])
})

test('what has been acknowledged is counted, and shown nowhere else', () => {
  expect(formatGithub([{ ...late, level: 'acknowledged', because: 'Så var det.' }], 'en', '')).toBe(
    '0 errors, 0 warnings, 1 acknowledged\n',
  )
})
