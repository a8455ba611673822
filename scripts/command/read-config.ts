import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import { type BuildFailure, build, type Message } from 'esbuild'
import { checkConfig, type SiteConfigResult } from '../pipeline/check-config.ts'
import { collectProblems } from '../report/collect-problems.ts'
import type { Report } from '../report/problem.ts'

const SITE_CONFIG_FILE = 'site.config.ts'
const PLACE = { file: SITE_CONFIG_FILE, line: 1, column: 1 }

/** The settings of the site in `root`, or what is wrong with them; read anew each time. */
export async function readConfig(root: string): Promise<SiteConfigResult> {
  const { report, problems } = collectProblems()
  const settings = await importSettings(root, report)
  if (settings === undefined) return { site: null, problems }
  return checkConfig(settings, await readFile(join(root, SITE_CONFIG_FILE), 'utf8'))
}

async function importSettings(root: string, report: Report): Promise<unknown> {
  const file = join(root, SITE_CONFIG_FILE)
  const exists = await access(file).then(
    () => true,
    () => false,
  )
  if (!exists) {
    report('config/missing', PLACE, {})
    return undefined
  }
  try {
    const module = evaluate(await compile(file), file)
    if (module.default === undefined) report('config/no-default-export', PLACE, {})
    return module.default
  } catch (error) {
    reportUnreadable(error, report)
    return undefined
  }
}

/** The file with all that it imports, as one module of JavaScript. */
async function compile(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
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

function reportUnreadable(error: unknown, report: Report): void {
  const [fault] = isBuildFailure(error) ? error.errors : []
  if (fault !== undefined) report('config/unreadable', placeOf(fault), { reason: fault.text })
  else report('config/unreadable', PLACE, { reason: error instanceof Error ? error.message : String(error) })
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error
}

function placeOf({ location }: Message) {
  if (location === null) return PLACE
  // esbuild counts columns in bytes, from 0.
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString()
  return { ...PLACE, line: location.line, column: before.length + 1 }
}
