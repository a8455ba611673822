// What every command prints for programs when site.config.ts is wrong: its own shape, as README tells.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runScript, TOP } from './helpers/run-script.ts'

const ROOT = join(TOP, 'tests/fixtures/broken/config-time-zone')
const problems = [expect.objectContaining({ rule: 'config/time-zone', file: 'site.config.ts' })]

test.each([
  { words: ['build'], json: { built: null, problems } },
  { words: ['seal', '2018'], json: { sealed: null, problems } },
  { words: ['seal', '--verify'], json: { seals: null, problems } },
  { words: ['seal', '--verify', '--expect', 'a'.repeat(64)], json: { seals: null, expected: null, problems } },
  { words: ['new', '2019'], json: { made: null, problems } },
  { words: ['archive', '2018'], json: { made: null, problems } },
  { words: ['translations'], json: { translations: null, problems } },
  { words: ['translations', '--stamp', '--all'], json: { stamped: null, translations: null, problems } },
  { words: ['check', '--fix'], json: { repaired: [], left: [], problems } },
  { words: ['check'], json: problems },
  { words: ['compare', '2017', '2018'], json: problems },
  { words: ['review', '--against', 'main'], json: problems },
])('$words', ({ words: [script = '', ...args], json }) => {
  const { status, stdout, stderr } = runScript(script, ...args, '--root', ROOT, '--format', 'json')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(JSON.parse(stdout)).toEqual(json)
})
