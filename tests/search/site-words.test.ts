import { describe, expect, test } from 'vitest'
import type { SearchRecord } from '../../scripts/search/search-record.ts'
import { siteWords } from '../../scripts/search/site-words.ts'
import { wordKey } from '../../scripts/words/word-key.ts'

const key = (word: string) => wordKey(word, 'sv')
const record = (title: string, text: string): SearchRecord => ({
  kind: 'promise',
  address: '/2018/loften/a/',
  language: 'sv',
  title,
  text,
  names: [],
  publication: 'Medborgarlöfte 2018',
  periodState: 'ended',
  years: [2018],
  themes: [],
  parties: [],
  places: [],
  standings: [],
  thread: [],
})
const word = (text: string, ...synonyms: string[]) => ({
  id: 'a',
  word: { sv: text },
  explanation: { sv: 'Så är det.' },
  synonyms,
})
const wordsOf = (text: string, ...glossary: ReturnType<typeof word>[]) =>
  siteWords([record('Löfte', text)], glossary, 'sv', 'sv')

describe('what a text is found by beside its own words', () => {
  test('the parts of its compounds, and forms that Pagefind would leave apart', () => {
    expect(wordsOf('').partsOf(['Bostadsinbrott i gångtunnlar'])).toEqual([])
    const { partsOf } = wordsOf('Bostadsinbrott i gångtunnlar.')
    // Whoever looks for bostad or gång begins the word, and finds it anyway.
    expect(partsOf(['Bostadsinbrott i gångtunnlar'])).toEqual([key('inbrott'), key('tunnel')].sort())
  })

  test('each number of a stretch, which Pagefind takes as one word', () => {
    const text = 'För dem som är 12–18 år, kl. 22.30, i 6 veckor.'
    expect(wordsOf(text).partsOf([text])).toEqual(['12', '18', '22', '30'])
  })

  test('in English, beginnings that end in y, of which Pagefind makes other words', () => {
    const named = { ...record('Löfte', ''), names: ['Trygghetsnytt', 'Yes'] }
    expect(siteWords([named], [], 'en', 'sv').partsOf(named.names)).toEqual(['try', 'trygghetsny'])
    expect(siteWords([named], [], 'sv', 'sv').partsOf(['Trygghetsnytt'])).not.toContain('try')
  })

  test('other words for the same thing, whichever of them it says', () => {
    const glossary = word('Seniorer', 'äldre', 'pensionärer')
    const { sameAs } = wordsOf('För äldre.', glossary)
    expect(sameAs(['För äldre'])).toEqual([key('pensionärer'), key('seniorer')].sort())
    expect(sameAs(['För barn'])).toEqual([])
  })

  test('a phrase counts when all its words are there', () => {
    const { sameAs } = wordsOf('Grannar mot brott.', word('Grannstöd', 'grannar mot brott'))
    expect(sameAs(['Grannar mot brott'])).toEqual([key('grannstöd')])
    expect(sameAs(['Grannar'])).toEqual([])
  })
})

describe('the words for the search page', () => {
  test('have none of a text in another language, only the names that it is found by', () => {
    const foreign = { ...record('Grannsamverkan', 'Vi håller kurser.'), names: ['The police'] }
    expect(siteWords([foreign], [], 'en', 'sv').table.words).toBe('police the')
    expect(siteWords([foreign], [], 'sv-x-lattlast', 'sv').table.words).toContain('grannsamverkan')
  })

  test('are in order, each once, with the parts of compounds', () => {
    expect(wordsOf('Trafik och trafikkontroller. Trafik!').table.words).toBe(
      `löfte och trafik trafikkontroller=trafik+${key('kontroll')}`,
    )
  })

  test('have only those words for the same thing of which the site has one', () => {
    const { same } = wordsOf('För äldre.', word('Seniorer', 'äldre'), word('Moped', 'moppe')).table
    expect(same).toContainEqual(['seniorer', 'äldre'])
    expect(same.flat()).not.toContain('moppe')
  })
})
