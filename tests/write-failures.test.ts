// What commands say when they cannot write: one line with what to do, and exit code 1.
import { spawnSync } from 'node:child_process'
import { closeSync, cpSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runScript, scriptWords, TOP } from './helpers/run-script.ts'

const place = mkdtempSync(join(tmpdir(), 'write-failures-'))
const root = join(place, 'one-year')
const mount = (...words: readonly string[]) => {
  const { status, stderr } = spawnSync('mount', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The test needs a disk in memory, for which it must run as root: ${stderr}`)
}

describe('a site on a disk', () => {
  beforeAll(() => {
    mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place)
    for (const name of ['site.config.ts', 'one-year']) {
      cpSync(join(TOP, 'tests/fixtures/sites', name), join(place, name), { recursive: true })
    }
  })
  afterAll(() => {
    spawnSync('umount', ['--lazy', place])
    rmSync(place, { recursive: true })
  })

  const COMMANDS = [
    { words: ['new', '2019'], folder: 'content' },
    { words: ['seal', '2018'], folder: 'content/2018' },
    { words: ['schemas'], folder: '.vscode/schemas' },
  ]
  const run = ([command = '', ...words]: readonly string[]) => runScript(command, ...words, '--root', root)

  test.each(COMMANDS)('that is full: $words', ({ words, folder }) => {
    spawnSync('dd', ['if=/dev/zero', `of=${join(place, 'ballast')}`, 'bs=4096'], { stdio: 'ignore' })
    const { status, stderr } = run(words)
    rmSync(join(place, 'ballast'))
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `Disken med ${join(root, folder)} är full. Frigör utrymme, och kör kommandot igen.\n`,
    })
  })

  test.each(COMMANDS)('that may only be read: $words', ({ words, folder }) => {
    mount('-o', 'remount,ro', place)
    const { status, stderr } = run(words)
    mount('-o', 'remount,rw', place)
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(`^Det går inte att skriva i ${join(root, folder)}\\. Ge dig själv rätt .*\\n$`),
    })
  })
})

describe.each([
  { language: 'sv', said: 'Resultatet kunde inte skrivas ut (ENOSPC). ' },
  { language: 'en', said: 'The result could not be printed (ENOSPC). ' },
])('on a full disk, in $language', ({ language, said }) => {
  test.each([['check', '--rules'], ['check'], ['check', '--format', 'json']])(
    '%s %s %s cannot be printed',
    (...words) => {
      const [command = '', ...more] = words.filter((word) => word !== undefined)
      const full = openSync('/dev/full', 'w')
      const { status, stderr } = spawnSync(
        process.execPath,
        scriptWords(command, [...more, '--lang', language, '--root', 'tests/fixtures/sites/one-year']),
        { cwd: TOP, encoding: 'utf8', stdio: ['ignore', full, 'pipe'] },
      )
      closeSync(full)
      expect(status).toBe(1)
      expect(stderr.startsWith(said)).toBe(true)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    },
  )
})
