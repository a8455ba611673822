import { describe, expect, test } from 'vitest'
import {
  assembleSite,
  one,
  promiseFile,
  promiseOf,
  publicationFile,
  publicationOf,
  references,
} from './assemble-site.ts'

const continues = (...steps: readonly string[]) =>
  `continues: [${steps.map((step) => `{ promise: ${step} }`).join(', ')}]`
const years = (...list: readonly string[]) => Object.assign({}, ...list.map((year) => publicationFile(year)))

describe('steps', () => {
  const files = {
    ...years('2017', '2018'),
    ...promiseFile('2017/a'),
    ...promiseFile('2018/a', continues('2017/a, change: strengthened, why: Fler möten., basis: inferred')),
  }

  test('a promise knows the earlier one, the change and why', async () => {
    const archive = await assembleSite(files)
    const [earlier, later] = [promiseOf(archive, '2017/a'), promiseOf(archive, '2018/a')]
    const step = { change: 'strengthened', why: { sv: 'Fler möten.' }, basis: 'inferred' }
    expect(later.continues).toEqual([{ promise: earlier, ...step }])
    expect(earlier.continuedBy).toEqual([{ promise: later, ...step }])
    expect(earlier.continues).toEqual([])
    expect(later.continuedBy).toEqual([])
  })

  test('unless something else is said, lineage is stated by a source', async () => {
    const archive = await assembleSite({ ...files, ...promiseFile('2018/a', continues('2017/a, change: unchanged')) })
    expect(one(promiseOf(archive, '2018/a').continues)).toMatchObject({ basis: 'stated', why: null })
  })
})

describe('threads', () => {
  test('a promise that continues nothing is a thread of its own', async () => {
    const archive = await assembleSite({
      ...years('2017'),
      ...promiseFile('2017/a'),
      ...promiseFile('2017/b', 'order: 1'),
    })
    expect(references(promiseOf(archive, '2017/a').thread)).toEqual(['2017/a'])
  })

  test('every promise of a thread knows all of it, oldest first', async () => {
    const archive = await assembleSite({
      ...years('2016', '2017', '2018'),
      ...promiseFile('2018/c', continues('2017/b, change: reworded')),
      ...promiseFile('2017/b', continues('2016/a, change: reworded')),
      ...promiseFile('2016/a'),
    })
    for (const reference of ['2016/a', '2017/b', '2018/c']) {
      expect(references(promiseOf(archive, reference).thread)).toEqual(['2016/a', '2017/b', '2018/c'])
    }
  })

  test('a split puts both halves into one thread, and a merger joins two threads', async () => {
    const archive = await assembleSite({
      ...years('2016', '2017', '2018'),
      ...promiseFile('2016/a'),
      ...promiseFile('2017/b', continues('2016/a, change: split')),
      ...promiseFile('2017/c', continues('2016/a, change: split'), 'order: 1'),
      ...promiseFile('2017/d', 'order: 2'),
      ...promiseFile('2018/e', continues('2017/c, change: merged', '2017/d, change: merged')),
    })
    const whole = ['2016/a', '2017/b', '2017/c', '2017/d', '2018/e']
    for (const reference of whole) expect(references(promiseOf(archive, reference).thread)).toEqual(whole)
    expect(references(promiseOf(archive, '2016/a').continuedBy.map(({ promise }) => promise))).toEqual([
      '2017/b',
      '2017/c',
    ])
    expect(references(promiseOf(archive, '2018/e').continues.map(({ promise }) => promise))).toEqual([
      '2017/c',
      '2017/d',
    ])
  })

  test('a thread that splits and comes together again counts each promise once', async () => {
    const archive = await assembleSite({
      ...years('2016', '2017', '2018'),
      ...promiseFile('2016/a'),
      ...promiseFile('2017/b', continues('2016/a, change: split')),
      ...promiseFile('2017/c', continues('2016/a, change: split'), 'order: 1'),
      ...promiseFile('2018/d', continues('2017/b, change: merged', '2017/c, change: merged')),
    })
    expect(references(promiseOf(archive, '2016/a').thread)).toEqual(['2016/a', '2017/b', '2017/c', '2018/d'])
  })

  test('a thread may leave out a year', async () => {
    const archive = await assembleSite({
      ...years('2016', '2017', '2018'),
      ...promiseFile('2016/a'),
      ...promiseFile('2018/a', continues('2016/a, change: unchanged')),
    })
    expect(references(promiseOf(archive, '2016/a').thread)).toEqual(['2016/a', '2018/a'])
  })
})

test('a promise that a later publication ends knows it, and why', async () => {
  const archive = await assembleSite({
    ...publicationFile('2017'),
    ...promiseFile('2017/a'),
    ...promiseFile('2017/b', 'order: 1'),
    ...publicationFile('2018', { ended: '[{ promise: 2017/a, why: Genomfört 2017. }]' }),
  })
  const [ended, publication] = [promiseOf(archive, '2017/a'), publicationOf(archive, '2018')]
  expect(ended.ended).toEqual({ promise: ended, publication, why: { sv: 'Genomfört 2017.' } })
  expect(publication.ended).toEqual([ended.ended])
  expect(promiseOf(archive, '2017/b').ended).toBeNull()
})
