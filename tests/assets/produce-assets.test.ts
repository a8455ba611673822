import { expect, test } from 'vitest'
import { produceAssets } from '../../scripts/assets/produce-assets.ts'
import { allFiles } from '../helpers/all-files.ts'

const files = await allFiles(produceAssets())
const textOf = (path: string) => Buffer.from(files.find((file) => file.path === path)?.content ?? '').toString('utf8')

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
