import { expect, test } from 'vitest'
import { describeBag, describePackage } from '../../scripts/archive/describe-package.ts'
import { siteArchive } from '../helpers/site-archive.ts'

const PROGRAM = { name: 'promise-publications', version: '0.1.0' }

async function publicationOf(site: string, id: string) {
  const archive = await siteArchive(site, '2026-11-25')
  const publication = archive.publications.find((one) => one.id === id)
  if (publication === undefined) throw new Error(`The site ${site} has no publication ${id}.`)
  return { archive, publication }
}

test('the description has the registration numbers, whom to ask, and the day', async () => {
  const { archive, publication } = await publicationOf('awkward', '2017')
  const lines = describeBag(archive, publication, PROGRAM).map(({ label, value }) => `${label}: ${value}`)
  expect(lines).toMatchSnapshot()
})

test('whoever opens the package is told what it is and how to check it', async () => {
  const { archive, publication } = await publicationOf('one-year', '2018')
  expect(describePackage(archive, publication, PROGRAM, null)).toMatchSnapshot()
})

test('in English where that is the language of the site', async () => {
  const { archive, publication } = await publicationOf('one-year', '2018')
  const english = { ...archive, site: { ...archive.site, defaultLanguage: 'en' } }
  expect(describePackage(english, publication, PROGRAM, null)).toMatchSnapshot()
})

test('files that came with the publication, and its seal, are told of where there are any', async () => {
  const { archive, publication } = await publicationOf('awkward', '2017')
  const without = describePackage(archive, { ...publication, attachments: [] }, PROGRAM, null)
  expect(without).not.toMatch(/files\/|Sigillets sista/)
  const seal = `[\n{"entry":{},"sha256":"ett"},\n{"entry":{},"sha256":"två"}\n]\n`
  const sealed = describePackage(archive, publication, PROGRAM, seal)
  expect(sealed).toContain('\nrepresentations/site/data/2017/files/\n')
  expect(sealed).toContain('\nSigillets sista fingeravtryck: två\n')
})
