import { readFile, realpath, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'
import { type BuildFailure, build, type Message } from 'esbuild'
import { checkConfig, locateNameInConfig, type SiteConfigResult } from '../pipeline/check-config.ts'
import { collectProblems } from '../report/collect-problems.ts'
import type { Report } from '../report/problem.ts'
import type { ConfigFault } from '../report/problem-details.ts'
import { SETTINGS_FILE } from '../report/settings-file.ts'

const UNRESOLVED = /^Could not resolve "(.*)"$/
const CURLY_QUOTE = /"[‘’‚‛“”„‟]"$/
const UNKNOWN_NAME = /^(\S+) is not defined$/
const PLACE = { file: SETTINGS_FILE, line: 1, column: 1 }

/** The settings of the site in `root`, or what is wrong with them; read anew each time. */
export async function readConfig(root: string): Promise<SiteConfigResult> {
  const { report, problems } = collectProblems()
  const file = join(root, SETTINGS_FILE)
  if (!(await isFile(file))) {
    report('config/missing', PLACE, {})
    return { site: null, problems }
  }
  const code = await readFile(file, 'utf8')
  const settings = await importSettings(file, code, report)
  return settings === undefined ? { site: null, problems } : checkConfig(settings, code)
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

async function importSettings(file: string, code: string, report: Report): Promise<unknown> {
  try {
    const module = evaluate(await compile(file), file)
    if (module.default === undefined) report('config/no-default-export', PLACE, {})
    return module.default
  } catch (error) {
    reportUnreadable(error, code, report)
    return undefined
  }
}

/** The file with all that it imports, as one module of JavaScript. */
async function compile(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    // Files are called as seen from there when something is wrong in them.
    absWorkingDir: await realpath(dirname(file)),
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}

function evaluate(code: string, file: string): { readonly default?: unknown } {
  const module = { exports: {} }
  compileFunction(code, ['module', 'exports', 'require'], { filename: file })(
    module,
    module.exports,
    createRequire(file),
  )
  return module.exports
}

function reportUnreadable(error: unknown, code: string, report: Report): void {
  if (isBuildFailure(error)) {
    for (const fault of error.errors) report('config/unreadable', placeOf(fault), explain(fault.text))
    return
  }
  const reason = error instanceof Error ? error.message : String(error)
  const [, name] = (error instanceof ReferenceError && UNKNOWN_NAME.exec(reason)) || []
  if (name === undefined) report('config/unreadable', PLACE, { fault: 'other', reason })
  else report('config/unreadable', locateNameInConfig(code, name) ?? PLACE, { fault: 'name', reason: name })
}

/** What esbuild says, as far as there is another remedy than for code that is none. */
function explain(text: string): { readonly fault: ConfigFault; readonly reason: string } {
  const [, imported] = UNRESOLVED.exec(text) ?? []
  if (imported !== undefined) return { fault: 'import', reason: imported }
  return { fault: CURLY_QUOTE.test(text) ? 'curly-quote' : 'syntax', reason: text }
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error
}

function placeOf({ location }: Message) {
  if (location === null) return PLACE
  // esbuild counts columns in bytes, from 0.
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString()
  // The settings may be kept elsewhere, and linked to.
  const file = location.file.startsWith('../') ? SETTINGS_FILE : location.file
  return { file, line: location.line, column: before.length + 1 }
}
