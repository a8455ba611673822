// Every text of the interface, read as a proofreader would.
import { describe, expect, test } from 'vitest'
import { en } from '../../../layouts/texts/en.ts'
import { STANDING_SIGNS } from '../../../layouts/texts/standing-signs.ts'
import { sv } from '../../../layouts/texts/sv.ts'
import { svLattlast } from '../../../layouts/texts/sv-x-lattlast.ts'
import type { Texts } from '../../../layouts/texts/texts.ts'
import { LINEAGE_CHANGES, STANDINGS } from '../../../scripts/model/vocabulary.ts'

type Gaps = readonly (string | number | null)[]

/** What the texts with gaps are filled with; where nothing else is said, with words. */
const WORDS: readonly Gaps[] = [['a', 'b', 'c']]
const COUNTS: readonly Gaps[] = [[1], [2]]
const SAMPLES: Readonly<Record<string, readonly Gaps[]>> = {
  date: [[1, 'a', 2018]],
  'publication.promiseCount': COUNTS,
  'publication.commitmentCount': COUNTS,
  'publication.publicationCount': COUNTS,
  'publication.fatesUnsaid': COUNTS,
  'places.findingCount': COUNTS,
  'places.reportCount': COUNTS,
  'periods.coming': [
    ['a', 'b', 'c'],
    ['a', null, null],
  ],
  'periods.inForce': [
    ['a', 'b', 'c'],
    ['a', 'b', null],
  ],
  'periods.daysUntil': COUNTS,
  'periods.daysLeft': [[0], ...COUNTS],
  'followUp.standingCount': COUNTS,
  'followUp.ofAll': [[2], [3]],
  'promise.continues': LINEAGE_CHANGES.map((change) => [change, 'a']),
  'measured.scaledBegun': [['a', 'b', 'c', 'd']],
  'promise.cite': [['a', 'b', 'c', 'd', 'e']],
  'commitment.daysSinceDue': [['1'], ['2']],
  'followUp.ofDay': [['a'], [null]],
  'print.sourceNumbers': [
    ['1', 1],
    ['1 b 2', 2],
  ],
  'target.all': [['a'], [null]],
  'target.share': [
    ['1', 'a'],
    ['1', null],
  ],
  'standingSentence.declared': [
    ['a', 'b'],
    ['a', null],
  ],
  'standingSentence.reported': [
    ['a', 'b'],
    ['a', null],
  ],
  'standingSentence.reportedBy': [
    ['a', 'b'],
    ['a', null],
  ],
  'standingSentence.notReported': [
    ['a', '1'],
    ['a', '2'],
  ],
  'standingSentence.noFinalWord': [
    ['a', '1'],
    ['a', '2'],
  ],
  'standingSentence.notDue': [['a'], [null]],
  'survey.ageRange': [
    ['1', '2'],
    ['1', null],
    [null, '2'],
  ],
}

/** Not texts but the signs that texts are made with. */
const SIGNS = ['thousandsSeparator', 'decimalSign', 'openQuote', 'closeQuote']

/** Every text with its place: `frame.asOf` and `Så var läget den a.` */
function textsOf(texts: Texts): readonly (readonly [path: string, text: unknown])[] {
  const found: (readonly [string, unknown])[] = []
  const walk = (value: unknown, path: string) => {
    if (SIGNS.includes(path)) return
    if (typeof value === 'function') {
      for (const gaps of SAMPLES[path] ?? WORDS) found.push([`${path}(${gaps.join(', ')})`, value(...gaps)])
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`)
    } else {
      found.push([path, value])
    }
  }
  walk(texts, '')
  return found
}

describe.each([
  { language: 'sv', all: textsOf(sv) },
  { language: 'en', all: textsOf(en) },
  { language: 'sv-x-lattlast', all: textsOf(svLattlast) },
])('in $language', ({ all }) => {
  test('the whole interface is looked at', () => {
    expect(all.length).toBeGreaterThan(250)
  })

  test.each([
    { name: 'a text is some words, with every gap filled', wrong: /^$|undefined|null|NaN|\[object/ },
    { name: 'quotes are curly', wrong: /['"]/ },
    { name: 'a dash is longer than a hyphen', wrong: / - |--/ },
    { name: 'a range has a dash', wrong: /\d-\d/ },
    { name: 'an ellipsis is one sign', wrong: /\.\.\./ },
    { name: 'no space is doubled, or stands at an end or before a sign', wrong: /\s\s|^\s|\s$|\s[,.;!?]/ },
    { name: 'no sentence ends twice', wrong: /[.?!:][.:]/ },
  ])('$name', ({ wrong }) => {
    expect(all.filter(([, text]) => typeof text !== 'string' || wrong.test(text))).toEqual([])
  })
})

test('months are twelve', () => {
  expect(sv.months).toHaveLength(12)
  expect(en.months).toHaveLength(12)
})

test('quotes are those of the language', () => {
  expect([sv.openQuote, sv.closeQuote]).toEqual(['”', '”'])
  expect([en.openQuote, en.closeQuote]).toEqual(['“', '”'])
  expect(textsOf(sv).filter(([, text]) => String(text).includes('“'))).toEqual([])
})

test('the counts of the search keep their gaps for the browser in every language', () => {
  for (const { search } of [sv, en]) {
    expect(search.foundOne).toContain('{query}')
    expect(search.foundMany).toContain('{count}')
    expect(search.foundMany).toContain('{query}')
    expect(search.foundNone).toContain('{query}')
  }
})

test('in a sum, no verb is of one promise where there are several', () => {
  const several = Object.values(en.comparison.counts).map((count) => count(2))
  expect(several.filter((text) => /\b(?:is|was|has|goes|continues)\b/.test(text))).toEqual([
    en.comparison.counts['definition-changed'](2),
  ])
})

test('each standing has a sign that no other has, so that none depends on colour', () => {
  const signs = STANDINGS.map((kind) => STANDING_SIGNS[kind])
  expect(new Set(signs).size).toBe(STANDINGS.length)
})

test('what is said in easy Swedish is said in short sentences', () => {
  const swedish = new Map(textsOf(sv))
  const own = textsOf(svLattlast).filter(([path, text]) => text !== swedish.get(path))
  const sentences = own.flatMap(([, text]) => String(text).split(/(?<=[.?!:])\s/))
  expect(own.length).toBeGreaterThan(100)
  expect(sentences.filter((sentence) => sentence.split(' ').length > 15)).toEqual([])
})

test('easy Swedish joins what has changed and who says so by no comma, as both are sentences', () => {
  const { comparison, commitment } = svLattlast
  const said = [comparison.declared, comparison.inferred, commitment.computed.toLowerCase()]
  const told = said.map((who) => comparison.saidBy('De lovar mer', who))
  expect(told).toEqual(said.map((who) => `De lovar mer (${who}).`))
})

test('easy Swedish has no word that only those who work with promises know', () => {
  const hard =
    /åtagand|redovis|slutsats|felmarginal|\burval|slumpmässig|formuler|skärp|mildra|uppdela|sammansla|omfördel|diarienummer|undersökning|\butfall|uppgick|tills vidare|\bandel|beräkna|förenlig|\btema|offentliggj|undertecknad|uppföljning|publicering|angiv|avsluta|villkor|\bperiod/i
  // Data, packages and what is enclosed for archives are read by those who compute or keep them; drafts by staff.
  const forOthers = /^(?:data|package|release|corrections\.fields|print\.enclosed)/
  const found = textsOf(svLattlast).filter(([path, text]) => !forOthers.test(path) && hard.test(String(text)))
  expect(found).toEqual([])
})

test.each([
  [sv, 'uppfyllt'],
  [en, 'kept'],
  [svLattlast, 'om det är klart'],
])(
  'a report that gives no verdict lacks the same thing in the badge, its explanation and the sentence',
  (texts, lacking) => {
    const { standing, standingExplained, standingSentence } = texts
    for (const said of [standing.reported, standingExplained.reported, standingSentence.reported('X', null)]) {
      expect(said).toMatch(new RegExp(`${lacking}\\.?$`))
    }
  },
)
