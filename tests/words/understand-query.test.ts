import { describe, expect, test } from 'vitest'
import { queryReader } from '../../scripts/words/understand-query.ts'
import { wordKey } from '../../scripts/words/word-key.ts'

const key = (word: string) => wordKey(word, 'sv')
const read = await queryReader(
  {
    words: [
      ...[
        'aldrig',
        'belysning',
        'belysningen',
        `bostadsinbrott=bostad+${key('inbrott')}`,
        'fara',
        'får',
        'gångtunnlar=gång+tunnl',
      ],
      ...['hastighet', 'kontroller', 'polis', 'resecentrum', 'resecentrums', 'seniorer', 'trafik', 'äldre'],
    ].join(' '),
    same: [
      ['äldre', 'seniorer', 'pensionärer'],
      ['hastighet', 'fart'],
      ['bostadsinbrott', 'stöld'],
      ['barn och unga', 'ungdomar'],
    ],
  },
  'sv',
)
const terms = (question: string) =>
  read(question).terms.map(({ how, keys, shown }) => ({ how, keys: keys.join(' '), shown: shown.join(' ') }))

describe('a word of a question is understood', () => {
  test.each([
    { asked: 'belysningarna', how: 'known', keys: key('belysning'), shown: 'belysningarna' },
    { asked: 'pensionärer', how: 'known', keys: key('pensionärer'), shown: 'pensionärer' },
    { asked: 'tunnel', how: 'known', keys: key('tunnel'), shown: 'tunnel' },
    { asked: 'belys', how: 'beginning', keys: 'belys', shown: 'belys' },
    { asked: 'aldre', how: 'folded', keys: key('äldre'), shown: 'äldre' },
    { asked: 'gangtunnlar', how: 'folded', keys: key('gångtunnlar'), shown: 'gångtunnlar' },
    { asked: 'belysnig', how: 'corrected', keys: key('belysning'), shown: 'belysning' },
    { asked: 'fartkontroller', how: 'parts', keys: `${key('fart')} ${key('kontroll')}`, shown: 'fart kontroller' },
    { asked: 'gatubelysning', how: 'parts', keys: key('belysning'), shown: 'belysning' },
    { asked: 'resecenter', how: 'corrected', keys: key('resecentrum'), shown: 'resecentrum' },
    { asked: 'resecity', how: 'unknown', keys: '', shown: '' },
    { asked: 'xyzzy', how: 'unknown', keys: '', shown: '' },
  ])('$asked: $how', ({ asked, ...understood }) => {
    expect(terms(asked)).toEqual([understood])
  })
})

test('half of a word is not understood by another word for that half', () => {
  expect(terms('stöld')[0]?.how).toBe('known')
  expect(terms('cykelstöld')[0]?.how).toBe('unknown')
})

describe('å, ä and ö are letters of their own', () => {
  test('far is not får, which is told when there is nothing else', () => {
    expect(terms('får')).toEqual([{ how: 'known', keys: 'får', shown: 'får' }])
    expect(terms('far')).toEqual([{ how: 'folded', keys: 'får', shown: 'får' }])
  })

  test('a word that the site has is never taken for one with other dots', () => {
    expect(terms('fara')[0]?.how).toBe('known')
  })
})

test('that something is promised says nothing in a question, unless there is nothing else', () => {
  expect(terms('vad lovas om polis').map(({ shown }) => shown)).toEqual(['polis'])
  expect(read('vilka löften').terms.map(({ asked }) => asked)).toEqual(['löften'])
})

test('words that say nothing are left out, unless there is nothing else', () => {
  expect(terms('vad gör ni åt polis').map(({ shown }) => shown)).toEqual(['polis'])
  expect(read('och').terms.map(({ asked }) => asked)).toEqual(['och'])
})

test('a question without words asks for nothing, and one without end for no more than its beginning', () => {
  expect(read(' .,;!? ').terms).toEqual([])
  expect(read('polis '.repeat(5000)).terms).toHaveLength(1)
  expect(read(Array.from({ length: 500 }, (_, index) => `ord${index}`).join(' ')).terms.length).toBeLessThanOrEqual(12)
})

describe('what answers a question is known in a text', () => {
  test.each([
    { asked: 'inbrott', word: 'bostadsinbrott', isHit: true },
    { asked: 'pensionärer', word: 'äldre', isHit: true },
    { asked: 'belysning', word: 'belysningen', isHit: true },
    { asked: 'belys', word: 'belysningen', isHit: true },
    { asked: 'far', word: 'får', isHit: true },
    { asked: 'får', word: 'fara', isHit: false },
    { asked: 'polis', word: 'och', isHit: false },
  ])('$word for $asked: $isHit', ({ asked, word, isHit }) => {
    expect(read(asked).isHit(word)).toBe(isHit)
  })
})
