import { describe, expect, test } from 'vitest'
import { produceAssets } from '../../scripts/assets/produce-assets.ts'
import type { Look } from '../../scripts/model/look.ts'
import type { WrittenFiles } from '../../scripts/model/output.ts'
import { allFiles } from '../helpers/all-files.ts'
import { siteConfig } from '../helpers/site-config.ts'

const NOTHING_YET: WrittenFiles = { list: async () => [], read: async () => '' }
const filesWith = (look?: Look) =>
  allFiles(produceAssets({ site: siteConfig({ look }) }, NOTHING_YET, async (file) => Buffer.from(`bytes of ${file}`)))
const files = await filesWith()
const textOf = (path: string, among = files) =>
  Buffer.from(among.find((file) => file.path === path)?.content ?? '').toString('utf8')

test('there is one style sheet, one script, an icon, and fonts with their licence', () => {
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'assets/site.css',
      'assets/search.js',
      'assets/favicon.svg',
      'assets/icon.png',
      'assets/fonts/LICENSE.txt',
    ]),
  )
  expect(textOf('assets/fonts/LICENSE.txt')).toContain('SIL OPEN FONT LICENSE')
})

test('every font that the style sheet names is there, and is found from it', () => {
  const named = [...textOf('assets/site.css').matchAll(/url\("?([^")]+)"?\)/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(0)
  const found = named.map((path) => new URL(path, 'http://site.example/assets/site.css').pathname.slice(1))
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(found))
})

test('the style sheet is for paper as well as for screens', () => {
  expect(textOf('assets/site.css')).toContain('@media print')
})

describe('a site with colours of its own', () => {
  const sheetWith = async (look: Look) => textOf('assets/site.css', await filesWith(look))
  const sheet = textOf('assets/site.css')

  test('has them after those of the program, for light and dark screens and for paper', async () => {
    const own = await sheetWith({ accent: '#7a1f3d', accentDark: '#f0a8bf' })
    expect(own.startsWith(sheet)).toBe(true)
    expect(own.slice(sheet.length)).toBe(
      ':root{--accent:#7a1f3d;--accent-deep:#55162b;--band:#7a1f3d}' +
        '@media screen and (prefers-color-scheme:dark){:root{--accent:#f0a8bf;--accent-deep:#f6cbd9;--band:#7a1f3d}}',
    )
  })

  test('has the others of the program', async () => {
    expect(await sheetWith({})).toBe(sheet)
    expect((await sheetWith({ accentDark: '#f0a8bf' })).slice(sheet.length)).toBe(
      '@media screen and (prefers-color-scheme:dark){:root{--accent:#f0a8bf;--accent-deep:#f6cbd9}}',
    )
  })

  test('differs in nothing else', async () => {
    const others = async (look?: Look) => (await filesWith(look)).filter(({ path }) => path !== 'assets/site.css')
    expect(await others({ accent: '#7a1f3d' })).toEqual(await others())
  })
})

describe('a site with pictures of its own', () => {
  const paths = async (look: Look) => (await filesWith(look)).map(({ path }) => path)

  test('has its logo as it is, under a name that only its ending changes', async () => {
    expect(textOf('assets/logo.svg', await filesWith({ logo: 'Vår logga.SVG' }))).toBe(
      'bytes of content/look/Vår logga.SVG',
    )
    expect(await paths({ logo: 'logo.png' })).toContain('assets/logo.png')
  })

  test('has the styles of logos only where there is one', async () => {
    expect(textOf('assets/site.css', await filesWith({ logo: 'logo.svg' }))).toContain('.site-logo{')
    expect(textOf('assets/site.css', await filesWith({ icon: 'icon.png' }))).toBe(textOf('assets/site.css'))
  })

  test('has its icon in the place of both of the program', async () => {
    const own = await filesWith({ icon: 'ikon.png' })
    expect(textOf('assets/icon.png', own)).toBe('bytes of content/look/ikon.png')
    expect(own.map(({ path }) => path)).not.toContain('assets/favicon.svg')
    expect(own.length).toBe(files.length - 1)
  })
})
