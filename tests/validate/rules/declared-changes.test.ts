import { describe, expect, test } from 'vitest'
import { commitmentLine, promiseFile, publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const LOWER = 'lineage/strengthened-but-lower'
const HIGHER = 'lineage/weakened-but-higher'
const MOVED = 'lineage/unchanged-but-moved'

/** Commitments of 2018/grannsamverkan and of the promise of `later` that continues it. */
function files(before: string, after: string, change = 'strengthened', later = '2019') {
  return {
    'content/2018/commitments.yaml': before,
    ...publicationFile(later),
    ...promiseFile(`${later}/grannar`, `continues: [{ promise: 2018/grannsamverkan, change: ${change} }]`),
    [`content/${later}/commitments.yaml`]: after,
  }
}
const old = (target: string, more = '', id = 'a') =>
  commitmentLine('grannsamverkan', `target: { ${target}, unit: möte }${more}`, id)
const now = (target: string, more = '', id = 'a') =>
  commitmentLine('grannar', `target: { ${target}, unit: möte }${more}`, id)

test('stronger does not go with fewer, nor weaker with more', async () => {
  const [six, four] = [old('at-least: 6, per: year'), now('at-least: 4, per: year')]
  expect(await placesOf(LOWER, files(six, four))).toEqual(['2019/promises/grannar.md:4'])
  expect(await placesOf(HIGHER, files(six, four, 'weakened'))).toEqual([])
  expect(await placesOf(HIGHER, files(old('exactly: 6'), now('at-least: 8'), 'weakened'))).toHaveLength(1)
  expect(await placesOf(LOWER, files(six, now('at-least: 6, per: year')))).toEqual([])
})

test.each(['reworded', 'merged', 'split'])('%s claims nothing about the number', async (change) => {
  const moved = files(old('at-least: 6'), now('at-least: 4'), change)
  expect([...(await placesOf(LOWER, moved)), ...(await placesOf(MOVED, moved))]).toEqual([])
})

test('unchanged does not go with more or fewer, nor with some of each', async () => {
  const six = old('at-least: 6, per: year')
  const found = (after: string, before = six) => placesOf(MOVED, files(before, after, 'unchanged'))
  expect(await found(now('at-least: 4, per: year'))).toEqual(['2019/promises/grannar.md:4'])
  expect(await found(now('at-least: 8, per: year'))).toHaveLength(1)
  expect(await found(now('at-least: 6, per: year'))).toEqual([])
  const [before, after] = [
    [old('at-least: 6'), old('at-least: 2', '', 'b')],
    [now('at-least: 4'), now('at-least: 3', '', 'b')],
  ]
  expect(await found(after.join(''), before.join(''))).toHaveLength(1)
  // A number that was not there before cannot have moved.
  expect(await found(now('at-least: 6'), old('as-printed: ofta'))).toEqual([])
})

describe('numbers are compared per year', () => {
  test.each([
    { before: 'at-least: 1, per: week', after: 'at-least: 4, per: month', found: 1 },
    { before: 'at-least: 7, per: week', after: 'at-least: 1, per: day', found: 0 },
    { before: 'at-least: 1, per: day', after: 'at-least: 7, per: week', found: 0 },
    { before: 'at-least: 1, per: day', after: 'at-least: 6, per: week', found: 1 },
    // A year has 52 whole weeks.
    { before: 'at-least: 52, per: year', after: 'at-least: 1, per: week', found: 0 },
    { before: 'at-least: 53, per: year', after: 'at-least: 1, per: week', found: 1 },
    { before: 'at-least: 12, per: year', after: 'at-least: 1, per: month', found: 0 },
    { before: 'at-least: 2, per: year', after: 'at-least: 1, per: half-year', found: 0 },
    { before: 'at-least: 6, per: period', after: 'at-least: 6, per: year', found: 0 },
    { before: 'at-least: 6, per: period', after: 'at-least: 4, per: year', found: 1 },
  ])('$before, then $after: $found', async ({ before, after, found }) => {
    expect(await placesOf(LOWER, files(old(before), now(after)))).toHaveLength(found)
  })

  test.each([
    // Ten over two years are five a year.
    { before: 'at-least: 6, per: period', after: 'at-least: 10, per: period', found: 1 },
    { before: 'at-least: 6, per: period', after: 'at-least: 12, per: period', found: 0 },
    // Without "per" it may be ten each year.
    { before: 'at-least: 6', after: 'at-least: 10', found: 0 },
    { before: 'at-least: 6', after: 'at-least: 5', found: 1 },
  ])('over one year $before, over two $after: $found', async ({ before, after, found }) => {
    expect(await placesOf(LOWER, files(old(before), now(after), 'strengthened', '2019-2020'))).toHaveLength(found)
  })
})

describe('what cannot be compared is left alone', () => {
  test.each([
    ['another unit', old('at-least: 6'), commitmentLine('grannar', 'target: { at-least: 4, unit: kurs }')],
    ['an upper limit', old('at-most: 6'), now('at-most: 4')],
    [
      'a time to answer within',
      old('exactly: 24', ', kind: service-level'),
      now('exactly: 12', ', kind: service-level'),
    ],
    ['posts beside meetings', old('at-least: 6', ', kind: activity'), now('at-least: 4', ', kind: resource')],
    ['two of them against one', old('at-least: 6') + old('at-least: 2', '', 'b'), now('at-least: 4', '', 'c')],
    ['no target', commitmentLine('grannsamverkan'), now('at-least: 4')],
  ])('%s', async (_, before, after) => {
    expect(await placesOf(LOWER, files(before, after))).toEqual([])
  })

  test('targets that moved both ways', async () => {
    const before = old('at-least: 6') + old('at-least: 2', '', 'b')
    expect(await placesOf(LOWER, files(before, now('at-least: 4') + now('at-least: 9', '', 'b')))).toEqual([])
    expect(await placesOf(LOWER, files(before, now('at-least: 4') + now('at-least: 2', '', 'b')))).toHaveLength(1)
  })
})

test('a promise that does not exist has no targets', async () => {
  const changes = files(old('at-least: 6'), now('at-least: 4'))
  const lost = promiseFile('2019/grannar', 'continues: [{ promise: 2018/borta, change: strengthened }]')
  expect(await placesOf(LOWER, { ...changes, ...lost })).toEqual([])
})
