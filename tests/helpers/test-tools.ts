// Finds the programs that tests use beside Node, and installs those that are missing. What cannot be had fails the
// run with a message: a test that is left out proves nothing.

import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of a Chromium or one of its relatives. */
    readonly chromium: string
  }
}

const DEBIAN_TOOLS = [
  { program: 'pdfinfo', debianPackage: 'poppler-utils' },
  { program: 'pdftotext', debianPackage: 'poppler-utils' },
  { program: 'qpdf', debianPackage: 'qpdf' },
  // They serve a built site with its own settings.
  { program: 'nginx', debianPackage: 'nginx-light' },
  { program: 'caddy', debianPackage: 'caddy' },
  { program: 'apache2', debianPackage: 'apache2-bin' },
]
// The first is Chromium without any window, which opens a page in half the time.
const BROWSERS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
// The first that the system has is installed.
const DEBIAN_BROWSERS = ['chromium-headless-shell', 'chromium']

/** Runs once before all tests (vitest's `globalSetup`). */
export default function prepareTools(project: TestProject): void {
  prepareDebianTools()
  project.provide('chromium', prepareChromium())
}

function prepareDebianTools(): void {
  const missing = DEBIAN_TOOLS.filter(({ program }) => findProgram(program) === null)
  const packages = [...new Set(missing.map(({ debianPackage }) => debianPackage))]
  if (packages.length > 0 && mayInstallDebianPackages()) installDebianPackages(packages)
  const still = DEBIAN_TOOLS.filter(({ program }) => findProgram(program) === null)
  if (still.length === 0) return
  throw new Error(
    `The tests use ${still.map(({ program }) => program).join(', ')}, which cannot be found. ` +
      `Install them first, on Debian with: sudo apt-get install ${packages.join(' ')}`,
  )
}

function prepareChromium(): string {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, which is no program.`)
  }
  const found = findChromium()
  if (found !== null) return found
  if (mayInstallDebianPackages()) installDebianBrowser()
  else run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'])
  const installed = findChromium()
  if (installed !== null) return installed
  throw new Error(
    'The tests need a Chromium, and none could be found or installed. Install one, on Debian with ' +
      '"sudo apt-get install chromium", or name one in the environment variable CHROMIUM_PATH.',
  )
}

function findChromium(): string | null {
  const own = chromium.executablePath()
  return BROWSERS.map(findProgram).find((path) => path !== null) ?? (isProgram(own) ? own : null)
}

function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function mayInstallDebianPackages(): boolean {
  return process.getuid?.() === 0 && findProgram('apt-get') !== null
}

function installDebianBrowser(): void {
  run('apt-get', ['update', '-qq'])
  const isKnown = (name: string) => spawnSync('apt-cache', ['show', name]).status === 0
  installDebianPackages([DEBIAN_BROWSERS.find(isKnown) ?? 'chromium'])
}

function installDebianPackages(packages: readonly string[]): void {
  process.stderr.write(`Installing ${packages.join(', ')} for the tests …\n`)
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8' })
  if (error !== undefined) throw new Error(`${command} could not be started.`, { cause: error })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}`)
}
