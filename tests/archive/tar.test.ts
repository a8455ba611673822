import { spawnSync } from 'node:child_process'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { DamagedPackage } from '../../scripts/archive/packaged-file.ts'
import { filesOfTar, makeTar } from '../../scripts/archive/tar.ts'

// More than the 255 letters that the first form of tar had room for.
const LONG = `${'mapp/'.repeat(60)}löfte.md`
const FILES = [
  { path: 'å.txt', content: 'åäö' },
  { path: LONG, content: Buffer.alloc(1500, 7) },
  { path: 'tom', content: '' },
]

async function read(bytes: Uint8Array): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for await (const { path, isFile, read } of filesOfTar(Readable.from([bytes]))) {
    found.push([path, isFile, await buffer(read())])
  }
  return found
}

/** What GNU tar makes of an archive. */
function gnuTar(words: readonly string[], input: Uint8Array): string {
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' }
  const { status, stdout, stderr } = spawnSync('tar', words, { input, encoding: 'utf8', env })
  expect(status, stderr).toBe(0)
  return stdout
}

test('what is packed is read again, with long names and letters beyond ASCII', async () => {
  expect(await read(await makeTar('paket', FILES, '2026-01-02'))).toEqual([
    ['paket/å.txt', true, Buffer.from('åäö')],
    [`paket/${LONG}`, true, Buffer.alloc(1500, 7)],
    ['paket/tom', true, Buffer.alloc(0)],
  ])
})

test('tar itself lists the same, with the day and no owner', async () => {
  const listed = gnuTar(
    ['--list', '--verbose', '--numeric-owner', '--file', '-'],
    await makeTar('paket', FILES, '2026-01-02'),
  )
  expect(listed.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
    '-rw-r--r-- 0/0 6 2026-01-02 00:00 paket/å.txt',
    `-rw-r--r-- 0/0 1500 2026-01-02 00:00 paket/${LONG}`,
    '-rw-r--r-- 0/0 0 2026-01-02 00:00 paket/tom',
    '',
  ])
})

test('a file that is not read is passed over', async () => {
  const paths: string[] = []
  for await (const { path } of filesOfTar(Readable.from([await makeTar('paket', FILES, '2026-01-02')])))
    paths.push(path)
  expect(paths).toEqual(['paket/å.txt', `paket/${LONG}`, 'paket/tom'])
})

test.each([0, 100, 700, 3000, 4000])('an archive of which only %d bytes came is damaged', async (length) => {
  const bytes = await makeTar('paket', FILES, '2026-01-02')
  await expect(read(bytes.subarray(0, length))).rejects.toThrow(DamagedPackage)
})

test('something else is no archive', async () => {
  await expect(read(Buffer.alloc(2000, 'hej '))).rejects.toThrow(DamagedPackage)
})

test('a disk that cannot be read is another matter', async () => {
  const failure = Object.assign(new Error('I/O error'), { code: 'EIO' })
  const broken = new Readable({ read: (): void => void broken.destroy(failure) })
  const all = async () => {
    for await (const { path } of filesOfTar(broken)) expect(path).toBe('')
  }
  await expect(all()).rejects.toBe(failure)
})
