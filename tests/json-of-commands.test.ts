// What README says that commands print with --format json, held against what they do print.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runScript, TOP } from './helpers/run-script.ts'
import { copySealedSite } from './helpers/sealed-site.ts'

const readme = readFileSync(join(TOP, 'README.md'), 'utf8')
const [, table = ''] = readme.split('| command | JSON |')

/** What README says that a command prints. */
function toldOf(command: string): string {
  return table.split('\n').find((line) => line.startsWith(`| \`${command}\` |`)) ?? ''
}

/** The keys of an object, or of the first thing in a list. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return keysOf(value[0])
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

test.each([
  { command: 'seal', words: ['2018'] },
  { command: 'seal', words: ['--verify', '--expect', '0123456789ab'] },
  { command: 'translations', words: [] },
  { command: 'new', words: ['2030', '--from', '2018'] },
  { command: 'new', words: ['2018/2018-12-31'] },
])('every key that $command $words prints is named in README', async ({ command, words }) => {
  const root = await copySealedSite()
  const { stdout } = runScript(command, ...words, '--root', root, '--format', 'json')
  // Problems have a part of README to themselves.
  const { problems, ...printed } = JSON.parse(stdout)
  const keys = [...Object.keys(printed), ...Object.values(printed).flatMap(keysOf)]
  expect(problems).toEqual([])
  expect(keys.length).toBeGreaterThan(Object.keys(printed).length)
  expect(keys.filter((key) => !toldOf(command).includes(`\`${key}\``))).toEqual([])
})

test.each([
  { command: 'check', words: ['--rules'] },
  { command: 'compare', words: ['2017', '2019-2020', '--suggest'] },
])('every key of the list that $command $words prints is named in README', ({ command, words }) => {
  const site = ['--root', 'tests/fixtures/sites/awkward']
  const keys = keysOf(JSON.parse(runScript(command, ...words, ...site, '--format', 'json').stdout))
  expect(keys).not.toEqual([])
  expect(keys.filter((key) => !toldOf(command).includes(`\`${key}\``))).toEqual([])
})
