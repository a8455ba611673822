import { expect, test } from 'vitest'
import { PublicationLink } from '../../../layouts/components/links.tsx'
import { ReleaseMark } from '../../../layouts/components/release-mark.tsx'
import { Page } from '../../../layouts/page.ts'
import type { Publication } from '../../../scripts/model/archive.ts'
import { archive, publication } from '../../helpers/build-archive.ts'
import { pageIn, read, render } from './render.ts'

const pageOf = (of: Publication | null, language = 'sv') =>
  new Page(archive({ publications: [] }), { language, address: '/2018/' }, [], of, of)

test.each([
  [{ release: 'draft' }, 'Utkast – syns bara i förhandsvisningen.'],
  [
    { release: 'embargoed', published: '2027-01-15' },
    'Publiceras 15 januari 2027 – syns fram till dess bara i förhandsvisningen.',
  ],
] as const)('a page of what is not published says so: %j', (parts, words) => {
  expect(read(ReleaseMark, { page: pageOf(publication(parts)) })).toContain(words)
})

test('in the language of the page', () => {
  const page = pageOf(publication({ release: 'embargoed', published: '2027-01' }), 'en')
  expect(read(ReleaseMark, { page })).toBe('Not published until January 2027 – seen only in the preview.')
})

test('a page of what is published, or of no publication, has no mark', () => {
  expect(render(ReleaseMark, { page: pageOf(publication()) })).toBe('')
  expect(render(ReleaseMark, { page: pageOf(null) })).toBe('')
})

test('a link to a publication says that it is a draft, and nothing of one that is published', () => {
  const page = pageIn('sv')
  expect(read(PublicationLink, { page, to: publication({ release: 'draft' }) })).toBe('Medborgarlöfte 2018 Utkast')
  expect(read(PublicationLink, { page, to: publication() })).toBe('Medborgarlöfte 2018')
})
