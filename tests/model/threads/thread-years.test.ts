import { expect, test } from 'vitest'
import type { Publication, PublicPromise } from '../../../scripts/model/archive.ts'
import { hasUnsaidEnd } from '../../../scripts/model/periods/has-unsaid-end.ts'
import type { Thread } from '../../../scripts/model/threads/thread.ts'
import { threadYears } from '../../../scripts/model/threads/thread-years.ts'
import { area, promise, publication } from '../../helpers/build-archive.ts'

function inForce(from: string, to: string | null, parts: Partial<Publication> = {}): Publication {
  return publication({ id: from, period: { from, to, asPrinted: null, basis: 'stated' }, ...parts })
}

/** A thread of one promise in each publication. */
function threadThrough(...publications: readonly Publication[]): Thread {
  const promises: PublicPromise[] = publications.map((one) => Object.assign(promise(), { publication: one }))
  const [latest] = promises.slice(-1)
  if (latest === undefined) throw new Error('There is no promise.')
  return { reference: '2016/a', promises, latest, otherBeginnings: [] }
}

/** `2016`, `- 2017`, `gap 2018-01-01 2018-12-31`. */
function described(thread: Thread, publications: readonly Publication[]): readonly string[] {
  return threadYears(thread, publications).map((year) => {
    if (year.kind === 'gap') return `gap ${year.gap.from} ${year.gap.to}`
    return year.kind === 'promised' ? year.publication.id : `- ${year.publication.id}`
  })
}

const [first, second, third, fourth] = ['2016', '2017', '2018', '2019'].map((year) => inForce(year, year))
if (!first || !second || !third || !fourth) throw new Error('Four years are needed.')

test('a publication between two of the thread, without a promise of it, is a hole', () => {
  expect(described(threadThrough(first, third), [first, second, third])).toEqual(['2016', '- 2017', '2018'])
})

test('days on which nothing was in force are a hole of their own', () => {
  expect(described(threadThrough(first, fourth), [first, third, fourth])).toEqual([
    '2016',
    'gap 2017-01-01 2017-12-31',
    '- 2018',
    '2019',
  ])
})

test('what comes before the first and after the last is no hole', () => {
  expect(described(threadThrough(second, third), [first, second, third, fourth])).toEqual(['2017', '2018'])
})

test('a publication that is only in force beside those of the thread leaves no hole', () => {
  const summer = inForce('2017-06', '2017-08')
  expect(described(threadThrough(second, third), [second, summer, third])).toEqual(['2017', '2018'])
})

test('one without end that runs through a hole is named, though it is in force beside the next one as well', () => {
  const openEnded = inForce('2017', null)
  expect(described(threadThrough(first, fourth), [first, openEnded, fourth])).toEqual(['2016', '- 2017', '2019'])
})

test('a publication for another district leaves no hole', () => {
  const elsewhere = inForce('2017', '2017', { areas: [area({ id: 'norr' })] })
  expect(described(threadThrough(first, third), [first, elsewhere, third])).toEqual([
    '2016',
    'gap 2017-01-01 2017-12-31',
    '2018',
  ])
})

test('two promises of one publication stand together', () => {
  const thread = threadThrough(first, first, second)
  const [year] = threadYears(thread, [first, second])
  expect(year).toMatchObject({ kind: 'promised', promises: thread.promises.slice(0, 2) })
})

test('a promise that no later publication speaks of stops without a word', () => {
  const [silent] = threadThrough(first).promises
  if (silent === undefined) throw new Error('There is no promise.')
  const ended = { promise: silent, publication: second, why: { sv: 'Genomfört.' } }
  const step = { promise: silent, change: 'unchanged', why: null, basis: 'stated' } as const
  expect(hasUnsaidEnd(silent, [first, second])).toBe(true)
  expect(hasUnsaidEnd(silent, [first])).toBe(false)
  expect(hasUnsaidEnd({ ...silent, ended }, [first, second])).toBe(false)
  expect(hasUnsaidEnd({ ...silent, continuedBy: [step] }, [first, second])).toBe(false)
})
