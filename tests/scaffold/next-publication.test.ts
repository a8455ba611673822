import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import { loadContent } from '../../scripts/content/load-content.ts'
import { nextPublication } from '../../scripts/scaffold/next-publication.ts'
import { validateContent } from '../../scripts/validate/validate-content.ts'
import { TOP } from '../helpers/run-script.ts'

async function contentOf(site: string) {
  const root = join(TOP, 'tests/fixtures/sites', site)
  const { site: settings } = await readConfig(root)
  if (settings === null) throw new Error('The settings cannot be read.')
  return validateContent(await loadContent(root), settings, '2026-11-25', new Map(), 'errors').content
}

async function filesAfter(site: string, from: string | null, id: string): Promise<ReadonlyMap<string, string>> {
  const content = await contentOf(site)
  const earlier = content.publications.find((one) => one.id === from) ?? null
  return new Map(
    nextPublication(content, id, earlier).map((file) => [
      file.path,
      'text' in file ? file.text : `copy of ${file.copyOf}`,
    ]),
  )
}

const headOf = (files: ReadonlyMap<string, string>) =>
  load(files.get('publication.yaml') ?? '') as Record<string, unknown>

test('the years are those of the folder, in the period and in the title', async () => {
  expect(headOf(await filesAfter('one-year', '2018', '2019-2020'))).toMatchObject({
    title: { sv: 'Medborgarlöfte 2019–2020', en: 'Public promises 2019–2020' },
    period: { from: '2019-01-01', to: '2020-12-31' },
    state: 'draft',
  })
})

test('what the earlier document calls itself is left out: the next one has yet to be written', async () => {
  expect(headOf(await filesAfter('awkward', '2015', '2016'))).not.toHaveProperty('document-type')
})

test('what belongs to the earlier period alone is left out', async () => {
  const files = await filesAfter('one-year', '2018', '2019')
  expect([...files.keys()].filter((path) => !path.startsWith('promises/'))).toEqual([
    'publication.yaml',
    'commitments.yaml',
  ])
  for (const key of [
    'published',
    'signed',
    'records',
    'agreement',
    'surveys',
    'ended',
    'complete',
    'sources',
    'remarks',
  ])
    expect(headOf(files)).not.toHaveProperty(key)
  const commitments = load(files.get('commitments.yaml') ?? '') as readonly Record<string, unknown>[]
  expect(commitments.length).toBeGreaterThan(0)
  for (const one of commitments)
    for (const key of ['when', 'due', 'sources', 'remarks', 'allow']) expect(one).not.toHaveProperty(key)
})

test('the text of a promise is the earlier one to the letter', async () => {
  const content = await contentOf('one-year')
  const [earlier] = content.publications
  const files = await filesAfter('one-year', '2018', '2019')
  for (const { id, prose } of earlier?.promises ?? []) {
    const [, , text = ''] = (files.get(`promises/${id}.md`) ?? '').split(/^---\n/m)
    expect(text).toBe(prose.markdown)
  }
})

test('translations come along, and are still known to be of that text', async () => {
  const files = await filesAfter('arabic', '2018', '2019')
  expect(files.get('promises/skolvagar.lattlast.md')).toMatch(/^---\ntitle: .+\ntranslated-from: .+\n---\n/)
})

test('pictures and documents that promises lead to come along, and no others', async () => {
  const files = await filesAfter('awkward', '2017', '2018')
  expect([...files].filter(([path]) => path.startsWith('files/'))).toEqual([
    ['files/torget.png', 'copy of content/2017/files/torget.png'],
    ['files/undertecknat.txt', 'copy of content/2017/files/undertecknat.txt'],
  ])
})

test('a publication for a district is for the one that its folder names', async () => {
  const content = await contentOf('awkward')
  const [area] = content.areas
  const files = await filesAfter('awkward', '2017', `2019-${area?.fields.id}`)
  expect(headOf(files).areas).toEqual([area?.fields.id])
})

test('a publication that follows none has its years, and asks for the rest', async () => {
  const files = await filesAfter('one-year', null, '2030')
  expect([...files.keys()]).toEqual(['publication.yaml'])
  expect(headOf(files)).toEqual({
    title: 'Medborgarlöfte 2030',
    period: { from: '2030-01-01', to: '2030-12-31' },
    state: 'draft',
    themes: [],
  })
})
