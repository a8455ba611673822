import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const TOP = join(import.meta.dirname, '..')

function check(site: string, ...args: readonly string[]) {
  return checkRoot(`tests/fixtures/${site}`, ...args)
}

function checkRoot(root: string, ...args: readonly string[]) {
  const command = ['scripts/launch.mjs', 'check', '--root', root, ...args]
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

test('with --fix the files are put right, what was done is told, and what is left is reported', () => {
  const root = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  cpSync(join(TOP, 'tests/fixtures/sites/one-year/content'), join(root, 'content'), { recursive: true })
  const settings = readFileSync(join(TOP, 'tests/fixtures/sites/site.config.ts'), 'utf8')
  writeFileSync(join(root, 'site.config.ts'), settings.replace(/^import type .*\n/m, '').replace(/ satisfies \w+/, ''))
  const publication = join(root, 'content/2018/publication.yaml')
  const right = readFileSync(publication, 'utf8')
  writeFileSync(publication, right.replace('from: 2018-01-01', 'from: 2018-1-1'))
  const { status, stdout, stderr } = checkRoot(root, '--fix')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(
    /^rättat {2}content\/2018\/publication\.yaml:2:17 {2}`2018-1-1` → `2018-01-01` {2}\[field\/date\]\n\n0 fel/,
  )
  expect(readFileSync(publication, 'utf8')).toBe(right)
  expect(JSON.parse(checkRoot(root, '--fix', '--format', 'json').stdout)).toMatchObject({ repaired: [], left: [] })
})

test('with --format github there is one workflow command for each problem, with the path from the top of the repository', () => {
  const { status, stdout } = check('broken/field-choice', '--format', 'github')
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /^::error file=tests\/fixtures\/broken\/field-choice\/content\/2018\/publication\.yaml,line=3,col=8,endColumn=16,title=field\/choice::.*\n1 fel, 0 varningar\n$/,
  )
})

test('with --format html there is one page', () => {
  const { status, stdout } = check('broken/field-choice', '--format', 'html', '--lang', 'en')
  expect(status).toBe(1)
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">.*<code>field\/choice<\/code>.*<\/html>\n$/s)
})

test('a rule is explained, also where the settings cannot be read', () => {
  const { status, stdout } = check('broken/config-time-zone', '--rule', 'config/time-zone')
  expect(status).toBe(0)
  expect(stdout).toContain('config/time-zone (fel)')
  expect(JSON.parse(check('sites/one-year', '--rules', '--format', 'json').stdout)).toContainEqual({
    rule: 'config/time-zone',
    level: 'error',
    explanation: expect.any(String),
  })
})

test.each([
  { words: ['--rules', '--fix'] },
  { words: ['--rule', 'field/date', '--fix'] },
  { words: ['--rule', 'field/date', '--rules'] },
])('$words does not say which of them is meant', ({ words }) => {
  const { status, stdout, stderr } = check('sites/one-year', ...words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('--rule, --rules och --fix gör var sin sak.')
})

test('a rule that does not exist gives exit code 2 and the nearest one', () => {
  const { status, stdout, stderr } = check('sites/one-year', '--rule', 'field/dat')
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^Det finns ingen regel som heter field\/dat\. Menade du field\/date\?\n/)
})
