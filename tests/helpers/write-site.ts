import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Files by their path from the root of a site. */
export type SiteFiles = Readonly<Record<string, string | Uint8Array>>

/** Content without a fault: one publication, one promise, one commitment. */
export const VALID_FILES = {
  'content/parties.yaml': '- id: kommun\n  name: Kommunen\n  kind: municipality\n',
  'content/2018/publication.yaml': [
    'title: Medborgarlöfte 2018',
    'period: { from: 2018-01-01, to: 2018-12-31 }',
    'state: published',
    'parties: [kommun]',
    'themes:',
    '  - { id: hemma, title: Tryggt hemma }',
    '',
  ].join('\n'),
  'content/2018/promises/grannsamverkan.md': '---\ntitle: Grannsamverkan\ntheme: hemma\n---\nVi utbildar grannar.\n',
  'content/2018/commitments.yaml': [
    '- id: utbildningar',
    '  promise: grannsamverkan',
    '  text: Utbildningar',
    '  by: [kommun]',
    '  target: { at-least: 6, unit: utbildning, per: period }',
    '',
  ].join('\n'),
} as const satisfies SiteFiles

/** A temporary folder with the files; it is removed when the test has finished. */
export async function writeSite(files: SiteFiles): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'site-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}
