import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkConfig, type SiteConfigResult } from '../pipeline/check-config.ts'
import { collectProblems } from '../report/collect-problems.ts'
import type { Report } from '../report/problem.ts'

const SITE_CONFIG_FILE = 'site.config.ts'
const PLACE = { file: SITE_CONFIG_FILE, line: 1, column: 1 }

/** The settings of the site in `root`, or what is wrong with them. */
export async function readConfig(root: string): Promise<SiteConfigResult> {
  const { report, problems } = collectProblems()
  const settings = await importSettings(root, report)
  return settings === undefined ? { site: null, problems } : checkConfig(settings, PLACE)
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
    const module: { readonly default?: unknown } = await import(pathToFileURL(file).href)
    if (module.default === undefined) report('config/no-default-export', PLACE, {})
    return module.default
  } catch (error) {
    reportUnreadable(error, root, report)
    return undefined
  }
}

// The compiler says where: `/srv/site/site.config.ts:12:3: ERROR: Expected "}" but found ";"`, columns from 0.
const COMPILER_ERROR = /site\.config\.ts:(\d+):(\d+): ERROR: (.*)/

function reportUnreadable(error: unknown, root: string, report: Report): void {
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(`${root}/`, '')
  const [, line, column, reason] = COMPILER_ERROR.exec(message) ?? []
  if (reason === undefined) report('config/unreadable', PLACE, { reason: message.split('\n')[0] ?? '' })
  else report('config/unreadable', { ...PLACE, line: Number(line), column: Number(column) + 1 }, { reason })
}
