import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../../model/archive.ts'
import { stagingIn } from '../../publish/staging.ts'
import { OUTPUTS } from './outputs.ts'

// What a search needs; PDFs take most of the time of a large site.
const NEEDED = ['assets', 'pages', 'search'] as const

/** Writes the part of a site that is searched into an empty folder: pages, looks, and the search itself. */
export async function makeSearchedSite(archive: Archive, root: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true })
  const staging = stagingIn(out)
  for (const name of NEEDED) {
    const files = OUTPUTS[name](archive, staging, (file) => readFile(join(root, file)))
    for await (const file of files) await staging.write(name, file)
  }
}
