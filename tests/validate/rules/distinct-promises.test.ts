import { expect, test } from 'vitest'
import { promiseWithText, publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const RULE = 'structure/similar-promises'
const words = (count: number, from = 1) => Array.from({ length: count }, (_, index) => `ord${from + index}`).join(' ')
const a = (text: string, ...lines: readonly string[]) => promiseWithText('2018/a', text, 'title: En titel', ...lines)
const b = (text: string, ...lines: readonly string[]) => promiseWithText('2018/b', text, 'title: En titel', ...lines)

test('a copy is found whatever its capital letters, line breaks and marks', async () => {
  const copy = b('VI lyser upp\n**tunnlarna** i centrum!')
  expect(await placesOf(RULE, { ...a('Vi lyser upp tunnlarna i centrum.'), ...copy })).toEqual(['2018/promises/b.md:3'])
})

test('in a long text a few words may differ, in a short one none', async () => {
  expect(await placesOf(RULE, { ...a(`${words(40)} slut`), ...b(`${words(40)} final`) })).toHaveLength(1)
  expect(await placesOf(RULE, { ...a(`${words(7)} slut`), ...b(`${words(7)} final`) })).toEqual([])
})

test('nine pairs of words in ten must be the same', async () => {
  // 38 pairs each: 36 shared are 0.947, 32 are 0.842.
  const text = (changed: number) => `${words(37 - changed)} ${words(changed, 100)}`
  expect(await placesOf(RULE, { ...a(words(37)), ...b(text(2)) })).toHaveLength(1)
  expect(await placesOf(RULE, { ...a(words(37)), ...b(text(6)) })).toEqual([])
})

test('the same words for two places are two promises', async () => {
  const areas = { 'content/areas.yaml': '- { id: centrum, name: a, kind: district }\n' }
  expect(await placesOf(RULE, { ...areas, ...a(words(9)), ...b(words(9), 'places: [centrum]') })).toEqual([])
})

test('a promise may be given again in another publication', async () => {
  const again = promiseWithText('2019/a', words(9), 'title: En titel')
  expect(await placesOf(RULE, { ...a(words(9)), ...publicationFile('2019'), ...again })).toEqual([])
})

test('of three alike, the second and the third are reported', async () => {
  const c = promiseWithText('2018/c', words(9), 'title: En titel')
  expect(await placesOf(RULE, { ...a(words(9)), ...b(words(9)), ...c })).toEqual([
    '2018/promises/b.md:3',
    '2018/promises/c.md:3',
  ])
})
