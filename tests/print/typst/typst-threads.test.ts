import { expect, test } from 'vitest'
import type { PrintDocument } from '../../../scripts/print/print-document.ts'
import type { TypstThread } from '../../../scripts/print/typst/typst-thread.ts'
import { startTypstThreads } from '../../../scripts/print/typst/typst-threads.ts'

// Which thread gets a document is what counts here, so the threads only say who they are.
function pretendThreads() {
  let started = 0
  const stopped: number[] = []
  const finish: (() => void)[] = []
  const start = (): TypstThread => {
    const name = ++started
    return {
      compile: () => new Promise((resolve) => finish.push(() => resolve(new Uint8Array([name])))),
      stop: async () => void stopped.push(name),
    }
  }
  const finishAll = () => finish.splice(0).forEach((end) => void end())
  return { start, started: () => started, stopped, finishAll }
}

const documentOf = (address: string) => ({ address }) as PrintDocument
const documents = (count: number) =>
  Array.from({ length: count }, (_, index) => documentOf(`https://site.example/${index}/`))

test('a few documents are left to one thread', async () => {
  const threads = pretendThreads()
  const typst = startTypstThreads(4, threads.start)
  const pdfs = Promise.all(documents(8).map((one) => typst.compile(one)))
  threads.finishAll()
  await pdfs
  expect(threads.started()).toBe(1)
})

test('many documents are shared out, the next to whoever has the least to do', async () => {
  const threads = pretendThreads()
  const typst = startTypstThreads(4, threads.start)
  const pdfs = Promise.all(documents(16).map((one) => typst.compile(one)))
  threads.finishAll()
  const names = (await pdfs).map(([name]) => name)
  expect(names).toEqual([...Array(8).fill(1), ...Array(8).fill(2)])
})

test('all documents of one address go to the same thread, which remembers what they have in common', async () => {
  const threads = pretendThreads()
  const typst = startTypstThreads(4, threads.start)
  const pdfs = Promise.all([...documents(16), ...documents(16)].map((one) => typst.compile(one)))
  threads.finishAll()
  const names = (await pdfs).map(([name]) => name)
  expect(names.slice(16)).toEqual(names.slice(0, 16))
})

test('there are never more threads than were allowed', () => {
  const threads = pretendThreads()
  const typst = startTypstThreads(2, threads.start)
  for (const one of documents(100)) void typst.compile(one)
  expect(threads.started()).toBe(2)
})

test('documents that fail are told, and no longer count as waiting', async () => {
  let started = 0
  const typst = startTypstThreads(4, () => {
    started++
    return { compile: async () => Promise.reject(new Error('No such letter.')), stop: async () => {} }
  })
  for (let turn = 0; turn < 20; turn++)
    await expect(typst.compile(documentOf('https://site.example/'))).rejects.toThrow('No such letter.')
  expect(started).toBe(1)
})

test('all threads are stopped', async () => {
  const threads = pretendThreads()
  const typst = startTypstThreads(2, threads.start)
  for (const one of documents(20)) void typst.compile(one)
  await typst.stop()
  expect(threads.stopped).toEqual([1, 2])
})
