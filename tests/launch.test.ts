import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TOP } from './helpers/run-script.ts'

// A small project of its own: one command, and the package that bundles it.
let project: string
/** A folder for each version of the code. */
const bundles = () => readdirSync(join(project, 'node_modules/.cache/promise-publications/bundles'))
/** What of the latest version is bundled. */
const bundled = () => {
  const [folder = ''] = bundles()
  return readdirSync(join(project, 'node_modules/.cache/promise-publications/bundles', folder)).sort()
}
const compiledCode = () => {
  const [folder = ''] = bundles()
  return join(project, 'node_modules/.cache/promise-publications/bundles', folder, 'hello/hello.cjs.compiled')
}
const write = (path: string, code: string) => writeFileSync(join(project, path), code)
const needNode = (version: string) =>
  write('package.json', JSON.stringify({ engines: { node: `>=${version}` }, scripts: { hello: '', test: '' } }))

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'launch-'))
  for (const folder of ['scripts', 'layouts', 'node_modules', 'tmp']) mkdirSync(join(project, folder))
  for (const file of ['scripts/launch.mjs', 'scripts/disk/move.mjs']) cpSync(join(TOP, file), join(project, file))
  symlinkSync(join(TOP, 'node_modules/esbuild'), join(project, 'node_modules/esbuild'))
  write('package-lock.json', '{}')
  needNode('20.19')
  write('layouts/greeting.ts', "export const GREETING: string = 'Hej'\n")
  write(
    'scripts/hello.ts',
    "import { GREETING } from '../layouts/greeting.ts'\nconsole.log(GREETING, ...process.argv.slice(2))\n",
  )
})
afterEach(() => rmSync(project, { recursive: true }))

async function launch(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(project, 'scripts/launch.mjs'), ...args], {
    env: { ...process.env, TMPDIR: join(project, 'tmp') },
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { stdout, stderr, status }
}

test('a command gets its options as if Node had started it', async () => {
  expect(await launch('hello', 'du', '--format=json')).toEqual({
    stdout: 'Hej du --format=json\n',
    stderr: '',
    status: 0,
  })
})

test.each([
  { args: ['helo'], says: 'Det finns inget kommando som heter helo.' },
  { args: ['../scripts/hello'], says: 'Det finns inget kommando som heter ../scripts/hello.' },
  { args: [], says: 'Inget kommando är angivet.' },
])('a command that does not exist is told with those that do: $args', async ({ args, says }) => {
  expect(await launch(...args)).toEqual({
    stdout: '',
    stderr: `${says}\nKommandon: hello. Lägg till --help efter ett av dem för att se vad det gör.\n`,
    status: 2,
  })
})

describe('the version of Node that package.json asks for', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

  test.each([{ newer: `${major}.${minor + 1}` }, { newer: `${major + 1}.0` }])(
    'is told before anything else when this one is older: $newer',
    async ({ newer }) => {
      needNode(newer)
      write('scripts/hello.ts', 'not code')
      expect(await launch('hello')).toEqual({
        stdout: '',
        stderr:
          `Programmet behöver Node.js ${newer} eller senare, och det här är ${process.versions.node}. ` +
          'Installera en senare version (https://nodejs.org/) och försök igen.\n',
        status: 1,
      })
      expect(await launch('--help', '--lang', 'en')).toEqual({
        stdout: '',
        stderr:
          `The program needs Node.js ${newer} or newer, and this is ${process.versions.node}. ` +
          'Install a newer one (https://nodejs.org/) and try again.\n',
        status: 1,
      })
    },
  )

  test.each([{ enough: `${major}.${minor}` }, { enough: `${major - 1}.${minor + 1}` }])(
    'is enough when this one is as new or newer: $enough',
    async ({ enough }) => {
      needNode(enough)
      expect((await launch('hello')).stdout).toBe('Hej\n')
    },
  )
})

test('the commands that npm knows are listed with --help', async () => {
  write('scripts/build-pages.ts', '')
  expect(await launch('--help', '--lang', 'en')).toEqual({
    stdout: 'Commands: hello. Add --help to one to see what it does.\n',
    stderr: '',
    status: 0,
  })
})

test('the code is bundled once, and again when a file of it has changed', async () => {
  await launch('hello')
  await launch('hello')
  expect(bundles()).toHaveLength(1)
  write('layouts/greeting.ts', "export const GREETING: string = 'God dag'\n")
  expect((await launch('hello')).stdout).toBe('God dag\n')
  expect(bundles()).toHaveLength(2)
})

test('nothing is bundled but the command that is asked for', async () => {
  write('scripts/goodbye.ts', "console.log('Hej då')\n")
  await launch('hello')
  expect(bundled()).toEqual(['hello'])
  expect((await launch('goodbye')).stdout).toBe('Hej då\n')
  expect(bundled()).toEqual(['goodbye', 'hello'])
})

test('a thread runs the code of the command that started it, though it has changed meanwhile', async () => {
  mkdirSync(join(project, 'scripts/greet'))
  write(
    'scripts/greet/greet.worker.ts',
    "import { GREETING } from '../../layouts/greeting.ts'\nconsole.log(GREETING)\n",
  )
  write(
    'scripts/hello.ts',
    `import { writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
writeFileSync(new URL('../layouts/greeting.ts', import.meta.url), "export const GREETING = 'God dag'")
new Worker(new URL('launch.mjs', import.meta.url), { argv: ['greet/greet.worker'], execArgv: [] })
`,
  )
  expect(await launch('hello')).toEqual({ stdout: 'Hej\n', stderr: '', status: 0 })
  expect(bundles()).toHaveLength(1)
  expect((await launch('hello')).stdout).toBe('God dag\n')
})

test('what a run has compiled is kept for the next ones, which do not write it again', async () => {
  await launch('hello')
  const { ino } = statSync(compiledCode())
  expect((await launch('hello', 'igen')).stdout).toBe('Hej igen\n')
  expect(statSync(compiledCode()).ino).toBe(ino)
})

test('compiled code that is damaged, or of another version, is not used but made anew', async () => {
  await launch('hello')
  writeFileSync(compiledCode(), 'damaged')
  expect(await launch('hello')).toEqual({ stdout: 'Hej\n', stderr: '', status: 0 })
  expect(statSync(compiledCode()).size).toBeGreaterThan(100)
})

test('a run that uses next to nothing of the code does not stand for the others', async () => {
  await launch('hello', '--help')
  expect(existsSync(compiledCode())).toBe(false)
})

test('a command has ended when the promise that it exports is kept', async () => {
  write(
    'scripts/hello.ts',
    "export default new Promise((kept) => setTimeout(kept, 50)).then(() => console.log('Klart'))\n",
  )
  expect(await launch('hello')).toEqual({ stdout: 'Klart\n', stderr: '', status: 0 })
})

test('the text of a failure has the line of the source with --debug', async () => {
  write('layouts/greeting.ts', "export const GREETING: string = 'Hej'\nthrow new Error('Fel')\n")
  const { stderr, status } = await launch('hello', '--debug')
  expect(status).toBe(1)
  expect(stderr).toContain('layouts/greeting.ts:2:7')
})

test('commands that start at the same moment use one bundle', async () => {
  const results = await Promise.all([1, 2, 3, 4].map((number) => launch('hello', String(number))))
  expect(results.map(({ stdout }) => stdout)).toEqual(['Hej 1\n', 'Hej 2\n', 'Hej 3\n', 'Hej 4\n'])
  expect(bundles()).toHaveLength(1)
})

test('bundles of earlier code do not pile up, and those in use stay', async () => {
  const folder = join(project, 'node_modules/.cache/promise-publications/bundles')
  for (const minutesAgo of [120, 110, 100, 90, 80, 70, 50]) {
    const usedAt = new Date(Date.now() - minutesAgo * 60_000)
    mkdirSync(join(folder, `${minutesAgo}`), { recursive: true })
    utimesSync(join(folder, `${minutesAgo}`), usedAt, usedAt)
  }
  await launch('hello')
  const kept = bundles().filter((name) => /^\d{2,3}$/.test(name))
  expect(kept.sort()).toEqual(['50', '70', '80', '90'])
})

test('a bundle that a running command may still load from is kept, however many there are', async () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7]) {
    write('layouts/greeting.ts', `export const GREETING = '${number}'\n`)
    expect((await launch('hello')).stdout).toBe(`${number}\n`)
  }
  expect(bundles()).toHaveLength(7)
})

test('a module finds the files beside it from where its source stands', async () => {
  write('layouts/greeting.ts', 'export const GREETING: string = import.meta.url\n')
  expect((await launch('hello')).stdout).toBe(`${pathToFileURL(join(project, 'layouts/greeting.ts')).href}\n`)
})

test('code that cannot be read is told with its place, and leaves no bundle', async () => {
  write('layouts/greeting.ts', 'export const GREETING = \n')
  const { stderr, status } = await launch('hello')
  expect(status).toBe(1)
  expect(stderr).toContain('layouts/greeting.ts:2:0: ERROR: Unexpected end of file')
  expect(existsSync(join(project, 'node_modules/.cache/promise-publications/bundles'))).toBe(false)
})

test('a place where nothing can be written is named', async () => {
  write('node_modules/.cache', 'a file where a folder should be')
  const { stderr, status } = await launch('hello')
  expect(status).toBe(1)
  expect(stderr).toContain(`Programmet kunde inte förberedas i ${join(project, 'node_modules/.cache')}`)
})

describe('where the program is installed, nothing may be written', () => {
  const user = process.getuid?.() ?? 0
  const own = () => join(project, 'tmp', `promise-publications-${user}`)

  beforeEach(() => {
    const cache = join(project, 'node_modules/.cache')
    mkdirSync(cache)
    // Nothing but a disk keeps root from writing.
    if (user === 0) spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=1m', 'tmpfs', cache])
    else chmodSync(cache, 0o555)
  })
  afterEach(() => {
    if (user === 0) spawnSync('umount', ['--lazy', join(project, 'node_modules/.cache')])
  })

  test('the bundle is kept in a temporary folder that only the user may look into', async () => {
    expect(await launch('hello')).toEqual({ stdout: 'Hej\n', stderr: '', status: 0 })
    expect(lstatSync(own()).mode & 0o777).toBe(0o700)
    expect(await launch('hello', 'igen')).toEqual({ stdout: 'Hej igen\n', stderr: '', status: 0 })
    expect(readdirSync(own())).toHaveLength(1)
  })

  test('packages that stay where they were installed are found from there', async () => {
    write('scripts/hello.ts', "import { version } from 'esbuild'\nconsole.log(typeof version)\n")
    expect(await launch('hello')).toEqual({ stdout: 'string\n', stderr: '', status: 0 })
    expect(await launch('hello', '--debug')).toEqual({ stdout: 'string\n', stderr: '', status: 0 })
  })

  const madeWith = (mode: number, owner = user) => {
    mkdirSync(own())
    chmodSync(own(), mode)
    chownSync(own(), owner, -1)
  }
  test.each([
    { name: 'others may write in', make: () => madeWith(0o770) },
    { name: 'is a link', make: () => symlinkSync(join(project, 'layouts'), own()) },
    { name: 'is a link to nothing', make: () => symlinkSync('/nowhere', own()) },
    { name: 'is a file', make: () => write(`tmp/promise-publications-${user}`, '') },
    // Only root can give a folder away.
    ...(user === 0 ? [{ name: 'is somebody else’s', make: () => madeWith(0o700, 65_534) }] : []),
  ])('what $name there is refused, with what to do', async ({ make }) => {
    make()
    const { stdout, stderr, status } = await launch('hello')
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toContain(`${own()} går inte att lita på`)
    expect(stderr).toContain('TMPDIR')
    expect(stderr).toContain('npm run hello -- --help')
    expect((await launch('hello', '--lang', 'en')).stderr).toContain(`${own()} cannot be trusted`)
  })
})
