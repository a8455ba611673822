import { expect, test } from 'vitest'
import { archive, party, publication, sv } from '../../helpers/build-archive.ts'
import { renderPage } from '../pages/render-page.ts'
import { wordsIn } from './render.ts'

const police = party({ id: 'polis', short: sv('Polisen') })
const site = archive({ publications: [publication()], parties: [police] })
const feedsIn = (html: string) =>
  [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml" title="([^"]*)" href="([^"]*)"/g)].map(
    ([, title, href]) => `${title}: ${href}`,
  )

test('every page tells programs where the feed of the site is, and a party’s page where its own is', () => {
  expect(feedsIn(renderPage(site, 'publication'))).toEqual(['Nytt i Medborgarlöften: ../feed.atom'])
  expect(feedsIn(renderPage(site, 'party'))).toEqual([
    'Polisen – nytt i Medborgarlöften: feed.atom',
    'Nytt i Medborgarlöften: ../../feed.atom',
  ])
})

test('the foot of a page leads to where the feed of the site is explained, which a browser cannot show', () => {
  expect(renderPage(site, 'publication')).toContain('<a href="../#feed">Följ det som är nytt</a>')
  expect(renderPage(site, 'start')).toContain('id="feed"')
  expect(renderPage(archive({ publications: [] }), 'start')).not.toContain('#feed')
})

test('a link to a feed comes with what a feed is', () => {
  const html = renderPage(site, 'party')
  expect(html).toContain(
    '<a href="feed.atom" type="application/atom+xml">Följ det som är nytt: Polisen (Atom-flöde)</a>',
  )
  expect(wordsIn(html)).toContain('Ett flöde är en adress som du lägger in i ett program som läser nyheter.')
  expect(wordsIn(renderPage(site, 'start'))).toContain('Ett flöde är en adress')
})
