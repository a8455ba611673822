// The page about open data: what it leads to is there, and every table is explained.
import { expect, test } from 'vitest'
import { SWEDISH_DATA } from '../../../layouts/texts/data-words.ts'
import { addressesIn, filePathOf } from '../../../scripts/model/addresses.ts'
import { DATA_TABLES, PUBLICATION_COLUMN_NAMES } from '../../../scripts/model/data-tables.ts'
import { produceData } from '../../../scripts/open-data/produce-data.ts'
import { produceTables } from '../../../scripts/open-data/produce-tables.ts'
import { listRenderings } from '../../../scripts/pages/list-renderings.ts'
import { allFiles } from '../../helpers/all-files.ts'
import { archive, area, publication } from '../../helpers/build-archive.ts'
import { siteArchive } from '../../helpers/site-archive.ts'
import { mainOf, renderPage } from './render-page.ts'

const awkward = await siteArchive('awkward', '2026-11-25')
const html = renderPage(awkward, 'data', '/data/')

test('it leads to every file of data, and to none that is not there', async () => {
  const made = [...(await allFiles(produceData(awkward))), ...(await allFiles(produceTables(awkward)))]
  const files = [...mainOf(html).matchAll(/href="([^"]+\.(?:json|csv|rdf))"/g)].map(([, file]) => `data/${file}`)
  expect([...new Set(files)].sort()).toEqual(made.map(({ path }) => path).sort())
})

test('every column of every table is explained', () => {
  const main = mainOf(html)
  for (const columns of Object.values(DATA_TABLES)) {
    for (const column of columns) expect(main).toContain(`<dt><code>${column}</code></dt>`)
  }
  for (const column of PUBLICATION_COLUMN_NAMES) expect(main).toContain(`<dt><code>${column}</code></dt>`)
  expect(main).toContain(SWEDISH_DATA.columns['days-overdue'])
})

test('every page leads to it, in its own language', () => {
  const pages = listRenderings(awkward)
  const start = (language: string) => pages.get(filePathOf(addressesIn(language, awkward.site).start()))?.()
  expect(start('sv')).toContain('<a href="data/">Öppna data</a>')
  expect(start('en')).toContain('<a href="data/">Open data</a>')
})

test.each([
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
  ['CC-BY-SA-4.0', 'https://creativecommons.org/licenses/by-sa/4.0/', 'CC BY-SA 4.0'],
] as const)('under %s it says what one may do', (licence, address, name) => {
  const site = { ...awkward.site, openData: { licence, publisherType: 'local-authority' } as const }
  const main = mainOf(renderPage({ ...awkward, site }, 'data', '/data/'))
  expect(main).toContain(`<a href="${address}" rel="license">${name}</a>: ${SWEDISH_DATA.licences[licence]}`)
})

test('without terms it says nothing of them', () => {
  const { openData, ...site } = awkward.site
  expect(openData).toBeDefined()
  expect(mainOf(renderPage({ ...awkward, site }, 'data', '/data/'))).not.toMatch(/creativecommons|dcat/)
})

test('it leads to comparisons only where two publications are for the same area', () => {
  const [north, south] = [area({ id: 'norra' }), area({ id: 'sodra' })]
  const pageOf = (...areas: readonly (typeof north)[]) =>
    mainOf(
      renderPage(
        archive({ publications: areas.map((one, at) => publication({ id: `${2018 + at}`, areas: [one] })) }),
        'data',
        '/data/',
      ),
    )
  expect(pageOf(north, south)).not.toContain('jamfor')
  expect(pageOf(north, north)).toContain('href="../jamfor/"')
})
