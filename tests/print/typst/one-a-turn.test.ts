import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oneATurn } from '../../../scripts/print/typst/one-a-turn.ts'

test('what comes in at once is dealt with in its order, each in a turn of its own', async () => {
  const seen: string[] = []
  const ended = new Promise<void>((end) => {
    const takeIn = oneATurn(async (item: string) => {
      seen.push(item)
      setImmediate(() => {
        seen.push(`after ${item}`)
        if (item === 'c') end()
      })
    })
    for (const item of ['a', 'b', 'c']) takeIn(item)
  })
  await ended
  expect(seen).toEqual(['a', 'after a', 'b', 'after b', 'c', 'after c'])
})

test('what takes long is waited for', async () => {
  const seen: string[] = []
  const ended = new Promise<void>((end) => {
    const takeIn = oneATurn(async (wait: number) => {
      await setTimeout(wait)
      seen.push(`${wait} ms`)
      if (wait === 0) end()
    })
    takeIn(10)
    takeIn(0)
  })
  await ended
  expect(seen).toEqual(['10 ms', '0 ms'])
})
