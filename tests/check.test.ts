import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const TOP = join(import.meta.dirname, '..')

function check(site: string, ...args: readonly string[]) {
  return checkRoot(`tests/fixtures/${site}`, ...args)
}

function checkRoot(root: string, ...args: readonly string[]) {
  const command = ['--import', 'tsx', 'scripts/check.ts', '--root', root, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: TOP, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('a site without a fault passes, and is told how much was looked at', () => {
  expect(check('sites/one-year')).toEqual({
    status: 0,
    stdout: '0 fel, 0 varningar\n1 medborgarlöfte, 3 löften, 3 åtaganden, 1 undersökning, 1 uppföljning\n',
    stderr: '',
  })
})

test('a broken site gives its report and exit code 1, without colours and without a stack trace', () => {
  const expected = readFileSync(join(TOP, 'tests/fixtures/broken/yaml-syntax/expected.txt'), 'utf8')
  expect(check('broken/yaml-syntax')).toEqual({ status: 1, stdout: expected, stderr: '' })
})

test('with --format json there is only JSON on standard output', () => {
  const { status, stdout } = check('sites/empty', '--format', 'json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject([{ rule: 'structure/no-publications', file: 'content', line: 1, column: 1 }])
})

test('an unknown option gives exit code 2', () => {
  expect(check('sites/one-year', '--formatt', 'json')).toMatchObject({ status: 2, stdout: '' })
})

test('settings that are no TypeScript are reported at their line and column', () => {
  const root = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  writeFileSync(join(root, 'site.config.ts'), "export default {\n  title: 'x' 'y',\n}\n")
  const { status, stdout, stderr } = checkRoot(root)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toMatch(/^site\.config\.ts\n {2}2:14 {2}fel {2}Inställningarna i site\.config\.ts går inte att läsa: /)
  expect(stdout).not.toContain(root)
})
