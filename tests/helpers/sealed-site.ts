import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../../scripts/command/read-config.ts'
import { TOP } from './run-script.ts'
import { writeSite } from './write-site.ts'

const SEALED = join(TOP, 'tests/fixtures/sites/sealed')

/** A copy of the sealed fixture site in a temporary folder, to be changed at will. */
export async function copySealedSite(): Promise<string> {
  const { site } = await readConfig(SEALED)
  const paths = readdirSync(join(SEALED, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map((path) => [path.slice(SEALED.length + 1), readFileSync(path)] as const)
  return writeSite({ ...Object.fromEntries(files), 'site.config.ts': `export default ${JSON.stringify(site)}\n` })
}
