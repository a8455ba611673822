import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { showSite } from '../../scripts/preview/shown-site.ts'
import { openWorkshop } from '../../scripts/preview/workshop.ts'
import { filesIn } from '../helpers/built-site.ts'
import { type BuiltSite, buildSite, ONE_YEAR } from '../helpers/every-site.ts'
import { runScript } from '../helpers/run-script.ts'
import { siteArchive } from '../helpers/site-archive.ts'
import { writeSite } from '../helpers/write-site.ts'
import { PREVIEWED_FILES, publicationOfYear } from './preview-source.ts'

let built: BuiltSite
beforeAll(async () => {
  built = await buildSite(ONE_YEAR)
})

// The record of a build is about the build.
const OWN_OF_A_BUILD = ['build.json']

test('every file of a built site can be had in the preview, byte by byte the same', async () => {
  const workshop = openWorkshop('tests/fixtures/sites/one-year')
  onTestFinished(() => workshop.close())
  const shown = showSite(await siteArchive('one-year'), workshop)
  const different: string[] = []
  for (const path of built.files.filter((path) => !OWN_OF_A_BUILD.includes(path))) {
    const content = extname(path) === '.html' ? shown.page(path) : await shown.file(path)
    if (content === null || !Buffer.from(content).equals(readFileSync(join(built.folder, path)))) different.push(path)
  }
  expect(different).toEqual([])
})

test('nothing that only the preview has is in a built site', () => {
  const pages = built.files.filter((path) => /\.(html|css|js)$/.test(path))
  const found = pages.filter((path) =>
    /__preview|preview-(panel|line)|release-(mark|badge)/.test(readFileSync(join(built.folder, path), 'utf8')),
  )
  expect(pages.length).toBeGreaterThan(20)
  expect(found).toEqual([])
  expect(built.files.filter((path) => path.includes('preview'))).toEqual([])
})

test('what is not published yet is in no build', async () => {
  const root = await writeSite({
    ...PREVIEWED_FILES,
    ...publicationOfYear('2019', 'state: draft'),
    ...publicationOfYear('2020', 'state: published', 'published: 2020-01-15'),
    'content/2019/files/hemligt.txt': 'x',
  })
  const { status, stdout } = runScript('build', '--root', root, '--out', join(root, 'site'), '--as-of', '2019-03-01')
  expect(status, stdout).toBe(0)
  const files = filesIn(join(root, 'site'))
  expect(files).toContain('2018/index.html')
  expect(files.filter((path) => /^(20(19|20))\//.test(path))).toEqual([])
  expect(readFileSync(join(root, 'site/index.html'), 'utf8')).not.toMatch(/Medborgarlöfte 20(19|20)/)
})

test('an old address leads on in the preview as well', async () => {
  const workshop = openWorkshop('tests/fixtures/sites/sealed')
  onTestFinished(() => workshop.close())
  const shown = showSite(await siteArchive('sealed', '2026-11-25'), workshop)
  expect(shown.page('2017/loften/resecentrum/index.html')).toBeNull()
  expect(String(await shown.file('2017/loften/resecentrum/index.html'))).toContain('content="0; url=../../"')
  expect(await shown.file('2017/loften/annat/index.html')).toBeNull()
})
