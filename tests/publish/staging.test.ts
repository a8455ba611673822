import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { type Staging, stagingIn } from '../../scripts/publish/staging.ts'

let folder: string
let staging: Staging

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staging-'))
  staging = stagingIn(folder)
  onTestFinished(() => rm(folder, { recursive: true }))
})

test('a file is written, read back, and listed with its fingerprint', async () => {
  await staging.write('pages', { path: '2018/index.html', content: 'Löften' })
  expect(await readFile(join(folder, '2018/index.html'), 'utf8')).toBe('Löften')
  expect(await staging.read('2018/index.html')).toBe('Löften')
  expect(await staging.list()).toEqual([
    { path: '2018/index.html', sha256: 'f0b4639c0bbdb8b45262b7804dcb87ad79fef3def7c804b30de28e760857f147' },
  ])
})

test.each([
  { first: '2018/index.html', second: '2018/index.html' },
  { first: 'om/index.html', second: 'Om/index.html' },
  { first: 'fj\u00e4ras.html', second: 'fja\u0308ras.html' },
])('two outputs cannot both have $first', async ({ first, second }) => {
  await staging.write('pages', { path: first, content: 'a' })
  await expect(staging.write('print', { path: second, content: 'b' })).rejects.toThrow(
    `Two outputs claim the address /${second}: pages and print.`,
  )
  expect(await staging.read(first)).toBe('a')
})

test.each(['../index.html', '/index.html', 'a/../../b', 'a//b', './a', 'a\\b', ''])(
  'a file outside the folder is refused: "%s"',
  async (path) => {
    const writing = staging.write('pages', { path, content: '' })
    await expect(writing).rejects.toThrow('The output pages made a file with')
    expect(await staging.list()).toEqual([])
  },
)
