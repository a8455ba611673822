import { rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { type ContentSize, countPromises, generateContent } from '../../scripts/bench/generate-content.ts'
import { writeGeneratedSite } from '../../scripts/bench/write-site.ts'
import { readConfig } from '../../scripts/command/read-config.ts'
import { checkContent, countContent } from '../../scripts/pipeline/check/check-content.ts'

const SMALL: ContentSize = { years: 3, promises: 20, languages: ['sv', 'en'] }

test('the same size gives the same content', () => {
  expect([...generateContent(SMALL)]).toEqual([...generateContent(SMALL)])
})

test.each([
  ['both languages', SMALL],
  ['one language', { years: 2, promises: 5, languages: ['sv'] }],
  ['long texts', { years: 2, promises: 30, languages: ['sv'], characters: 5000 }],
  ['as much as a publication can hold', { years: 1, promises: 2000, languages: ['sv'] }],
  ['districts', { years: 2, districts: 3, promises: 5, languages: ['sv', 'en'] }],
] as readonly (readonly [string, ContentSize])[])('the check finds no errors in it: %s', async (_, size) => {
  const root = writeGeneratedSite(size)
  onTestFinished(() => rmSync(root, { recursive: true }))
  const { site } = await readConfig(root)
  if (site === null) throw new Error('The settings cannot be read.')
  const { content, problems } = await checkContent(root, site, '2026-02-01')
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  const publications = size.years * (size.districts ?? 1)
  expect(countPromises(size)).toBe(publications * size.promises)
  expect(countContent(content)).toMatchObject({
    publications,
    promises: countPromises(size),
    commitments: 2 * countPromises(size),
    reports: publications,
  })
})

test('each district has its own promises, which continue its own of the year before', () => {
  const files = [...generateContent({ years: 2, districts: 2, promises: 3, languages: ['sv'] })]
  const promises = files.filter(({ path }) => path.startsWith('content/2025-') && path.includes('/promises/'))
  expect(promises.map(({ path }) => path)).toEqual([
    'content/2025-bjorkby/promises/grannsamverkan-bjorkby.md',
    'content/2025-bjorkby/promises/inbrott-bjorkhult.md',
    'content/2025-bjorkby/promises/bedragerier-bjorktorp.md',
    'content/2025-bjorkhult/promises/belysning-bjorkvik.md',
    'content/2025-bjorkhult/promises/gangvagar-bjorkas.md',
    'content/2025-bjorkhult/promises/klotter-bjorkdal.md',
  ])
  expect(promises[0]?.text).toContain('continues: [{ promise: 2024-bjorkby/grannsamverkan-bjorkby, change: ')
})

test('long texts have the length that was asked for, and one promise in five other sentences each year', () => {
  const texts = new Map(
    [...generateContent({ years: 2, promises: 50, languages: ['sv'], characters: 5000 })].map(({ path, text }) => [
      path,
      text,
    ]),
  )
  const promises = [...texts].filter(([path]) => path.startsWith('content/2025/promises/'))
  // The year and the numbers in the short text at the top change everywhere.
  const longText = (text = '') => text.split('\n\n').slice(2).join('\n\n')
  const changed = promises.filter(
    ([path, text]) => longText(text) !== longText(texts.get(path.replace('2025', '2024'))),
  )
  expect(promises).toHaveLength(50)
  expect(Math.min(...promises.map(([, text]) => longText(text).length))).toBeGreaterThanOrEqual(5000)
  expect(changed).toHaveLength(10)
})

test('English texts come only when asked for', () => {
  const paths = [...generateContent({ ...SMALL, languages: ['sv'] })].map(({ path }) => path)
  expect(paths.filter((path) => path.endsWith('.en.md'))).toEqual([])
})
