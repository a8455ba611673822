// The same content and day give the same bytes, wherever and however the site is built.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesIn, manifestOf, strayFiles } from './helpers/built-site.ts'
import { scriptWords, TOP } from './helpers/run-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'reproducible-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Surroundings = {
  readonly environment?: Readonly<Record<string, string>>
  /** What is given to Node before the program. */
  readonly nodeWords?: readonly string[]
  /** Runs Node on fewer processors, for instance. */
  readonly through?: readonly string[]
  /** Whether what is kept from earlier builds is left alone. */
  readonly isCold?: boolean
}

function build(root: string, out: string, surroundings: Surroundings = {}): void {
  const { environment = {}, nodeWords = [], through = [], isCold = false } = surroundings
  const options = ['--root', root, '--out', out, '--compress', ...(isCold ? ['--no-cache'] : [])]
  const node = [process.execPath, ...nodeWords, ...scriptWords('build', options)]
  const [program = '', ...words] = [...through, ...node, '--as-of', '2026-11-25']
  const env = { ...process.env, SOURCE_DATE_EPOCH: '', ...environment }
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: TOP, encoding: 'utf8', env })
  expect(status, stdout + stderr).toBe(0)
}

const EAST = { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }
const WEST = { TZ: 'Pacific/Pago_Pago', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' }
const ONE_PROCESSOR = ['taskset', '--cpu-list', '0']
const OTHER_MACHINE = ['--import', join(TOP, 'tests/helpers/other-machine.mjs')]

/** The same files as `folder` has, written in the opposite order, which most file systems list otherwise. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of [...readdirSync(from)].sort().reverse()) {
    if (statSync(join(from, name)).isDirectory()) copyBackwards(join(from, name), join(to, name))
    else cpSync(join(from, name), join(to, name))
  }
}

/** The site in another folder, whose name and place have nothing in common with the first. */
function inAnotherFolder({ root, settings }: Site): string {
  const place = mkdtempSync(join(folder, 'annan mapp åäö-'))
  const copy = join(place, 'webbplats')
  copyBackwards(join(TOP, root, 'content'), join(copy, 'content'))
  for (const file of settings) {
    mkdirSync(join(copy, file, '..'), { recursive: true })
    cpSync(join(TOP, root, file), join(copy, file))
  }
  return copy
}

type Site = { readonly name: string; readonly root: string; readonly settings: readonly string[] }

describe.each<Site>([
  // Its settings begin with those that all fixtures share.
  { name: 'one-year', root: 'tests/fixtures/sites/one-year', settings: ['site.config.ts', '../site.config.ts'] },
  { name: 'our own site', root: '.', settings: ['site.config.ts'] },
])('$name', (site) => {
  const reference = join(folder, site.name)
  // What it makes is kept, so that a build that is not cold after it finds all of it.
  beforeAll(() => build(site.root, reference))

  test.each<{ name: string; from?: (site: Site) => string; surroundings: Surroundings }>([
    {
      name: 'in another folder, east of the date line, sorted as in plain English, on a machine that lists its files backwards and has more processors',
      from: inAnotherFolder,
      surroundings: { environment: EAST, nodeWords: OTHER_MACHINE, isCold: true },
    },
    {
      name: 'west of the date line, sorted as in Swedish, on one processor, out of what is kept from an earlier build',
      surroundings: { environment: WEST, through: ONE_PROCESSOR },
    },
  ])('$name, it is the same to the byte', ({ from, surroundings }) => {
    const out = join(mkdtempSync(join(folder, 'out-')), 'dist')
    build(from?.(site) ?? site.root, out, surroundings)
    expect(manifestOf(out)).toEqual(manifestOf(reference))
    // The manifest has the fingerprint of every file; the files are what it says.
    expect(filesIn(out)).toEqual(filesIn(reference))
    expect(strayFiles(out)).toEqual([])
  })
})

test('the other machine is another one', () => {
  const tell = `import { readdirSync } from 'node:fs'
    import { readdir } from 'node:fs/promises'
    import { availableParallelism } from 'node:os'
    console.log(JSON.stringify([readdirSync('layouts'), await readdir('layouts'), availableParallelism()]))`
  const words = [...OTHER_MACHINE, '--input-type=module', '--eval', tell]
  const { stdout } = spawnSync(process.execPath, words, { cwd: TOP, encoding: 'utf8' })
  const backwards = readdirSync(join(TOP, 'layouts')).reverse()
  expect(JSON.parse(stdout)).toEqual([backwards, backwards, 7])
})
