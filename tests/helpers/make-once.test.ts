import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeOnce } from './make-once.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'make-once-'))
  path = join(folder, 'site')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the first that asks makes it, and the others wait until it is there', async () => {
  const made: string[] = []
  const makeBy = (name: string) => async () => {
    await setTimeout(50)
    made.push(name)
    writeFileSync(path, name)
  }
  await Promise.all(['first', 'second', 'third'].map((name) => makeOnce(path, makeBy(name))))
  await makeOnce(path, makeBy('late'))
  expect(made).toEqual(['first'])
  expect(readdirSync(folder)).toEqual(['site'])
})

test('what cannot be made fails for each that asks, and may be tried again', async () => {
  const fail = async () => {
    await setTimeout(10)
    throw new Error('It cannot be built.')
  }
  const results = await Promise.allSettled([makeOnce(path, fail), makeOnce(path, fail)])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await makeOnce(path, () => writeFileSync(path, 'at last'))
  expect(readdirSync(folder)).toEqual(['site'])
})
