import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import { sealPublications } from '../../scripts/pipeline/seal-publications.ts'
import { checkSite } from '../helpers/check-site.ts'
import { promiseFile, publicationFile } from '../helpers/content-files.ts'
import { copySealedSite } from '../helpers/sealed-site.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { VALID_FILES, writeSite } from '../helpers/write-site.ts'

test('a sealed publication that is gone is told of alone, and not each of its promises', async () => {
  const root = await copySealedSite()
  const folder = join(root, 'content/2018')
  for (const name of readdirSync(folder)) if (name !== 'seal.json') rmSync(join(folder, name), { recursive: true })
  const missing = (await checkSite(root)).filter(({ rule }) => rule === 'seal/missing')
  expect(missing.map(({ details }) => 'item' in details && details.item)).toEqual(['2018'])
})

test('an address that two publications have sealed is told of once when it is gone', async () => {
  const root = await writeSite({
    ...VALID_FILES,
    ...publicationFile('2019', { themes: '[{ id: hemma, title: Tryggt hemma }]' }),
    ...promiseFile('2019/belysning'),
  })
  const site = siteConfig()
  expect((await sealPublications(root, site, '2020-01-01', ['2018', '2019'])).problems).toEqual([])
  for (const file of [
    '2018/publication.yaml',
    '2018/promises/grannsamverkan.md',
    '2019/publication.yaml',
    '2019/promises/belysning.md',
  ]) {
    const path = join(root, 'content', file)
    writeFileSync(path, readFileSync(path, 'utf8').replace('hemma', 'hem'))
  }
  const gone = (await checkContent(root, site, '2030-01-01')).problems.filter(
    ({ rule }) => rule === 'seal/address-gone',
  )
  expect(gone.map(({ details }) => 'address' in details && details.address)).toEqual([
    '/teman/hemma/',
    '/en/themes/hemma/',
  ])
})

describe('the correction that is proposed', () => {
  const PROMISE = 'content/2018/promises/grannsamverkan.md'
  const COMMITMENTS = 'content/2018/commitments.yaml'
  const english = {
    'content/2018/promises/grannsamverkan.en.md': '---\ntitle: Neighbours\n---\nWe train neighbours.\n',
  }
  const changed = (path: keyof typeof VALID_FILES, from: string, to: string) => ({
    [path]: VALID_FILES[path].replace(from, to),
  })

  test.each([
    { what: 'a translation of a promise', files: english, kind: 'addition' },
    {
      what: 'a translation beside its original',
      files: changed(COMMITMENTS, 'text: Utbildningar', 'text: { sv: Utbildningar, en: Courses }'),
      kind: 'addition',
    },
    {
      what: 'a field that was not there',
      files: changed(COMMITMENTS, 'by: [kommun]', 'by: [kommun]\n  due: 2018-06-30'),
      kind: 'addition',
    },
    {
      what: 'a translation beside another original',
      files: changed(COMMITMENTS, 'text: Utbildningar', 'text: { sv: Kurser, en: Courses }'),
      kind: 'factual',
    },
    {
      what: 'a translation and other words in the original',
      files: { ...english, ...changed(PROMISE, 'Vi utbildar', 'Vi kan utbilda') },
      kind: 'factual',
    },
  ])('of $what is one of the kind $kind', async ({ files, kind }) => {
    const root = await writeSite(VALID_FILES)
    await sealPublications(root, siteConfig(), '2018-01-15', ['2018'])
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text)
    const { problems } = await checkContent(root, siteConfig(), '2018-02-01')
    const pastes = problems.flatMap(({ details }) => ('paste' in details ? (details.paste?.text ?? '') : []))
    expect(pastes.join('')).toContain(`  kind: ${kind}\n`)
  })
})
