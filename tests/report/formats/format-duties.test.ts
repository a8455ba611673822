import { expect, test } from 'vitest'
import type { Duty } from '../../../scripts/model/threads/duties.ts'
import { formatDuties } from '../../../scripts/report/formats/format-duties.ts'

const duty = (publication: string, commitments: number): Duty => {
  const day = `${publication}-12-31`
  return { publication, day, commitments, report: `${publication}/${day}` }
}

test('nothing is said where everything is reported and nothing is due', () => {
  expect(formatDuties({ overdue: [], next: null }, 'sv')).toEqual([])
})

test('what is overdue, how its report is begun, and what is next', () => {
  const duties = { overdue: [duty('2018', 3), duty('2017', 1)], next: duty('2019', 5) }
  expect(formatDuties(duties, 'sv')).toEqual([
    'Tiden har gått ut, men det är inte redovisat hur det gick: 2018 (3 åtaganden), 2017 (1 åtagande).',
    'npm run new -- 2018/2018-12-31 gör ett formulär för uppföljningen.',
    'Härnäst att redovisa: 2019, 5 åtaganden, läget den 31 december 2019.',
  ])
  expect(formatDuties(duties, 'en')).toEqual([
    'The time is up, and how it went has not been reported: 2018 (3 commitments), 2017 (1 commitment).',
    'npm run new -- 2018/2018-12-31 makes a form for the report.',
    'Next to be reported: 2019, 5 commitments, as of 31 December 2019.',
  ])
})

test('the command is that of the newest report that is not written yet', () => {
  const overdue = [{ ...duty('2018', 3), report: null }, duty('2017', 1)]
  expect(formatDuties({ overdue, next: null }, 'sv')[1]).toMatch(/^npm run new -- 2017\/2017-12-31 /)
  expect(formatDuties({ overdue: overdue.slice(0, 1), next: null }, 'sv')).toHaveLength(1)
})

test('of many, some are named and the others counted', () => {
  const overdue = Array.from({ length: 8 }, (_, index) => duty(String(2018 - index), 2))
  const [line] = formatDuties({ overdue, next: null }, 'sv')
  expect(line).toMatch(/, 2014 \(2 åtaganden\) och 3 medborgarlöften till\.$/)
  expect(formatDuties({ overdue: overdue.slice(0, 6), next: null }, 'sv')[0]).toMatch(/ och ett medborgarlöfte till\.$/)
  expect(formatDuties({ overdue: overdue.slice(0, 6), next: null }, 'en')[0]).toMatch(/ and one more publication\.$/)
})
