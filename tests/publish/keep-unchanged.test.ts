import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { type PlaceFile, placerIn } from '../../scripts/publish/place-file.ts'

let earlier: string
let later: string

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'keep-unchanged-'))
  onTestFinished(() => rm(root, { recursive: true }))
  earlier = join(root, 'earlier')
  later = join(root, 'later')
  await mkdir(earlier)
  await mkdir(later)
  fill(placerIn(earlier))
})

/** A site of two pages, the first of which says what it is told to. */
function fill(place: PlaceFile, words = 'Löften') {
  place({ path: 'index.html', content: words })
  place({ path: '2018/index.html', content: 'Grannsamverkan' })
}

const idOf = async (folder: string, path: string) => (await stat(join(folder, path))).ino
const isKept = async (path: string) => (await idOf(earlier, path)) === (await idOf(later, path))
const read = (folder: string, path: string) => readFile(join(folder, path), 'utf8')

test('a file that says the same is kept, with the time at which it was written', async () => {
  fill(placerIn(later, earlier))
  expect(await isKept('index.html')).toBe(true)
  expect(await isKept('2018/index.html')).toBe(true)
  expect((await readdir(later)).sort()).toEqual(['2018', 'index.html'])
})

test('a file that says something else is written, and the earlier one is left alone', async () => {
  fill(placerIn(later, earlier), 'Läften')
  expect(await read(later, 'index.html')).toBe('Läften')
  expect(await read(earlier, 'index.html')).toBe('Löften')
  expect(await isKept('2018/index.html')).toBe(true)
})

test('a file that somebody has changed in the earlier site is written', async () => {
  await writeFile(join(earlier, 'index.html'), 'Läften')
  fill(placerIn(later, earlier))
  expect(await read(later, 'index.html')).toBe('Löften')
})

test('a file that others may not read is written, so that they can', async () => {
  await chmod(join(earlier, 'index.html'), 0o600)
  fill(placerIn(later, earlier))
  expect(await isKept('index.html')).toBe(false)
  expect((await stat(join(later, 'index.html'))).mode).toBe((await stat(join(earlier, '2018/index.html'))).mode)
})

test('a link in the earlier site is not taken over, even when it leads to the same words', async () => {
  await writeFile(join(earlier, 'elsewhere.html'), 'Löften')
  await rm(join(earlier, 'index.html'))
  await symlink('elsewhere.html', join(earlier, 'index.html'))
  fill(placerIn(later, earlier))
  expect(await read(later, 'index.html')).toBe('Löften')
  expect(await isKept('index.html')).toBe(false)
})

test('a folder in place of a file, and no earlier site at all, are no hindrance', async () => {
  await rm(earlier, { recursive: true })
  await mkdir(join(earlier, 'index.html'), { recursive: true })
  fill(placerIn(later, earlier))
  expect(await read(later, 'index.html')).toBe('Löften')
  expect(await read(later, '2018/index.html')).toBe('Grannsamverkan')
})
