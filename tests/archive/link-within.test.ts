import { expect, test } from 'vitest'
import { linkWithin } from '../../scripts/archive/link-within.ts'
import { siteConfig } from '../helpers/site-config.ts'

const SITE = siteConfig({ baseUrl: 'https://loften.test/arkiv/' })

/** The link of a page of 2018, as it is in a package that has another page, a PDF and a picture. */
function linked(link: string): string | undefined {
  const [page] = linkWithin(
    [
      { path: '2018/index.html', content: `<p><a href="${link}">x</a></p>` },
      { path: '2018/loften/grannsamverkan/index.html', content: '' },
      { path: '2018/files/bild å.png', content: Buffer.from('') },
    ],
    SITE,
  )
  return /href="(.*)"/.exec(String(page?.content))?.[1]
}

test.each([
  ['a page by its file', 'loften/grannsamverkan/', 'loften/grannsamverkan/index.html'],
  ['a place on it too', 'loften/grannsamverkan/#mal', 'loften/grannsamverkan/index.html#mal'],
  ['the page itself', './', 'index.html'],
  ['a file as before', 'files/bild%20%C3%A5.png', 'files/bild%20%C3%A5.png'],
  ['what is not there by its address on the web', '../teman/barn/', 'https://loften.test/arkiv/teman/barn/'],
  ['the start page so too', '../', 'https://loften.test/arkiv/'],
  ['what was asked of it along', '../sok/?q=a&amp;p=b', 'https://loften.test/arkiv/sok/?q=a&amp;p=b'],
  ['a place on the page as before', '#innehall', '#innehall'],
  ['another site as before', 'https://kommun.test/a?b=c&amp;d', 'https://kommun.test/a?b=c&amp;d'],
  ['somebody to write to as before', 'mailto:trygghet@kommun.test', 'mailto:trygghet@kommun.test'],
])('it names %s', (_, link, expected) => {
  expect(linked(link)).toBe(expected)
})

test('words that look like markup are left alone, and so are files that are no pages', () => {
  const words = '<p>a href=&quot;../&quot; &lt;search class=&quot;search-form&quot;></p>'
  const files = [
    { path: 'a/index.html', content: words },
    { path: 'a.json', content: '{ "a": " href=\\"../\\"" }' },
  ]
  expect(linkWithin(files, SITE)).toEqual(files)
})

test('a form that asks a page that is not there is left out, and the rest stays', () => {
  const html = '<header><search class="search-form"><form action="../sok/"></form></search></header><p>Ord</p>'
  const [page] = linkWithin([{ path: 'a/index.html', content: html }], SITE)
  expect(page?.content).toBe('<header></header><p>Ord</p>')
})
