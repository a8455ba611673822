import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writingOwn } from '../disk/writing-own.ts'
import { produceSchemas } from '../json-schema/produce-schemas.ts'
import type { SiteConfig } from '../model/site-config.ts'

/** Where programs for editing are told to look, relative to the root (.vscode/settings.json). */
const SCHEMA_FOLDER = '.vscode/schemas'

/** Writes the JSON Schemas of all kinds of YAML files; yields their paths. */
export async function writeSchemas(root: string, site: SiteConfig): Promise<readonly string[]> {
  const files = produceSchemas(site).map(({ path, content }) => ({ path: `${SCHEMA_FOLDER}/${path}`, content }))
  await writingOwn(join(root, SCHEMA_FOLDER, 'any'), async () => {
    await mkdir(join(root, SCHEMA_FOLDER), { recursive: true })
    await Promise.all(files.map(({ path, content }) => writeFile(join(root, path), content)))
  })
  return files.map(({ path }) => path)
}
