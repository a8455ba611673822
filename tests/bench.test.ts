import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runScript, scriptWords, TOP } from './helpers/run-script.ts'

const SITE = ['--root', 'tests/fixtures/sites/one-year']
const hasHugo = spawnSync('hugo', ['version']).status === 0

type Row = {
  readonly task: string
  readonly promises: number
  readonly figures: {
    readonly timeMs: number
    readonly peakBytes: number | null
    readonly written: { readonly pages: number; readonly bytes: number } | null
    readonly stages: readonly { readonly stage: string }[]
    readonly against: { readonly eleventy: number | null }
  } | null
}

test('everything is measured for the site at hand and for generated content, beside the other generators', () => {
  const words = ['--promises', '20', '--runs', '1', '--hugo', '/nowhere/hugo', '--format', 'json']
  const { status, stdout } = runScript('bench', ...SITE, ...words)
  expect(status).toBe(0)
  const { runs, machine, rows }: { runs: number; machine: object; rows: readonly Row[] } = JSON.parse(stdout)
  expect(runs).toBe(1)
  expect(machine).toMatchObject({ node: process.version, hugo: null })
  const tasksOf = (promises: number) => rows.filter((row) => row.promises === promises).map(({ task }) => task)
  const generated = ['check', 'compare', 'build', 'edit', 'pages', 'basic', 'edit-basic', 'eleventy', 'hugo']
  expect(tasksOf(3)).toEqual(['check', 'build', 'edit', 'pages', 'start', 'reload'])
  expect(tasksOf(20)).toEqual(generated)
  for (const { task, figures } of rows) {
    // Hugo is not where it was said to be.
    if (task === 'hugo') expect(figures).toBeNull()
    else {
      expect(figures?.timeMs).toBeGreaterThan(0)
      expect(figures?.peakBytes === null || (figures?.peakBytes ?? 0) > 2 ** 20).toBe(true)
    }
  }
  const rowOf = (name: string) => rows.find(({ task, promises }) => task === name && promises === 20)?.figures
  expect(rowOf('basic')?.written?.pages).toBe(rowOf('eleventy')?.written?.pages)
  expect(rowOf('build')?.written?.bytes).toBeGreaterThan(rowOf('pages')?.written?.bytes ?? Number.NaN)
  expect(rowOf('pages')?.stages.map(({ stage }) => stage)).toEqual(['load', 'pages', 'publish'])
  expect(rowOf('pages')?.against.eleventy).toBeGreaterThan(0)
}, 240_000)

test('Hugo is measured where it is installed, and said to be missing where it is not; neither is a failure', () => {
  const { status, stdout } = runScript('bench', ...SITE, '--promises', '10', '--runs', '1', '--tasks', 'hugo')
  expect(status).toBe(0)
  if (hasHugo) expect(stdout).toMatch(/10 +Hugo +\d+,\d\d s/)
  else expect(stdout).toContain('Installera det med apt-get install hugo')
})

test('nothing is left behind when it is ended with Ctrl-C', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ended-bench-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const words = scriptWords('bench', [...SITE, '--promises', '20', '--tasks', 'pages'])
  const bench = spawn(process.execPath, words, { cwd: TOP, env: { ...process.env, TMPDIR: folder }, stdio: 'ignore' })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => bench.once('close', (_, signal) => resolve(signal)))
  // A build is under way.
  await expect
    .poll(() => readdirSync(folder, { recursive: true }).some((path) => String(path).includes('staging')))
    .toBe(true)
  bench.kill('SIGINT')
  expect(await ended).toBe('SIGINT')
  expect(readdirSync(folder)).toEqual([])
})

test('a task that there is none of is refused with those that there are', () => {
  const { status, stderr } = runScript('bench', ...SITE, '--tasks', 'check,sidor')
  expect(status).toBe(2)
  expect(stderr).toContain(
    '--tasks ska vara ord av dessa, skilda av komman: check, compare, build, edit, pages, basic, edit-basic, eleventy, hugo, start, reload. Där står: check,sidor',
  )
})

test('comparing alone is measured for two publications with long texts, of every size', () => {
  const { status, stdout } = runScript('bench', 'compare', '--promises', '5,10', '--runs', '1', '--format', 'json')
  expect(status).toBe(0)
  const { rows } = JSON.parse(stdout)
  const cases = rows.map(({ promises, task }: { promises: number; task: string }) => `${task} ${promises}`)
  // Of both publications together.
  expect(cases).toEqual(['compare 10', 'compare 20'])
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
