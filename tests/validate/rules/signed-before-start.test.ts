import { expect, test } from 'vitest'
import { publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

test.each([
  ['2018-01-02', '2018-01-01', 1],
  ['2018-01-01', '2018-01-01', 0],
  ['2017-12-20', '2018-01-01', 0],
  ['2018-01', '2018-01-01', 0],
  ['2018-02', '2018-01-01', 1],
  ['2018', '2018-01-01', 0],
  ['2018-01-20', '2018-01', 0],
  ['2018-11-20', '2018', 0],
])('signed %s for a period from %s: %i', async (date, from, count) => {
  const changes = publicationFile('2018', { period: `{ from: ${from}, to: 2018-12-31 }`, signed: `{ date: ${date} }` })
  expect(await placesOf('time/signed-after-start', changes)).toHaveLength(count)
})

test('what is signed after the end is another problem, told once', async () => {
  const changes = publicationFile('2018', { signed: '{ date: 2019-02-01 }' })
  expect(await placesOf('time/signed-after-start', changes)).toEqual([])
  expect(await placesOf('time/signed-after-period', changes)).toHaveLength(1)
})
