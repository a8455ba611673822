import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { publish } from '../../scripts/pipeline/publish.ts'
import type { Staging } from '../../scripts/pipeline/staging.ts'

let root: string
let out: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'publish-'))
  out = join(root, 'dist')
  await mkdir(join(root, 'content'))
  onTestFinished(() => rm(root, { recursive: true }))
})

const site = (text: string) => async (staging: Staging) => {
  await staging.write('pages', { path: 'index.html', content: text })
  await staging.write('manifest', { path: 'build.json', content: await manifestOver(staging) })
}

const manifestOver = async (staging: Staging) =>
  JSON.stringify({ files: Object.fromEntries((await staging.list()).map(({ path, sha256 }) => [path, sha256])) })

const publishSite = (text: string) => publish(out, root, site(text))
const shown = () => readFile(join(out, 'index.html'), 'utf8')
/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['-e', '']).pid

test('a new site takes the place of the earlier one, with nothing left of that', async () => {
  await publish(out, root, async (staging) => {
    await staging.write('pages', { path: 'old/index.html', content: 'old' })
    await site('earlier')(staging)
  })
  await publishSite('later')
  expect(await shown()).toBe('later')
  expect(existsSync(join(out, 'old'))).toBe(false)
  expect((await readdir(root)).sort()).toEqual(['content', 'dist'])
})

test('a web server that runs as somebody else may read the site', async () => {
  await publishSite('site')
  expect((await stat(out)).mode & 0o777).toBe(0o755)
})

test('what fails while the site is made leaves the earlier one, and no rubbish', async () => {
  await publishSite('earlier')
  const failing = publish(out, root, async (staging) => {
    await site('later')(staging)
    throw new Error('The page 2018 cannot be made.')
  })
  await expect(failing).rejects.toThrow('The page 2018 cannot be made.')
  expect(await shown()).toBe('earlier')
  expect((await readdir(root)).sort()).toEqual(['content', 'dist'])
})

test('the result of what fills the folder is handed on', async () => {
  expect(await publish(out, root, async () => 7)).toBe(7)
})

describe('what a killed build has left', () => {
  test('a half-made site is removed', async () => {
    await mkdir(join(root, `.dist-staging-${endedProcess()}-abc`))
    await publishSite('site')
    expect((await readdir(root)).sort()).toEqual(['content', 'dist'])
  })

  test('an earlier site that lost its place gets it back before anything else happens', async () => {
    const previous = join(root, `.dist-staging-${endedProcess()}-abc-previous`)
    await mkdir(previous)
    await writeFile(join(previous, 'index.html'), 'earlier')
    await writeFile(join(previous, 'build.json'), '{}')
    const failing = publish(out, root, async () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await shown()).toBe('earlier')
  })

  test('an earlier site whose successor is in place is removed', async () => {
    await publishSite('later')
    await mkdir(join(root, `.dist-staging-${endedProcess()}-abc-previous`))
    const failing = publish(out, root, async () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await shown()).toBe('later')
    expect((await readdir(root)).sort()).toEqual(['content', 'dist'])
  })

  test('the folder of a build that is still running is left alone', async () => {
    const name = `.dist-staging-${process.pid}-abc`
    await mkdir(join(root, name))
    await publishSite('site')
    expect((await readdir(root)).sort()).toEqual([name, 'content', 'dist'])
  })
})

describe('folders that are not replaced', () => {
  test('a folder with anything else in it', async () => {
    await mkdir(out)
    await writeFile(join(out, 'semester.jpg'), '')
    await expect(publishSite('site')).rejects.toThrow('innehåller annat än en byggd webbplats')
    expect(await readdir(out)).toEqual(['semester.jpg'])
  })

  test.each([
    { name: 'the root of the site', at: () => root },
    { name: 'a folder around it', at: () => join(root, '..') },
  ])('$name', async ({ at }) => {
    await writeFile(join(root, 'build.json'), '{}')
    await expect(publish(at(), root, site('site'))).rejects.toThrow('rymmer webbplatsens egna filer')
  })

  test.each([
    { name: 'a file', make: () => writeFile(out, 'x') },
    { name: 'a link', make: () => symlink(join(root, 'content'), out) },
  ])('$name', async ({ make }) => {
    await make()
    await expect(publishSite('site')).rejects.toThrow('är ingen mapp')
  })

  test('an empty folder is as good as a new one', async () => {
    await mkdir(out)
    await chmod(out, 0o700)
    await publishSite('site')
    expect(await shown()).toBe('site')
  })
})
