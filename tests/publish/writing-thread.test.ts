import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { writerHere } from '../../scripts/publish/file-writer.ts'
import { startWritingThread } from '../../scripts/publish/writing-thread.ts'

let folder: string
let earlier: string

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'writing-thread-'))
  folder = join(root, 'later')
  earlier = join(root, 'earlier')
  await mkdir(folder)
  onTestFinished(() => rm(root, { recursive: true }))
})

function start() {
  const writer = startWritingThread(folder, earlier)
  onTestFinished(() => writer.end())
  return writer
}

test('files are written as they would be without a thread, and told in the order in which they came', async () => {
  const files = [
    { path: '2018/index.html', content: 'Löften – ”så här”' },
    { path: 'a/b/c.pdf', content: Uint8Array.of(0, 255, 128) },
    { path: 'index.html', content: '' },
  ]
  const writer = start()
  await Promise.all(files.map(writer.take))
  const told = await writer.written()
  const threadless = writerHere(earlier)
  for (const file of files) await threadless.take(file)
  expect(told).toEqual(await threadless.written())
  for (const { path } of files) expect(await readFile(join(folder, path))).toEqual(await readFile(join(earlier, path)))
})

test('a file of the earlier site that says the same is kept', async () => {
  await mkdir(earlier)
  await writeFile(join(earlier, 'index.html'), 'Löften')
  const writer = start()
  await writer.take({ path: 'index.html', content: 'Löften' })
  await writer.written()
  expect((await stat(join(folder, 'index.html'))).ino).toBe((await stat(join(earlier, 'index.html'))).ino)
})

test('more than may wait at once is written all the same', async () => {
  const writer = start()
  const content = 'x'.repeat(1024 * 1024)
  for (let number = 0; number < 40; number++) await writer.take({ path: `${number}.txt`, content })
  expect(await writer.written()).toHaveLength(40)
  expect(await readdir(folder)).toHaveLength(40)
})

test('a file that cannot be written is told with the code of the system, and nothing is written after it', async () => {
  const writer = start()
  await writer.take({ path: 'a', content: '' })
  await writer.take({ path: 'a/b', content: '' })
  await writer.take({ path: 'c', content: '' })
  await expect(writer.written()).rejects.toMatchObject({ code: 'EEXIST', syscall: 'mkdir' })
  await expect(writer.take({ path: 'd', content: '' })).rejects.toMatchObject({ code: 'EEXIST' })
  expect(await readdir(folder)).toEqual(['a'])
})

test('a thread that has ended makes nobody wait for ever', async () => {
  const writer = startWritingThread(folder, earlier)
  await writer.end()
  await expect(writer.take({ path: 'a', content: '' })).rejects.toThrow('The thread that writes files has ended')
})
