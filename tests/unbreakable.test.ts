// Whatever befalls a build: the earlier site stays whole, the message says what to do, and the next build works.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { manifestOf, strayFiles } from './helpers/built-site.ts'
import { runScript, scriptWords, TOP } from './helpers/run-script.ts'

const SITE = 'tests/fixtures/sites/one-year'
const folder = mkdtempSync(join(tmpdir(), 'unbreakable-'))
afterAll(() => rmSync(folder, { recursive: true }))

const wordsOf = (out: string, asOf: string) => ['--root', SITE, '--out', out, '--as-of', asOf]
const build = (out: string, asOf: string, ...more: readonly string[]) =>
  runScript('build', ...wordsOf(out, asOf), ...more)
const startBuild = (out: string, asOf: string) =>
  spawn(process.execPath, scriptWords('build', wordsOf(out, asOf)), { cwd: TOP, stdio: 'ignore' })

const built = join(folder, 'built')
beforeAll(() => expect(build(built, '2019-01-01').status).toBe(0))

const copyOfSite = (name: string) => {
  const out = join(folder, name, 'dist')
  cpSync(built, out, { recursive: true })
  return out
}

// Two chains side by side, as a build waits for its compilers half of the time.
test('killed at a hundred moments, in the swap too, it leaves a whole site each time', async () => {
  const each = 50
  const kills = await Promise.all([killRepeatedly('first', each), killRepeatedly('second', each)])
  expect(kills.flat()).toHaveLength(100)
  expect(kills.flat().filter((moment) => moment === 'whole')).toHaveLength(100)
}, 400_000)

async function killRepeatedly(name: string, times: number): Promise<readonly ('whole' | 'broken')[]> {
  const out = copyOfSite(name)
  const start = performance.now()
  await once(startBuild(out, '2019-01-02'), 'exit')
  const durationMs = performance.now() - start
  const results: ('whole' | 'broken')[] = []
  for (let attempt = 0; attempt < times; attempt++) {
    const child = startBuild(out, `2019-02-${10 + (attempt % 10)}`)
    const ended = once(child, 'exit')
    // Every other one when the earlier site has just been moved aside, if that can be seen in time.
    if (attempt % 2 === 0) {
      await setTimeout(Math.random() * durationMs)
      child.kill('SIGKILL')
      await ended
    } else {
      // What the build before has left aside is put back first.
      let isInPlace = false
      const watcher = watch(join(out, '..'), () => {
        if (!isAside(out)) isInPlace = true
        else if (isInPlace) child.kill('SIGKILL')
      })
      await ended
      watcher.close()
    }
    results.push(hasWholeSite(out) ? 'whole' : 'broken')
  }
  expect(build(out, '2019-03-01').status).toBe(0)
  expect(readdirSync(join(out, '..'))).toEqual(['dist'])
  expect(strayFiles(out)).toEqual([])
  return results
}

const setAside = (out: string) => readdirSync(join(out, '..')).find((one) => one.endsWith('-previous'))
const isAside = (out: string) => setAside(out) !== undefined

/** In its place or, when killed between the two renames, beside it: the next build puts that back first. */
function hasWholeSite(out: string): boolean {
  const aside = setAside(out)
  if (existsSync(out)) return strayFiles(out).length === 0
  return aside !== undefined && strayFiles(join(out, '..', aside)).length === 0
}

describe('ended by somebody', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'with %s while it writes, it leaves the earlier site and nothing beside it',
    async (signal) => {
      const out = copyOfSite(`ended-${signal}`)
      const child = startBuild(out, '2019-02-01')
      const ended = once(child, 'exit')
      while (!hasWritten(out)) await setTimeout(2)
      child.kill(signal)
      expect(await ended).toEqual([null, signal])
      expect(readdirSync(join(out, '..'))).toEqual(['dist'])
      expect(manifestOf(out).asOf).toBe('2019-01-01')
      expect(strayFiles(out)).toEqual([])
    },
  )

  // As by the terminal and by npm.
  test('and told twice, it tidies up all the same, and says nothing', async () => {
    const out = copyOfSite('ended-twice')
    const child = spawn(process.execPath, scriptWords('build', wordsOf(out, '2019-02-01')), { cwd: TOP })
    const ended = once(child, 'exit')
    const said = Promise.all([text(child.stdout), text(child.stderr)])
    while (!hasWritten(out)) await setTimeout(2)
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await ended).toEqual([null, 'SIGINT'])
    expect(await said).toEqual(['', ''])
    expect(readdirSync(join(out, '..'))).toEqual(['dist'])
  })

  test('at twenty moments, in the swap too, it leaves a whole site and nothing beside it each time', async () => {
    const out = copyOfSite('ended-often')
    const start = performance.now()
    await once(startBuild(out, '2019-01-02'), 'exit')
    const durationMs = performance.now() - start
    for (let attempt = 0; attempt < 20; attempt++) {
      const child = startBuild(out, `2019-02-${10 + (attempt % 10)}`)
      const ended = once(child, 'exit')
      const watcher = watch(join(out, '..'), () => {
        if (attempt % 2 === 1 && isAside(out)) child.kill('SIGTERM')
      })
      if (attempt % 2 === 0) {
        await setTimeout(Math.random() * durationMs)
        child.kill('SIGTERM')
      }
      await ended
      watcher.close()
      expect(readdirSync(join(out, '..'))).toEqual(['dist'])
      expect(strayFiles(out)).toEqual([])
    }
  }, 100_000)

  /** Whether the build has begun to put files beside the earlier site. */
  function hasWritten(out: string): boolean {
    const staging = readdirSync(join(out, '..')).find((one) => one.includes('-staging-'))
    return staging !== undefined && readdirSync(join(out, '..', staging)).length > 0
  }
})

test('when the program that makes the search index is ended, that is told without a trace, and the earlier site stays', async () => {
  const out = copyOfSite('search-ended')
  const child = spawn(process.execPath, scriptWords('build', wordsOf(out, '2019-02-01')), { cwd: TOP })
  const ended = once(child, 'exit')
  const said = text(child.stderr)
  let pagefind: number | undefined
  while (pagefind === undefined) {
    await setTimeout(1)
    pagefind = childrenOf(child.pid).find((one) => readFileSync(`/proc/${one}/cmdline`, 'utf8').includes('pagefind'))
  }
  process.kill(pagefind, 'SIGKILL')
  expect(await ended).toEqual([1, null])
  expect(await said).toMatch(/^Pagefind, som gör sökregistret, avslutades utifrån .*\n$/)
  expect(readdirSync(join(out, '..'))).toEqual(['dist'])
  expect(manifestOf(out).asOf).toBe('2019-01-01')
})

function childrenOf(process: number | undefined): readonly number[] {
  const children = readFileSync(`/proc/${process}/task/${process}/children`, 'utf8')
  return children.split(' ').filter(Boolean).map(Number)
}

test('two builds at once leave one whole site, and both succeed', async () => {
  const out = copyOfSite('two')
  const ends = [startBuild(out, '2019-02-01'), startBuild(out, '2019-02-02')].map((one) => once(one, 'exit'))
  expect(await Promise.all(ends)).toEqual([
    [0, null],
    [0, null],
  ])
  expect(strayFiles(out)).toEqual([])
  expect(readdirSync(join(folder, 'two'))).toEqual(['dist'])
})

describe('a folder with files that no build has made', () => {
  test('is left alone, and the message names them', () => {
    const out = copyOfSite('foreign')
    writeFileSync(join(out, 'CNAME'), 'kommunen.example')
    const { status, stderr } = build(out, '2019-02-01')
    expect(status).toBe(2)
    expect(stderr).toContain('innehåller filer som inte kommer från bygget: CNAME. Flytta dem, eller')
    expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('kommunen.example')
    expect(manifestOf(out).asOf).toBe('2019-01-01')
  })

  test('is replaced with --force', () => {
    const out = copyOfSite('forced')
    writeFileSync(join(out, 'CNAME'), 'kommunen.example')
    expect(build(out, '2019-02-01', '--force').status).toBe(0)
    expect(strayFiles(out)).toEqual([])
  })
})

test('a full disk is told, the earlier site stays, and the next build has the space back', () => {
  const place = mountedFolder('full', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs'])
  const out = join(place, 'dist')
  mkdirSync(out)
  writeFileSync(join(out, 'build.json'), '{"asOf":"2018-01-01","files":{}}')
  writeFileSync(join(place, 'ballast'), Buffer.alloc(5_500_000))
  const { status, stderr } = build(out, '2019-02-01')
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^Disken med .* är full\. Frigör/) })
  expect(manifestOf(out).asOf).toBe('2018-01-01')
  rmSync(join(place, 'ballast'))
  expect(build(out, '2019-02-01')).toMatchObject({ status: 0 })
  expect(readdirSync(place)).toEqual(['dist'])
})

test('a disk that may only be read is told, and the site stays', () => {
  const place = mountedFolder('read-only', ['-t', 'tmpfs', '-o', 'ro,size=1m', 'tmpfs'])
  const { status, stderr } = build(join(place, 'dist'), '2019-02-01')
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^Det går inte att skriva i .*--out\./),
  })
})

test('a folder that is a disk of its own is told, with what to do, and stays as it was', () => {
  const place = mountedFolder('mounted', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs'])
  const { status, stderr } = build(place, '2019-02-01')
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(
      /^.*mounted kan inte bytas ut i ett steg: .*\. Montera mappen ovanför .* rsync .*\n$/,
    ),
  })
  expect(readdirSync(place)).toEqual([])
  expect(readdirSync(folder).filter((name) => name.includes('staging'))).toEqual([])
})

/** A folder that is a disk of its own while the test runs; only root may do that, as in CI. */
function mountedFolder(name: string, options: readonly string[]): string {
  const place = join(folder, name)
  mkdirSync(place)
  const { status, stderr } = spawnSync('mount', [...options, place], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The test needs a small disk in memory, for which it must run as root: ${stderr}`)
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', place])
  })
  return place
}
