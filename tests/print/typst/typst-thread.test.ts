import { afterAll, expect, test } from 'vitest'
import { printDocument } from '../../../scripts/print/print-document.ts'
import { printingOf } from '../../../scripts/print/printing.ts'
import { startTypst } from '../../../scripts/print/typst/typst.ts'
import { startTypstThread } from '../../../scripts/print/typst/typst-thread.ts'
import { archive, promise, publication, sv } from '../../helpers/build-archive.ts'

const documentOf = (title: string) => {
  const one = publication({ title: sv(title), promises: [promise()] })
  return printDocument(printingOf(archive({ publications: [one] }), one, 'sv'))
}

const thread = startTypstThread()
afterAll(() => thread.stop())

test('documents come back in the order in which they were sent, the same as without a thread', async () => {
  const titles = ['Ett', 'Två', 'Tre']
  const pdfs = await Promise.all(titles.map((title) => thread.compile(documentOf(title))))
  const typst = await startTypst()
  const expected = titles.map((title) => typst.compile(documentOf(title)))
  expect(pdfs.map((pdf) => Buffer.from(pdf).equals(expected[pdfs.indexOf(pdf)] ?? new Uint8Array()))).toEqual([
    true,
    true,
    true,
  ])
})

test('a document that cannot be made is told with its reason, and the next one is made all the same', async () => {
  const [failed, made] = await Promise.allSettled([
    thread.compile(documentOf('Löfte 🎉')),
    thread.compile(documentOf('Löfte')),
  ])
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('U+1F389') } })
  expect(made.status).toBe('fulfilled')
})

test('a thread that has ended makes no document wait for ever', async () => {
  const other = startTypstThread()
  await other.stop()
  await expect(other.compile(documentOf('Löfte'))).rejects.toThrow('The thread of the PDF compiler has ended')
})
