import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../scripts/model/archive.ts'
import { isAloneInPublication, listThreads, threadOf } from '../../../scripts/model/threads/thread.ts'
import type { LineageChange } from '../../../scripts/model/vocabulary.ts'
import { assembleSite, promiseFile, promiseOf, publicationFile } from '../../assemble/assemble-site.ts'

type Step = readonly [earlier: string, change: LineageChange]

/** An archive of promises by reference, each with what it continues, in publications of a year each. */
function lineage(promises: Readonly<Record<string, readonly Step[]>>): Promise<Archive> {
  const years = new Set(Object.keys(promises).map((reference) => reference.split('/')[0] ?? ''))
  const files = Object.entries(promises).map(([reference, steps]) => {
    const list = steps.map(([promise, change]) => `{ promise: ${promise}, change: ${change} }`)
    return promiseFile(reference, `continues: [${list.join(', ')}]`)
  })
  return assembleSite(Object.assign({}, ...[...years].map((year) => publicationFile(year)), ...files))
}

const references = async (promises: Parameters<typeof lineage>[0]) =>
  listThreads((await lineage(promises)).publications).map(({ reference }) => reference)

describe('which threads there are', () => {
  test('a promise that nothing is tied to is no thread', async () => {
    expect(await references({ '2016/a': [], '2017/b': [] })).toEqual([])
  })

  test('a thread is listed once, in the order of the oldest promises', async () => {
    expect(
      await references({
        '2016/a': [],
        '2016/b': [],
        '2017/b': [['2016/b', 'unchanged']],
        '2018/a': [['2016/a', 'unchanged']],
      }),
    ).toEqual(['2016/a', '2016/b'])
  })

  test('a promise that joins later leaves the reference as it was', async () => {
    const two = { '2016/a': [], '2017/b': [['2016/a', 'reworded']] } as const
    expect(await references({ ...two, '2018/c': [['2017/b', 'split']], '2018/d': [['2017/b', 'split']] })).toEqual(
      await references(two),
    )
  })

  test('of several in the oldest publication, the id decides and not the order of reading', async () => {
    const archive = await assembleSite({
      ...publicationFile('2016'),
      ...publicationFile('2017'),
      ...promiseFile('2016/b', 'order: 1'),
      ...promiseFile('2016/a', 'order: 2'),
      ...promiseFile('2017/c', 'continues: [{ promise: 2016/b, change: merged }, { promise: 2016/a, change: merged }]'),
    })
    expect(threadOf(promiseOf(archive, '2017/c'))).toMatchObject({ reference: '2016/a', otherBeginnings: ['2016/b'] })
  })

  test('where threads were brought together, the other beginnings are known, so that their addresses still lead here', async () => {
    const archive = await lineage({
      '2016/a': [],
      '2017/b': [],
      '2018/b': [['2017/b', 'unchanged']],
      '2019/c': [
        ['2016/a', 'merged'],
        ['2018/b', 'merged'],
      ],
    })
    expect(threadOf(promiseOf(archive, '2018/b'))).toMatchObject({
      reference: '2016/a',
      otherBeginnings: ['2017/b'],
      latest: { reference: '2019/c' },
    })
  })
})

test('the period says which promise is meant when the thread has no other of the same publication', async () => {
  const archive = await lineage({
    '2016/a': [],
    '2017/b': [['2016/a', 'split']],
    '2017/c': [['2016/a', 'split']],
  })
  expect(isAloneInPublication(promiseOf(archive, '2016/a'))).toBe(true)
  expect(isAloneInPublication(promiseOf(archive, '2017/b'))).toBe(false)
})
