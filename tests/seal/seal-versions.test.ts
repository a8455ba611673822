import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import { sealPublications } from '../../scripts/pipeline/seal-publications.ts'
import { checkSite } from '../helpers/check-site.ts'
import { copySealedSite } from '../helpers/sealed-site.ts'

const PROMISE = 'content/2018/promises/grannsamverkan.md'
const COMMITMENTS = 'content/2018/commitments.yaml'
const VISITS = '- { id: besok, promise: grannsamverkan, text: { sv: Besök, en: Visits }, by: [kommun] }\n'

/** The sealed site as the first version sealed it, or sealed anew. */
async function sealedBy(version: 'first' | 'now'): Promise<string> {
  const root = await copySealedSite()
  if (version === 'first') return root
  for (const id of ['2017', '2018']) {
    rmSync(join(root, `content/${id}/seal.json`))
    writeFileSync(join(root, `content/${id}/corrections.yaml`), '[]\n')
  }
  rmSync(join(root, 'content/redirects.yaml'))
  const commitments = join(root, COMMITMENTS)
  writeFileSync(commitments, readFileSync(commitments, 'utf8') + VISITS)
  const { site } = await readConfig(root)
  if (site === null) throw new Error('The site has no settings.')
  expect((await sealPublications(root, site, '2018-05-01', ['2017', '2018'])).problems).toEqual([])
  return root
}

function edit(root: string, path: string, change: (text: string) => string): void {
  const file = join(root, path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

const indented = (text: string) => text.replace('---\nGrannar', '---\n\n    Grannar')
/** What the seals have to say; other rules warn about such spaces as well, and a correction of the site is not sealed. */
const told = async (root: string) =>
  (await checkSite(root)).flatMap(({ rule, level, place }) =>
    rule.startsWith('seal/') && level === 'error' ? [`${rule} ${place.line}`] : [],
  )

describe('spaces that make code of a sealed text', () => {
  test('are told where they stand', async () => {
    const root = await sealedBy('now')
    edit(root, PROMISE, indented)
    const line = readFileSync(join(root, PROMISE), 'utf8')
      .split('\n')
      .findIndex((one) => one.startsWith('    Grannar'))
    expect(await told(root)).toEqual([`seal/changed ${line + 1}`])
  })

  test('do not invalidate a seal of the first version, which left them out', async () => {
    const root = await sealedBy('first')
    edit(root, PROMISE, indented)
    expect(await told(root)).toEqual([])
  })
})

describe('the order of the commitments of a promise', () => {
  const moved = (text: string) => VISITS + text.replace(VISITS, '')

  test('is sealed', async () => {
    const root = await sealedBy('now')
    edit(root, COMMITMENTS, moved)
    expect(await told(root)).toEqual(['seal/reordered 1'])
  })

  test('says nothing of those of other promises, which may stand between', async () => {
    const root = await sealedBy('now')
    // In the file, commitments of all promises follow each other.
    edit(root, COMMITMENTS, (text) => {
      const [first = '', ...rest] = text.split(/^(?=- )/m)
      const others = rest.filter((one) => !one.includes('promise: grannsamverkan'))
      const own = rest.filter((one) => one.includes('promise: grannsamverkan'))
      return [...others, first, ...own].join('')
    })
    expect(await told(root)).toEqual([])
  })

  test('stays as it is when one is added between them with a correction', async () => {
    const root = await sealedBy('now')
    edit(root, COMMITMENTS, (text) =>
      text.replace(VISITS, VISITS.replace('besok', 'samtal').replace('Besök', 'Samtal') + VISITS),
    )
    expect(await told(root)).toEqual([expect.stringMatching(/^seal\/added /)])
  })
})
