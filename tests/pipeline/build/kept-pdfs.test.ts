import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptFilesIn } from '../../../scripts/cache/kept-files.ts'
import { keepingPdfs } from '../../../scripts/pipeline/build/kept-pdfs.ts'
import type { TypstThread } from '../../../scripts/print/typst/typst-thread.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-pdfs-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Document = Parameters<TypstThread['compile']>[0]
const document = (title: string) => ({ title }) as unknown as Document

/** A compiler that counts what it makes, with the PDFs in `folder` kept. */
function counting(failure: Error | null = null) {
  const made: string[] = []
  const compiler: TypstThread = {
    async compile(given) {
      const { title } = given as unknown as { readonly title: string }
      made.push(title)
      if (failure !== null) throw failure
      return new TextEncoder().encode(`PDF ${title}`)
    },
    async stop() {},
  }
  return { made, typst: keepingPdfs(compiler, keptFilesIn(folder)) }
}

const textOf = (pdf: Uint8Array) => new TextDecoder().decode(pdf)

test('a PDF is made once, and again when anything of its document is another', async () => {
  const first = counting()
  expect(textOf(await first.typst.compile(document('2018')))).toBe('PDF 2018')
  const second = counting()
  expect(textOf(await second.typst.compile(document('2018')))).toBe('PDF 2018')
  expect(textOf(await second.typst.compile(document('2019')))).toBe('PDF 2019')
  expect([first.made, second.made]).toEqual([['2018'], ['2019']])
})

test('a PDF is made again when a picture of it is another, but not for the memory that its bytes stand in', async () => {
  const withPicture = (sum: string, bytes: Uint8Array) =>
    ({ title: sum, pictures: [{ file: 'torget.png', sha256: sum, bytes }] }) as unknown as Document
  const { made, typst } = counting()
  await typst.compile(withPicture('a', new Uint8Array(4)))
  await typst.compile(withPicture('a', new Uint8Array(new SharedArrayBuffer(4))))
  await typst.compile(withPicture('b', new Uint8Array(4)))
  expect(made).toEqual(['a', 'b'])
})

test('what could not be made is told, and tried again the next time', async () => {
  const failing = counting(new Error('En bokstav saknas.'))
  await expect(failing.typst.compile(document('2018'))).rejects.toThrow('En bokstav saknas.')
  const mended = counting()
  expect(textOf(await mended.typst.compile(document('2018')))).toBe('PDF 2018')
})
