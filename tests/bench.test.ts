import { expect, test } from 'vitest'
import { runScript } from './helpers/run-script.ts'

const SITE = ['--root', 'tests/fixtures/sites/one-year']

test('checking and building are measured for the site at hand and for every size', () => {
  const { status, stdout } = runScript('bench', ...SITE, '--promises', '10,20', '--runs', '1', '--format', 'json')
  expect(status).toBe(0)
  const { runs, rows } = JSON.parse(stdout)
  expect(runs).toBe(1)
  const cases = rows.map(({ promises, task }: { promises: number; task: string }) => `${task} ${promises}`)
  expect(cases).toEqual(['check 3', 'build 3', 'check 10', 'build 10', 'check 20', 'build 20'])
  for (const { timeMs, peakBytes } of rows) {
    expect(timeMs).toBeGreaterThan(0)
    expect(peakBytes === null || peakBytes > 2 ** 20).toBe(true)
  }
  expect(rows.map(({ growth }: { growth: number | null }) => typeof growth)).toEqual([
    ...['object', 'object', 'object', 'object'],
    ...['number', 'number'],
  ])
})

test('comparing is measured for two publications of every size', () => {
  const { status, stdout } = runScript('bench', 'compare', '--promises', '5,10', '--runs', '1', '--format', 'json')
  expect(status).toBe(0)
  const { rows } = JSON.parse(stdout)
  const cases = rows.map(({ promises, task }: { promises: number; task: string }) => `${task} ${promises}`)
  expect(cases).toEqual(['compare 5', 'compare 10'])
})

test('a number that is none is refused with what would do', () => {
  const { status, stderr } = runScript('bench', ...SITE, '--promises', 'många')
  expect(status).toBe(2)
  expect(stderr).toContain('--promises ska vara ett eller flera heltal från 1, till exempel 60,1000. Där står: många')
})

test('several numbers of runs are refused rather than the first one taken', () => {
  const { status, stderr } = runScript('bench', ...SITE, '--runs', '3,4')
  expect(status).toBe(2)
  expect(stderr).toContain('--runs ska vara ett heltal från 1. Där står: 3,4')
})

test('content with errors is told rather than measured', () => {
  const { status, stdout } = runScript('bench', '--root', 'tests/fixtures/broken/field-date', '--runs', '1')
  expect(status).toBe(1)
  expect(stdout).toContain('field/date')
})
