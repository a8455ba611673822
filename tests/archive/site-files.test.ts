import { expect, test } from 'vitest'
import { siteFilesOf } from '../../scripts/archive/site-files.ts'
import { siteArchive } from '../helpers/site-archive.ts'

const archive = await siteArchive('awkward', '2026-11-25')
const found = archive.publications.find(({ id }) => id === '2024')
if (found === undefined) throw new Error('The site awkward has no publication 2024.')
const isTaken = siteFilesOf(found, archive.site)

test.each([
  '2024/index.html',
  '2024/utskrift/medborgarlofte-2024.pdf',
  'data/2024.json',
  'data/2024.csv',
  'data/publication.schema.json',
  'assets/site.css',
])('%s belongs to 2024', (path) => {
  expect(isTaken(path)).toBe(true)
})

test.each([
  '2024-host/index.html',
  'index.html',
  'teman/barn/index.html',
  'data/archive.json',
  'data/promises.csv',
  'en/index.html',
])('%s does not', (path) => {
  expect(isTaken(path)).toBe(false)
})
