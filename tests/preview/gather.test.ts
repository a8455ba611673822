import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gather } from '../../scripts/preview/gather.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const PATIENCE = { quietMs: 30, mostMs: 250 }

test('what is asked for in quick succession is done once, when it has been quiet', async () => {
  const work = vi.fn(async () => {})
  const { ask } = gather(work, PATIENCE)
  for (let times = 0; times < 5; times++) {
    ask()
    await vi.advanceTimersByTimeAsync(20)
  }
  expect(work).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10)
  expect(work).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1000)
  expect(work).toHaveBeenCalledTimes(1)
})

test('what is asked for without a pause is done all the same', async () => {
  const work = vi.fn(async () => {})
  const { ask } = gather(work, PATIENCE)
  for (let times = 0; times < 30; times++) {
    ask()
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(work).toHaveBeenCalledTimes(1)
})

test('what is asked for during the work is done after it, never beside it', async () => {
  const ends: (() => void)[] = []
  const work = vi.fn(() => new Promise<void>((end) => ends.push(end)))
  const { ask } = gather(work, PATIENCE)
  ask()
  await vi.advanceTimersByTimeAsync(30)
  ask()
  await vi.advanceTimersByTimeAsync(30)
  expect(work).toHaveBeenCalledTimes(1)
  ends[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(work).toHaveBeenCalledTimes(2)
})

test('after its end nothing is begun, and what was begun has ended', async () => {
  let isDone = false
  const work = vi.fn(async () => {
    await new Promise((go) => setTimeout(go, 100))
    isDone = true
  })
  const { ask, stop } = gather(work, PATIENCE)
  ask()
  await vi.advanceTimersByTimeAsync(30)
  ask()
  const stopped = stop()
  await vi.advanceTimersByTimeAsync(1000)
  await stopped
  ask()
  await vi.advanceTimersByTimeAsync(1000)
  expect({ isDone, times: work.mock.calls.length }).toEqual({ isDone: true, times: 1 })
})
