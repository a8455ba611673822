import { expect, test } from 'vitest'
import { publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const RULE = 'structure/theme-without-promises'
const two = publicationFile('2018', { themes: '\n  - { id: hemma, title: a }\n  - { id: ute, title: b }' })
const inTheme = (theme: string) => ({
  'content/2018/promises/belysning.md': `---\ntitle: a\ntheme: ${theme}\n---\nText.\n`,
})

test('a theme that no promise names is reported at its own line', async () => {
  expect(await placesOf(RULE, two)).toEqual(['2018/publication.yaml:7'])
  expect(await placesOf(RULE, { ...two, ...inTheme('ute') })).toEqual([])
})

test('a misspelt theme is one problem, not two', async () => {
  expect(await placesOf(RULE, { ...two, ...inTheme('utte') })).toEqual([])
})

test('a promise with a fault of its own may belong to any theme', async () => {
  expect(await placesOf(RULE, { ...two, ...inTheme('[ute]') })).toEqual([])
})
