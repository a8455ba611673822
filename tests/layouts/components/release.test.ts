import { expect, test } from 'vitest'
import { PublicationLink, SurveyLink } from '../../../layouts/components/links.tsx'
import { ReleaseMark } from '../../../layouts/components/release-mark.tsx'
import type { Publication, Survey } from '../../../scripts/model/archive.ts'
import { publication, survey } from '../../helpers/build-archive.ts'
import { pageIn, read, render } from './render.ts'

const markOf = (of: Publication | Survey | null, language = 'sv') => ({ of, page: pageIn(language) })

test.each([
  [{ release: 'draft' }, 'Utkast – syns bara i förhandsvisningen.'],
  [
    { release: 'embargoed', published: '2027-01-15' },
    'Publiceras 15 januari 2027 – syns fram till dess bara i förhandsvisningen.',
  ],
] as const)('a page of what is not published says so: %j', (parts, words) => {
  expect(read(ReleaseMark, markOf(publication(parts)))).toContain(words)
})

test('in the language of the page', () => {
  const of = publication({ release: 'embargoed', published: '2027-01' })
  expect(read(ReleaseMark, markOf(of, 'en'))).toBe('Not published until January 2027 – seen only in the preview.')
})

test('so do a survey that is not published yet, and every link to it', () => {
  const of = survey({ release: 'embargoed', published: '2027-01-15' })
  publication({ surveys: [of] })
  expect(read(ReleaseMark, markOf(of))).toContain('Publiceras 15 januari 2027')
  expect(read(SurveyLink, { page: pageIn('sv'), to: of })).toMatch(/ Inte publicerat än$/)
})

test('a page of what is published, or of no publication, has no mark', () => {
  expect(render(ReleaseMark, markOf(publication()))).toBe('')
  expect(render(ReleaseMark, markOf(null))).toBe('')
})

test('a link to a publication says that it is a draft, and nothing of one that is published', () => {
  const page = pageIn('sv')
  expect(read(PublicationLink, { page, to: publication({ release: 'draft' }) })).toBe('Medborgarlöfte 2018 Utkast')
  expect(read(PublicationLink, { page, to: publication() })).toBe('Medborgarlöfte 2018')
})
