import { expect, test } from 'vitest'
import { type Case, growthOf, rowOf } from '../../scripts/bench/bench-rows.ts'
import type { Subject, Task } from '../../scripts/bench/bench-tasks.ts'

const subject = (promises: number): Subject => ({
  promises,
  isGenerated: true,
  root: '/nowhere',
  edited: null,
  peers: null,
})

function caseOf(task: Task, of: Subject, timesMs: readonly number[]): Case {
  const taken = timesMs.map((timeMs) => ({
    timeMs,
    peakBytes: timeMs * 100,
    stages: [{ stage: 'load', timeMs: timeMs / 2 }],
  }))
  const trial = {
    out: null,
    warmUp: async () => {},
    measure: async () => {
      throw new Error('Nothing is measured here.')
    },
  }
  return { subject: of, task, trial, taken }
}

const small = subject(1000)
const large = subject(10_000)

test('a row has medians of its runs, and the highest memory', () => {
  const one = caseOf('check', small, [300, 100, 200])
  expect(rowOf(one, [one]).figures).toMatchObject({
    timeMs: 200,
    timesMs: [300, 100, 200],
    peakBytes: 30_000,
    stages: [{ stage: 'load', timeMs: 100 }],
  })
})

test('ratios to peers are those within a run, so that a slow machine slows both', () => {
  const ours = caseOf('pages', small, [100, 1000, 110])
  const hugo = caseOf('hugo', small, [200, 2000, 100])
  expect(rowOf(ours, [ours, hugo]).figures?.against).toEqual({ eleventy: null, hugo: 0.5 })
  expect(rowOf(hugo, [ours, hugo]).figures?.against).toEqual({ eleventy: null, hugo: null })
})

test('a program that is not installed has no figures, and nothing is compared with it', () => {
  const ours = caseOf('pages', small, [100])
  const hugo: Case = { ...caseOf('hugo', small, []), trial: null }
  expect(rowOf(hugo, [ours, hugo]).figures).toBeNull()
  expect(rowOf(ours, [ours, hugo]).figures?.against.hugo).toBeNull()
  expect(growthOf([ours, hugo])).toEqual({})
})

test('growth is told against the next smaller size, and over all from 1,000 promises up', () => {
  const cases = [
    caseOf('pages', subject(60), [500]),
    caseOf('pages', small, [1000]),
    caseOf('pages', large, [10_000]),
    caseOf('check', small, [100]),
  ]
  const growths = cases.map((one) => rowOf(one, cases).figures?.growth ?? null)
  expect(growths[0]).toBeNull()
  expect(growths[1]).toBeCloseTo(Math.log(2) / Math.log(1000 / 60))
  expect(growths[2]).toBeCloseTo(1)
  expect(growths[3]).toBeNull()
  expect(growthOf(cases)).toEqual({ pages: expect.closeTo(1) })
})
