import { expect, test } from 'vitest'
import type { Look } from '../../scripts/model/look.ts'
import { archive, publication } from '../helpers/build-archive.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { renderPage } from './pages/render-page.ts'

const pageWith = (look?: Look) =>
  renderPage(archive({ publications: [publication()], site: siteConfig({ look }) }), 'publication')
const titleIn = (html: string) => /<a class="site-title.*?<\/a>/s.exec(html)?.[0]
const iconsIn = (html: string) =>
  [...html.matchAll(/<link rel="([\w-]*icon)".*?href="([^"]*)"/g)].map(([, rel, link]) => `${rel} ${link}`)

test('the logo stands before the name of the site, in the same link, and is not read aloud beside it', () => {
  expect(titleIn(pageWith({ logo: 'logo.svg' }))).toBe(
    '<a class="site-title site-title-with-logo" href="../"><img class="site-logo" src="../assets/logo.svg" alt/><span>Medborgarlöften</span></a>',
  )
})

test('without a logo there is the name alone', () => {
  expect(titleIn(pageWith({ accent: '#7a1f3d' }))).toBe('<a class="site-title" href="../">Medborgarlöften</a>')
})

test('an icon of one’s own is that of tabs and phones', () => {
  expect(iconsIn(pageWith())).toEqual(['icon ../assets/favicon.svg', 'apple-touch-icon ../assets/icon.png'])
  expect(iconsIn(pageWith({ icon: 'ikon.png' }))).toEqual([
    'icon ../assets/icon.png',
    'apple-touch-icon ../assets/icon.png',
  ])
})

test('a page of a site without a look of its own is as it was', () => {
  expect(pageWith({})).toBe(pageWith())
})
