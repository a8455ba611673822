// The same content and day give the same bytes, wherever and however the site is built.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesIn, manifestOf, strayFiles } from './helpers/built-site.ts'
import { scriptWords, TOP } from './helpers/run-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'reproducible-'))
const reference = join(folder, 'reference')
afterAll(() => rmSync(folder, { recursive: true }))

const SITE = 'tests/fixtures/sites/one-year'

type Surroundings = {
  readonly root?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Runs Node on fewer processors, for instance. */
  readonly through?: readonly string[]
}

function build(out: string, { root = SITE, environment = {}, through = [] }: Surroundings = {}): void {
  const node = [process.execPath, ...scriptWords('build', ['--root', root, '--out', out, '--compress', '--no-cache'])]
  const [program = '', ...words] = [...through, ...node, '--as-of', '2026-11-25']
  const env = { ...process.env, SOURCE_DATE_EPOCH: '', ...environment }
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: TOP, encoding: 'utf8', env })
  expect(status, stdout + stderr).toBe(0)
}

/** The same files as `folder` has, written in the opposite order, which most file systems list otherwise. */
function copyBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of [...readdirSync(from)].sort().reverse()) {
    if (statSync(join(from, name)).isDirectory()) copyBackwards(join(from, name), join(to, name))
    else cpSync(join(from, name), join(to, name))
  }
}

beforeAll(() => build(reference))

test.each<{ name: string; surroundings: () => Surroundings }>([
  {
    name: 'another folder, whose files were written in the opposite order',
    surroundings: () => {
      const place = mkdtempSync(join(folder, 'annan mapp åäö-'))
      const root = join(place, 'one-year')
      copyBackwards(join(TOP, SITE), root)
      // The settings of the site begin with those that all fixtures share.
      cpSync(join(TOP, SITE, '../site.config.ts'), join(place, 'site.config.ts'))
      return { root }
    },
  },
  {
    name: 'the east of the date line and plain English sorting',
    surroundings: () => ({ environment: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } }),
  },
  {
    name: 'the west of it and Swedish sorting, on one processor',
    surroundings: () => ({
      environment: { TZ: 'Pacific/Pago_Pago', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
      through: ['taskset', '--cpu-list', '0'],
    }),
  },
])('$name make no difference to a single byte', ({ surroundings }) => {
  const out = join(mkdtempSync(join(folder, 'out-')), 'dist')
  build(out, surroundings())
  expect(manifestOf(out)).toEqual(manifestOf(reference))
  // The manifest has the fingerprint of every file; the files are what it says.
  expect(filesIn(out)).toEqual(filesIn(reference))
  expect(strayFiles(out)).toEqual([])
})
