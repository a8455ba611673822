import { describe, expect, test } from 'vitest'
import { promiseFile, publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const continuing = (path: string, ...entries: readonly (readonly [promise: string, change: string])[]) =>
  promiseFile(
    path,
    'continues:',
    ...entries.map(([promise, change]) => `  - { promise: ${promise}, change: ${change} }`),
  )
const two = { ...promiseFile('2018/belysning'), ...publicationFile('2019') }
const G = '2018/grannsamverkan'
const B = '2018/belysning'

describe('continued twice', () => {
  const RULE = 'lineage/continued-twice'

  test('two promises that continue the same one need the word split', async () => {
    const files = { ...two, ...continuing('2019/a', [G, 'reworded']) }
    expect(await placesOf(RULE, { ...files, ...continuing('2019/b', [G, 'unchanged']) })).toEqual([
      '2019/promises/b.md:5',
    ])
    expect(await placesOf(RULE, { ...files, ...continuing('2019/b', [G, 'split']) })).toEqual([])
  })

  test('one in each of two publications may', async () => {
    const files = { ...two, ...publicationFile('2020'), ...continuing('2019/a', [G, 'reworded']) }
    expect(await placesOf(RULE, { ...files, ...continuing('2020/a', [G, 'reworded']) })).toEqual([])
  })

  test('a promise that names the same one twice does not meet itself', async () => {
    expect(await placesOf(RULE, { ...two, ...continuing('2019/a', [G, 'reworded'], [G, 'merged']) })).toEqual([])
  })
})

describe('alone', () => {
  test('what is merged has several sources', async () => {
    const RULE = 'lineage/merged-alone'
    expect(await placesOf(RULE, { ...two, ...continuing('2019/a', [G, 'merged']) })).toEqual(['2019/promises/a.md:5'])
    expect(await placesOf(RULE, { ...two, ...continuing('2019/a', [G, 'merged'], [B, 'merged']) })).toEqual([])
  })

  test('what is split has several parts', async () => {
    const RULE = 'lineage/split-alone'
    const part = continuing('2019/a', [G, 'split'])
    expect(await placesOf(RULE, { ...two, ...part })).toEqual(['2019/promises/a.md:5'])
    expect(await placesOf(RULE, { ...two, ...part, ...continuing('2019/b', [G, 'split']) })).toEqual([])
  })

  test('the others may stand in a document that is not all here', async () => {
    const before = publicationFile('2018', { complete: 'false' })
    const after = publicationFile('2019', { complete: 'false' })
    const merged = continuing('2019/a', [G, 'merged'])
    const split = continuing('2019/a', [G, 'split'])
    expect(await placesOf('lineage/merged-alone', { ...two, ...before, ...merged })).toEqual([])
    expect(await placesOf('lineage/merged-alone', { ...two, ...after, ...merged })).toHaveLength(1)
    expect(await placesOf('lineage/split-alone', { ...two, ...after, ...split })).toEqual([])
    expect(await placesOf('lineage/split-alone', { ...two, ...before, ...split })).toHaveLength(1)
  })
})
