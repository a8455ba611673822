import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptFilesIn } from '../../scripts/cache/kept-files.ts'

let top: string
let folder: string
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'kept-'))
  folder = join(top, 'in/a/folder')
})
afterEach(() => rmSync(top, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (found: Uint8Array | null) => (found === null ? null : new TextDecoder().decode(found))
const files = () => readdirSync(folder).map((name) => join(folder, name))
/** The file that was added by `work`. */
async function fileOf(work: () => Promise<void>): Promise<string> {
  const before = existsSync(folder) ? files() : []
  await work()
  return files().find((file) => !before.includes(file)) ?? ''
}

test('what is kept is found under its key, and under no other', async () => {
  const kept = keptFilesIn(folder)
  await kept.keep('a', bytes('ett löfte'))
  expect(textOf(await kept.find('a'))).toBe('ett löfte')
  expect(await kept.find('b')).toBeNull()
  expect(textOf(await keptFilesIn(folder).find('a'))).toBe('ett löfte')
})

test('a file that is damaged counts as none, and can be kept anew', async () => {
  const kept = keptFilesIn(folder)
  await kept.keep('a', bytes('ett löfte'))
  const [file = ''] = files()
  const stored = readFileSync(file)
  for (const damaged of [
    stored.subarray(0, -1),
    Buffer.concat([stored, Buffer.from('!')]),
    Buffer.from(''),
    bytes('x'),
  ]) {
    writeFileSync(file, damaged)
    expect(await kept.find('a')).toBeNull()
  }
  await kept.keep('a', bytes('ett löfte'))
  expect(textOf(await kept.find('a'))).toBe('ett löfte')
})

test('an empty file is a file', async () => {
  const kept = keptFilesIn(folder)
  await kept.keep('a', bytes(''))
  expect(textOf(await kept.find('a'))).toBe('')
})

test('where nothing can be written, nothing is kept and nothing fails', async () => {
  writeFileSync(join(top, 'in'), 'a file where a folder should be')
  const kept = keptFilesIn(folder)
  await kept.keep('a', bytes('ett löfte'))
  expect(await kept.find('a')).toBeNull()
  await kept.tidy(0)
})

test('one file that is kept twice at once is kept, and nothing is left beside it', async () => {
  const kept = keptFilesIn(folder)
  await Promise.all([kept.keep('a', bytes('ett löfte')), kept.keep('a', bytes('ett löfte'))])
  expect(textOf(await kept.find('a'))).toBe('ett löfte')
  expect(files()).toHaveLength(1)
})

test('what has not been used for longest goes first', async () => {
  const kept = keptFilesIn(folder)
  const ages = [
    ['a', 3],
    ['b', 2],
    ['c', 1],
  ] as const
  const written: string[] = []
  for (const [key, hoursAgo] of ages) {
    const file = await fileOf(() => kept.keep(key, bytes(key.repeat(100))))
    const usedAt = new Date(Date.now() - hoursAgo * 3_600_000)
    utimesSync(file, usedAt, usedAt)
    written.push(file)
  }
  // `a` has been read after all others were written, so that `b` is the oldest.
  utimesSync(written[0] ?? '', new Date(), new Date(0))
  await kept.tidy(300)
  expect(await Promise.all(['a', 'b', 'c'].map(async (key) => (await kept.find(key)) !== null))).toEqual([
    true,
    false,
    true,
  ])
})

test('what a writer left that is gone is removed, and what another is writing stays', async () => {
  mkdirSync(folder, { recursive: true })
  const [old, recent] = [join(folder, 'x-1.unfinished'), join(folder, 'y-2.unfinished')]
  for (const file of [old, recent]) writeFileSync(file, 'half')
  const longAgo = new Date(Date.now() - 2 * 3_600_000)
  utimesSync(old, longAgo, longAgo)
  await keptFilesIn(folder).tidy(1000)
  expect(files()).toEqual([recent])
})
