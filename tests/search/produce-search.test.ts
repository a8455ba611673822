import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import type { OutputFile } from '../../scripts/model/output.ts'
import { loadArchive } from '../../scripts/pipeline/load/load-archive.ts'
import { produceSearch } from '../../scripts/search/produce-search.ts'
import { allFiles } from '../helpers/all-files.ts'
import { siteArchive } from '../helpers/site-archive.ts'
import { THREE_YEARS } from '../helpers/three-years.ts'
import { writeSite } from '../helpers/write-site.ts'

const filesOf = async (name: string, asOf?: '2026-11-26') => allFiles(produceSearch(await siteArchive(name, asOf)))
const OWN = '../../..'

/** What Pagefind keeps of each record, as the search page gets it. */
function recordsIn(files: readonly OutputFile[]) {
  return files
    .filter(({ path }) => path.startsWith('pagefind/fragment/'))
    .map(({ content }) => gunzipSync(Buffer.from(content)).toString('utf8').replace('pagefind_dcd', ''))
}

test('the index stands in a folder of its own, without user interfaces that nobody uses', async () => {
  const paths = (await filesOf('one-year')).map(({ path }) => path)
  expect(paths).toContain('pagefind/pagefind.js')
  expect(paths.every((path) => path.startsWith('pagefind/'))).toBe(true)
  expect(paths.filter((path) => /-ui|highlight/.test(path))).toEqual([])
  expect(paths).toEqual([...paths].sort())
})

test('each language has an index and words of its own', async () => {
  const files = await filesOf(OWN, '2026-11-26')
  const entry = files.find(({ path }) => path === 'pagefind/pagefind-entry.json')
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? '').toString('utf8'))
  expect(Object.keys(languages).sort()).toEqual(['en', 'sv', 'sv-x-lattlast'])
  const words = files.filter(({ path }) => path.startsWith('pagefind/words.')).map(({ path }) => path)
  expect(words).toEqual(['pagefind/words.en.json', 'pagefind/words.sv-x-lattlast.json', 'pagefind/words.sv.json'])
})

test('every language finds as much: what is not translated is in the index of each', async () => {
  const files = await filesOf(OWN, '2026-11-26')
  const entry = files.find(({ path }) => path === 'pagefind/pagefind-entry.json')
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? '').toString('utf8'))
  const counts = Object.values(languages).map((one) => (one as { page_count: number }).page_count)
  expect(new Set(counts).size).toBe(1)
})

test('the same content gives the same bytes', async () => {
  const [first, second] = [await filesOf(OWN, '2026-11-26'), await filesOf(OWN, '2026-11-26')]
  expect(second.map(({ path }) => path)).toEqual(first.map(({ path }) => path))
  for (const [index, { content }] of first.entries()) {
    expect(Buffer.compare(Buffer.from(content), Buffer.from(second[index]?.content ?? ''))).toBe(0)
  }
})

describe('what must not be found', () => {
  const SECRET = ['hemligutkast', 'hemligframtid', 'hemligmening']
  const files = {
    ...THREE_YEARS,
    'content/2020/publication.yaml': publicationOf(2020, 'draft', 'hemligutkast'),
    'content/2021/publication.yaml': publicationOf(2021, 'published', 'hemligframtid'),
    'content/2021/promises/ny.md': '---\ntitle: Nytt löfte\ntheme: hemma\n---\nVi lovar en hemligmening.\n',
  }
  const indexOf = async (audience: 'staff' | 'everybody') => {
    const root = await writeSite(files)
    const { site } = await readConfig(root)
    if (site === null) throw new Error('The settings cannot be read.')
    const { archive } = await loadArchive(root, site, {
      asOf: '2020-06-01',
      today: '2030-01-01',
      ...(audience === 'staff' && { audience }),
    })
    if (archive === null) throw new Error('The content has errors.')
    const made = await allFiles(produceSearch(archive))
    return [...recordsIn(made), ...wordsIn(made)].join('\n')
  }

  test('drafts and publications to come are nowhere in the index', async () => {
    const built = await indexOf('everybody')
    expect(built).toContain('grannar')
    expect(SECRET.filter((word) => built.includes(word))).toEqual([])
  })

  test('staff, who see them in the preview, find them there', async () => {
    const shown = await indexOf('staff')
    expect(SECRET.filter((word) => shown.includes(word))).toEqual(SECRET)
  })

  test('what was wrong before a correction is not found, nor what was withdrawn', async () => {
    const made = await allFiles(produceSearch(await siteArchive('sealed', '2026-11-26')))
    const all = [...recordsIn(made), ...wordsIn(made)].join('\n')
    expect(all).toContain('Ljusare gång- och cykelvägar')
    expect(all).toContain('104 lampor är bytta')
    for (const before of ['Ljusare gångvägar', '140', 'vakter']) expect(all).not.toContain(before)
  })
})

function publicationOf(year: number, state: string, title: string): string {
  return `title: ${title}
period: { from: ${year}-01-01, to: ${year}-12-31 }
state: ${state}
published: ${year}-01-15
parties: [kommun]
complete: true
themes:
  - { id: hemma, title: Tryggt hemma }
`
}

function wordsIn(files: readonly OutputFile[]) {
  return files.filter(({ path }) => path.startsWith('pagefind/words.')).map(({ content }) => content.toString())
}
