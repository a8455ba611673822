import { describe, expect, test } from 'vitest'
import { type Lexicon, splitCompound } from '../../scripts/words/split-compound.ts'
import { wordKey } from '../../scripts/words/word-key.ts'

const keyOf = (word: string) => wordKey(word, 'sv')
const lexiconOf = (words: string, exceptions: Lexicon['exceptions'] = new Map()): Lexicon => ({
  keys: new Set(words.split(' ').map(keyOf)),
  exceptions,
  keyOf,
})
const split = (word: string, words: string) => splitCompound(word, lexiconOf(words))
const keys = (words: string) => words.split(' ').map(keyOf)

describe('a compound comes apart into the words it is put together from', () => {
  test.each([
    { word: 'trafikkontroller', from: 'trafik kontroll' },
    { word: 'gatubelysningen', from: 'gata belysning' },
    { word: 'trygghetsvandring', from: 'trygghet vandring' },
    { word: 'skolvägar', from: 'skola vägar' },
    { word: 'kyrkogården', from: 'kyrka gård' },
    { word: 'gatemiljö', from: 'gata miljö' },
    { word: 'barnavårdare', from: 'barn vårdare' },
  ])('$word: $from', ({ word, from }) => {
    expect(split(word, from)).toEqual(keys(from))
  })

  test('a part that is a compound comes apart in turn', () => {
    expect(split('trafiksäkerhetsarbete', 'trafik säkerhet arbete trafiksäkerhet')).toEqual(
      keys('trafiksäkerhet trafik säkerhet arbete'),
    )
  })
})

describe('of several ways', () => {
  test('the one with the fewest parts is taken', () => {
    const [first, second, ...nested] = split('gångtunnelbelysning', 'gång tunnel belysning gångtunnel')
    expect([first, second]).toEqual(keys('gångtunnel gång'))
    expect(nested).toEqual(keys('tunnel belysning'))
  })

  test('and of those with as many, the one with the longest last part', () => {
    expect(split('glasskiosk', 'glass kiosk glas skiosk')).toEqual(keys('glas skiosk'))
  })
})

describe('a word stays whole', () => {
  test.each([
    { why: 'when a part has fewer than four letters', word: 'omklädningsrum', words: 'omklädning rum' },
    { why: 'when a part is not known', word: 'gatubelysning', words: 'belysning' },
    { why: 'when it is a known word itself and nothing else', word: 'belysning', words: 'belysning' },
    { why: 'when it is too short', word: 'polisen', words: 'polis' },
  ])('$why', ({ word, words }) => {
    expect(split(word, words)).toEqual([])
  })

  test('when it is an exception, or comes apart as the exception says', () => {
    const exceptions = new Map([
      ['tillsammans', []],
      ['medborgarlöfte', ['löfte']],
    ])
    const lexicon = lexiconOf('till sammans medborgare löfte', exceptions)
    expect(splitCompound('tillsammans', lexicon)).toEqual([])
    expect(splitCompound('medborgarlöfte', lexicon)).toEqual(keys('löfte'))
  })
})
