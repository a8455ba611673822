import childProcess from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { watchStart } from '../../scripts/search/watch-start.ts'

const { spawn } = childProcess
const run = (code: string) => childProcess.spawn(process.execPath, ['-e', code])

test('what was started is handed on, and its end is told', async () => {
  const { result, ended } = watchStart(() => run('process.exit(3)'))
  expect(await ended).toEqual([3, null])
  expect(result.exitCode).toBe(3)
})

test('a start that starts no program has none that ends', async () => {
  const { result, ended } = watchStart(() => 7)
  expect(result).toBe(7)
  expect(await Promise.race([ended, setTimeout(20, 'goes on')])).toBe('goes on')
})

test('only what is started within it is watched', () => {
  watchStart(() => 7)
  expect(childProcess.spawn).toBe(spawn)
  expect(() =>
    watchStart(() => {
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(childProcess.spawn).toBe(spawn)
})
