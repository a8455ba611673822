import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { listRenderings } from '../../scripts/pages/list-renderings.ts'
import { OUTPUTS } from '../../scripts/pipeline/build/outputs.ts'
import { loadArchive } from '../../scripts/pipeline/load/load-archive.ts'
import { stagingIn } from '../../scripts/publish/staging.ts'
import type { Problem } from '../../scripts/report/problem.ts'
import { filesIn } from './built-site.ts'
import { TOP } from './run-script.ts'
import { siteConfig } from './site-config.ts'

/** Files of content by their path from the root of a site. */
export type ContentFiles = ReadonlyMap<string, string | Uint8Array>

/** The content of a fixture site. */
export function contentOf(name: string): ReadonlyMap<string, string> {
  const root = join(TOP, 'tests/fixtures/sites', name)
  const paths = filesIn(join(root, 'content')).map((path) => `content/${path}`)
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** What becomes of content: problems and, when none of them is an error, the files of a site by their path. */
export type MadeSite = { readonly problems: readonly Problem[]; readonly files: ReadonlyMap<string, string> | null }

// Esbuild, Pagefind and Typst take seconds, and have tests of their own (tests/print/, tests/search/).
const FAST = ['attachments', 'redirects', 'feed', 'comparisons', 'tables', 'sitemap', 'server'] as const
const DAY = '2019-03-01'

/** Writes content into a folder, checks it, and makes of it all that is made quickly: pages, feeds, data, attachments. */
export async function makeSite(content: ContentFiles): Promise<MadeSite> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    for (const [path, bytes] of content) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), bytes)
    }
    const loaded = await loadArchive(root, siteConfig(), { asOf: DAY, today: '2030-01-01' })
    const { archive, problems, readSourceFile } = loaded
    if (archive === null) return { problems, files: null }
    const staging = stagingIn(join(root, 'dist'))
    for (const [path, render] of listRenderings(archive)) await staging.write('pages', { path, content: render() })
    for (const name of FAST) {
      for await (const file of OUTPUTS[name](archive, staging, readSourceFile)) await staging.write(name, file)
    }
    const files = filesIn(join(root, 'dist')).map(
      (path) => [path, readFileSync(join(root, 'dist', path), 'utf8')] as const,
    )
    return { problems, files: new Map(files) }
  } finally {
    rmSync(root, { recursive: true })
  }
}
