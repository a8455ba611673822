import { describe, expect, test } from 'vitest'
import { registerEntries } from '../../../layouts/pages/register-entries.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import { siteArchive } from '../../helpers/site-archive.ts'

const own = await siteArchive('../../..', '2026-11-26')
const awkward = await siteArchive('awkward', '2026-01-15')
const readingIn = (language: string) => ({ language, defaultLanguage: 'sv', texts: textsIn(language, 'sv') })
const lettersOf = (archive = own, language = 'sv') => registerEntries(archive, readingIn(language))
const entriesOf = (archive = own, language = 'sv') => lettersOf(archive, language).flatMap(({ entries }) => entries)
const promisesUnder = (word: string) =>
  entriesOf()
    .find((entry) => entry.word === word)
    ?.threads.map((promises) => promises.map(({ reference }) => reference))

describe('the register', () => {
  test('has its letters in the order of the Swedish alphabet', () => {
    const letters = lettersOf().map(({ letter }) => letter)
    expect(letters).toEqual(
      [...letters].sort(
        (a, b) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'.indexOf(a) - 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'.indexOf(b),
      ),
    )
    expect(letters).toContain('Å')
    expect(letters).toContain('Ö')
  })

  test('brings the years of one promise together under each of its words', () => {
    expect(promisesUnder('belysning')).toContainEqual([
      ...['2016/belysning', '2018/belysning', '2019-2020/belysning', '2021-2022/belysning'],
    ])
  })

  test('has compounds under their parts as well', () => {
    expect(promisesUnder('inbrott')?.flat()).toContain('2018/grannsamverkan')
    expect(promisesUnder('vandring')?.flat()).toContain('2017/trygghetsvandringar')
  })

  test('has places, and leads from other words of the glossary to the one with the promises', () => {
    expect(promisesUnder('Resecentrum')?.flat()).toContain('2016/narvaro-resecentrum')
    expect(entriesOf().find(({ word }) => word === 'grannstöd')).toMatchObject({ threads: [], see: 'grannsamverkan' })
  })

  test('has no word twice', () => {
    const words = entriesOf().map(({ word }) => word.toLowerCase())
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test.each([
    ['own', own, 'sv'],
    ['own', own, 'en'],
    ['own', own, 'sv-x-lattlast'],
    ['awkward', awkward, 'sv'],
  ] as const)('has every promise of %s in its language', (_, archive, language) => {
    const found = new Set(entriesOf(archive, language).flatMap(({ threads }) => threads.flat()))
    const promises = archive.publications
      .filter(({ languages }) => languages.includes(language))
      .flatMap((publication) => publication.promises)
    expect(promises.length).toBeGreaterThan(0)
    expect(promises.filter((promise) => !found.has(promise)).map(({ reference }) => reference)).toEqual([])
  })
})
