import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { publish } from '../../scripts/publish/publish.ts'
import type { Staging } from '../../scripts/publish/staging.ts'
import { TOP } from '../helpers/run-script.ts'

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
    const name = `.dist-staging-${process.ppid}-abc`
    await mkdir(join(root, name))
    await publishSite('site')
    expect((await readdir(root)).sort()).toEqual([name, 'content', 'dist'])
  })

  test('a site that another build of this process is about to put there stays', async () => {
    const both = await Promise.all([publishSite('one'), publishSite('other')])
    expect(both).toHaveLength(2)
    expect(await shown()).toMatch(/^(one|other)$/)
    expect((await readdir(root)).sort()).toEqual(['content', 'dist'])
  })

  test('what was left by a killed build with the process id of this one is taken up, as in a container', async () => {
    await publishSite('earlier')
    await rename(out, join(root, `.dist-staging-${process.pid}-abc-previous`))
    await mkdir(join(root, `.dist-staging-${process.pid}-abc`))
    const failing = publish(out, root, async () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await shown()).toBe('earlier')
    expect((await readdir(root)).sort()).toEqual(['content', 'dist'])
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
    { name: 'a link to a file', make: () => symlink(join(TOP, 'package.json'), out) },
    { name: 'a link to nothing', make: () => symlink(join(root, 'nowhere'), out) },
  ])('$name', async ({ make }) => {
    await make()
    await expect(publishSite('site')).rejects.toThrow('är ingen mapp')
  })

  test('a link to a folder, which is named as what to give instead', async () => {
    await mkdir(join(root, 'elsewhere'))
    await symlink(join(root, 'elsewhere'), out)
    const folder = join(await realpath(root), 'elsewhere')
    await expect(publishSite('site')).rejects.toThrow(
      `${out} är en länk, som inte byts ut. Ange mappen som den leder till: --out ${folder}`,
    )
    expect(await readdir(join(root, 'elsewhere'))).toEqual([])
  })

  const forced = (at: string) => publish(at, root, site('site'), true)
  const holding = async (at: string, files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(at, path, '..'), { recursive: true })
      await writeFile(join(at, path), text)
    }
  }
  const MANIFEST = JSON.stringify({ files: { 'index.html': 'a'.repeat(64) } })

  test.each(['content', '.git', 'scripts'])('%s is not, whatever --force says', async (name) => {
    await holding(join(root, name), { 'kvar.txt': 'kvar' })
    await expect(forced(join(root, name))).rejects.toThrow('hör till webbplatsens eller programmets egna filer')
    expect(await readdir(join(root, name))).toEqual(['kvar.txt'])
  })

  test.each([
    { name: 'the content, though there is a built site in it', at: () => join(root, 'content') },
    { name: 'a folder within the content', at: () => join(root, 'content/2018') },
    { name: 'a folder within the history', at: () => join(root, '.git/objects') },
    { name: 'a folder of the program', at: () => join(TOP, 'layouts/pages/new') },
    { name: 'the packages of the program', at: () => join(TOP, 'node_modules/new') },
    { name: 'a new folder within the content', at: () => join(root, 'content/new/one'), isNew: true },
  ])('$name, whatever --force says', async ({ at, isNew }) => {
    if (!isNew && at().startsWith(root)) await holding(at(), { 'build.json': MANIFEST })
    await expect(forced(at())).rejects.toThrow('hör till webbplatsens eller programmets egna filer')
    expect(existsSync(at())).toBe(!isNew && at().startsWith(root))
  })

  test('a link that leads into the content does not hide it', async () => {
    await symlink(join(root, 'content'), join(root, 'elsewhere'))
    await expect(forced(join(root, 'elsewhere/dist'))).rejects.toThrow('egna filer')
  })

  test('a folder that holds the program, of whatever site', async () => {
    await expect(forced(join(TOP, '..'))).rejects.toThrow('rymmer webbplatsens egna filer')
    await expect(forced(TOP)).rejects.toThrow('rymmer webbplatsens egna filer')
  })

  test.each(['.git', '.git/HEAD', 'below/.git/HEAD'])('a built site with a repository in it (%s)', async (path) => {
    await holding(out, { 'build.json': MANIFEST, [path]: 'ref: refs/heads/main' })
    await expect(forced(out)).rejects.toThrow('innehåller ett git-arkiv')
    expect(existsSync(join(out, path))).toBe(true)
  })

  test.each(['{}', '[]', 'null', 'not JSON', '{"files":["a"]}', '{"files":{"a.js":{"size":3}}}'])(
    'a folder whose build.json another program has written: %s',
    async (text) => {
      await holding(out, { 'build.json': text, 'kvar.txt': 'kvar' })
      await expect(publishSite('site')).rejects.toThrow('innehåller annat än en byggd webbplats')
      expect(existsSync(join(out, 'kvar.txt'))).toBe(true)
    },
  )

  test('a folder that no build has made is, with --force alone', async () => {
    await holding(out, { 'kvar.txt': 'kvar' })
    await expect(publishSite('site')).rejects.toThrow('låt allt i den försvinna med --force')
    expect(await readdir(out)).toEqual(['kvar.txt'])
    await forced(out)
    expect((await readdir(out)).sort()).toEqual(['build.json', 'index.html'])
  })

  test('files in a built site that no build has made are, with --force alone', async () => {
    await publishSite('earlier')
    await writeFile(join(out, 'CNAME'), 'kommunen.example')
    await expect(publishSite('later')).rejects.toThrow('inte kommer från bygget: CNAME')
    await forced(out)
    expect((await readdir(out)).sort()).toEqual(['build.json', 'index.html'])
  })

  test('an empty folder is as good as a new one', async () => {
    await mkdir(out)
    await chmod(out, 0o700)
    await publishSite('site')
    expect(await shown()).toBe('site')
  })
})
