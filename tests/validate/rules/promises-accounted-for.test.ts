import { expect, test } from 'vitest'
import { promiseFile, publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const RULE = 'lineage/dropped'
const DROPPED = ['2018/promises/grannsamverkan.md:2']
const next = (fields: Readonly<Record<string, string>> = {}) => publicationFile('2019', { complete: 'true', ...fields })
const continuing = (path: string) =>
  promiseFile(path, 'continues: [{ promise: 2018/grannsamverkan, change: reworded }]')

test('a promise that nothing continues or ends is reported where it stands', async () => {
  expect(await placesOf(RULE, next())).toEqual(DROPPED)
})

test('it is accounted for when it is continued, at once or later, or ended with a reason', async () => {
  expect(await placesOf(RULE, { ...next(), ...continuing('2019/grannar') })).toEqual([])
  expect(await placesOf(RULE, { ...next(), ...publicationFile('2020'), ...continuing('2020/grannar') })).toEqual([])
  expect(await placesOf(RULE, next({ ended: '[{ promise: 2018/grannsamverkan, why: Klart. }]' }))).toEqual([])
})

test('a publication that does not have all its promises proves nothing', async () => {
  expect(await placesOf(RULE, publicationFile('2019'))).toEqual([])
  expect(await placesOf(RULE, next({ complete: 'false' }))).toEqual([])
})

test('nor does one for another area, nor one after the next', async () => {
  const areas = { 'content/areas.yaml': '- { id: norr, name: a, kind: district }\n' }
  expect(await placesOf(RULE, { ...areas, ...next({ areas: '[norr]' }) })).toEqual([])
  expect(
    await placesOf(RULE, { ...publicationFile('2019'), ...publicationFile('2020', { complete: 'true' }) }),
  ).toEqual([])
})

test('what is in force at the same time takes nothing over: the one that begins after the end does', async () => {
  const beside = publicationFile('2018-sommar', { complete: 'true', period: '{ from: 2018-06-01, to: 2018-08-31 }' })
  expect(await placesOf(RULE, beside)).toEqual([])
  expect(await placesOf(RULE, { ...beside, ...next() })).toEqual(DROPPED)
  const endless = publicationFile('2018-avtal', { complete: 'true', period: '{ from: 2018-02-01, to: null }' })
  expect(
    await placesOf(RULE, { ...endless, ...next({ ended: '[{ promise: 2018/grannsamverkan, why: Klart. }]' }) }),
  ).toEqual([])
})

test('the latest publication has nothing after it that could drop a promise', async () => {
  expect(await placesOf(RULE, publicationFile('2018', { complete: 'true' }))).toEqual([])
})
