import { afterEach, expect, test, vi } from 'vitest'
import type { PrintDocument } from '../../scripts/print/print-document.ts'
import { startTypstThread } from '../../scripts/print/typst-thread.ts'
import { startTypstThreads } from '../../scripts/print/typst-threads.ts'

// Which thread gets a document is what counts here, so the threads only say who they are.
vi.mock('../../scripts/print/typst-thread.ts', () => ({ startTypstThread: vi.fn() }))

const stopped: number[] = []
function pretendThreads() {
  let started = 0
  const finish: (() => void)[] = []
  vi.mocked(startTypstThread).mockImplementation(() => {
    const name = ++started
    return {
      compile: () => new Promise((resolve) => finish.push(() => resolve(new Uint8Array([name])))),
      stop: async () => void stopped.push(name),
    }
  })
  return { started: () => started, finishAll: () => finish.splice(0).forEach((end) => void end()) }
}
afterEach(() => void stopped.splice(0))

const documentOf = (address: string) => ({ address }) as PrintDocument
const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => documentOf(`https://site.example/${index}/`))

test('a few documents are left to one thread', async () => {
  const threads = pretendThreads()
  const typst = startTypstThreads(4)
  const pdfs = Promise.all(documents(8).map((one) => typst.compile(one)))
  threads.finishAll()
  await pdfs
  expect(threads.started()).toBe(1)
})

test('many documents are shared out, the next to whoever has the least to do', async () => {
  const threads = pretendThreads()
  const typst = startTypstThreads(4)
  const pdfs = Promise.all(documents(16).map((one) => typst.compile(one)))
  threads.finishAll()
  const names = (await pdfs).map(([name]) => name)
  expect(names).toEqual([...Array(8).fill(1), ...Array(8).fill(2)])
})

test('all documents of one address go to the same thread, which remembers what they have in common', async () => {
  const threads = pretendThreads()
  const typst = startTypstThreads(4)
  const pdfs = Promise.all([...documents(16), ...documents(16)].map((one) => typst.compile(one)))
  threads.finishAll()
  const names = (await pdfs).map(([name]) => name)
  expect(names.slice(16)).toEqual(names.slice(0, 16))
})

test('there are never more threads than were allowed', () => {
  const threads = pretendThreads()
  const typst = startTypstThreads(2)
  for (const one of documents(100)) void typst.compile(one)
  expect(threads.started()).toBe(2)
})

test('documents that fail are told, and no longer count as waiting', async () => {
  let started = 0
  vi.mocked(startTypstThread).mockImplementation(() => {
    started++
    return { compile: async () => Promise.reject(new Error('No such letter.')), stop: async () => {} }
  })
  const typst = startTypstThreads(4)
  for (let turn = 0; turn < 20; turn++)
    await expect(typst.compile(documentOf('https://site.example/'))).rejects.toThrow('No such letter.')
  expect(started).toBe(1)
})

test('all threads are stopped', async () => {
  pretendThreads()
  const typst = startTypstThreads(2)
  for (const one of documents(20)) void typst.compile(one)
  await typst.stop()
  expect(stopped).toEqual([1, 2])
})
