import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, inject } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import type { SiteConfig } from '../../scripts/model/site-config.ts'
import { filesIn } from './built-site.ts'
import { makeOnce } from './make-once.ts'
import { runScript, TOP } from './run-script.ts'
import { type ServedFolder, serveFolder } from './serve-folder.ts'

/** A site, and the day it is seen on. */
export type TestedSite = { readonly name: string; readonly root: string; readonly asOf: string }

/** A site built into a folder that all tests share, and none of them changes. */
export type BuiltSite = {
  readonly folder: string
  readonly config: SiteConfig
  /** All files, and of them the pages, as paths relative to the folder. */
  readonly files: readonly string[]
  readonly pages: readonly string[]
}

const FIXTURES = 'tests/fixtures/sites'
// It has no publication, so that it is refused rather than built.
const UNFINISHED = 'empty'
const DAY = '2026-11-25'

export const OWN_SITE: TestedSite = { name: 'our own site', root: '.', asOf: DAY }

export const ONE_YEAR: TestedSite = { name: 'the site one-year', root: `${FIXTURES}/one-year`, asOf: '2019-03-01' }

/** Our own site, and every fixture site. */
export const EVERY_SITE: readonly TestedSite[] = [
  OWN_SITE,
  ONE_YEAR,
  ...readdirSync(join(TOP, FIXTURES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ![UNFINISHED, 'one-year'].includes(entry.name))
    .map(({ name }) => ({ name: `the site ${name}`, root: `${FIXTURES}/${name}`, asOf: DAY })),
]

/** Builds a site as a publisher does, once for all test files that ask for it as of the same day. */
export async function buildSite({ root, asOf }: TestedSite): Promise<BuiltSite> {
  const folder = join(inject('sharedFolder'), `${basename(join(TOP, root))}-${asOf}`)
  await makeOnce(folder, () => {
    const { status, stdout, stderr } = runScript('build', '--root', root, '--out', folder, '--as-of', asOf)
    expect(status, stdout + stderr).toBe(0)
  })
  const { site } = await readConfig(join(TOP, root))
  if (site === null) throw new Error(`The settings of ${root} are wrong, and it was built all the same.`)
  const files = filesIn(folder)
  const pages = files.filter((path) => path.endsWith('.html') && !leadsOn(join(folder, path)))
  return { folder, config: site, files, pages }
}

/** An old address is no page of its own (tests/redirects/produce-redirects.test.ts). */
function leadsOn(file: string): boolean {
  return readFileSync(file, 'utf8').slice(0, 500).includes('<meta http-equiv="refresh"')
}

/** Serves a built site under the path it is made for, which the page for what does not exist needs. */
export function serveSite({ folder, config }: BuiltSite): Promise<ServedFolder> {
  return serveFolder(folder, new URL(config.baseUrl).pathname)
}
