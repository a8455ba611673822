import { rmSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { type ContentSize, generateContent } from '../../scripts/bench/generate-content.ts'
import { writeGeneratedSite } from '../../scripts/bench/write-site.ts'
import { readConfig } from '../../scripts/command/read-config.ts'
import { checkContent, countContent } from '../../scripts/pipeline/check-content.ts'

const SMALL: ContentSize = { years: 3, promises: 20, languages: ['sv', 'en'] }

test('the same size gives the same content', () => {
  expect([...generateContent(SMALL)]).toEqual([...generateContent(SMALL)])
})

test.each([
  ['both languages', SMALL],
  ['one language', { years: 2, promises: 5, languages: ['sv'] }],
  ['long texts', { years: 2, promises: 30, languages: ['sv'], characters: 5000 }],
  ['as much as a year can hold', { years: 1, promises: 2000, languages: ['sv'] }],
] as const)('the check finds no errors in it: %s', async (_, size) => {
  const root = writeGeneratedSite(size)
  onTestFinished(() => rmSync(root, { recursive: true }))
  const { site } = await readConfig(root)
  if (site === null) throw new Error('The settings cannot be read.')
  const { content, problems } = await checkContent(root, site, '2026-02-01')
  expect(problems.filter(({ level }) => level === 'error')).toEqual([])
  expect(countContent(content)).toMatchObject({
    publications: size.years,
    promises: size.years * size.promises,
    commitments: 2 * size.years * size.promises,
    reports: size.years,
  })
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
