import { describe, expect, test } from 'vitest'
import { Breadcrumbs } from '../../../layouts/components/breadcrumbs.tsx'
import { PromiseLink, PublicationLink, SurveyLink } from '../../../layouts/components/links.tsx'
import { LocalText } from '../../../layouts/components/local-text.tsx'
import { Prose } from '../../../layouts/components/prose.tsx'
import { promise, publication, survey } from '../../helpers/build-archive.ts'
import { pageIn, render } from './render.ts'

const page = pageIn('en')

describe('a text from content', () => {
  test.each([
    { language: 'sv', text: { sv: 'Löfte' }, html: 'Löfte' },
    { language: 'sv', text: { sv: 'Löfte', en: 'Promise' }, html: 'Löfte' },
    { language: 'en', text: { sv: 'Löfte', en: 'Promise' }, html: 'Promise' },
    { language: 'en', text: { sv: 'Löfte' }, html: '<span lang="sv">Löfte</span>' },
    { language: 'en', text: { sv: '<b>&' }, html: '<span lang="sv">&lt;b>&amp;</span>' },
  ])('$text on a page in $language is $html', ({ language, text, html }) => {
    expect(render(LocalText, { page: pageIn(language), text })).toBe(html)
  })
})

describe('prose', () => {
  test('carries its language when it is not that of the page', () => {
    expect(render(Prose, { page, publication: publication(), text: { sv: 'Vi *lovar*.' }, under: 1 })).toBe(
      '<div class="prose" lang="sv"><p>Vi <em>lovar</em>.</p>\n</div>',
    )
  })

  test('carries none when it is translated', () => {
    expect(
      render(Prose, { page, publication: publication(), text: { sv: 'Vi lovar.', en: 'We promise.' }, under: 1 }),
    ).toBe('<div class="prose"><p>We promise.</p>\n</div>')
  })

  test('of no words is no element', () => {
    expect(render(Prose, { page, publication: publication(), text: { en: '' }, under: 1 })).toBe('')
  })

  test('lets no markup of the text through', () => {
    expect(
      render(Prose, { page, publication: publication(), text: { sv: '<img src=x onerror=alert(1)>' }, under: 1 }),
    ).not.toContain('<img')
  })
})

describe('links', () => {
  const made = publication({ id: '2018', languages: ['sv'], promises: [promise()], surveys: [survey()] })
  const [one] = made.promises
  const [other] = made.surveys
  if (one === undefined || other === undefined) throw new Error('The test needs both.')

  test.each([
    { name: 'publication', html: render(PublicationLink, { page, to: made }), href: '../2018/' },
    { name: 'promise', html: render(PromiseLink, { page, to: one }), href: '../2018/loften/grannar/' },
    { name: 'survey', html: render(SurveyLink, { page, to: other }), href: '../2018/undersokningar/dialog/' },
  ])('a link to a $name that can only be read in Swedish says so', ({ html, href }) => {
    expect(html).toContain(`<a href="${href}" hreflang="sv">`)
  })

  test('a link that stays within the language says nothing about it', () => {
    const translated = publication({ languages: ['sv', 'en'] })
    expect(render(PublicationLink, { page, to: translated })).toBe('<a href="2018/">Public promise 2018</a>')
  })
})

test('the way to a page begins at the start page, and marks titles in another language', () => {
  const crumbs = [
    { address: '/2018/', title: { sv: 'Löften' } },
    { address: '/en/themes/', title: 'Themes' },
  ]
  const html = render(Breadcrumbs, { page, crumbs })
  expect([...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(([, href, title]) => [href, title])).toEqual([
    ['./', 'Home'],
    ['../2018/', '<span lang="sv">Löften</span>'],
    ['themes/', 'Themes'],
  ])
})
