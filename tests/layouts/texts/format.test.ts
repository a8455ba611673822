import { describe, expect, test } from 'vitest'
import { formatAmount, formatFigure } from '../../../layouts/texts/format-amount.ts'
import { formatDate } from '../../../layouts/texts/format-date.ts'
import { formatDirection } from '../../../layouts/texts/format-direction.ts'
import { formatList } from '../../../layouts/texts/format-list.ts'
import { formatNumber } from '../../../layouts/texts/format-number.ts'
import { formatSpan } from '../../../layouts/texts/format-span.ts'
import { formatSurveyKind } from '../../../layouts/texts/format-survey-kind.ts'
import { formatTarget } from '../../../layouts/texts/format-target.ts'
import { type Reading, wordsOf } from '../../../layouts/texts/reading.ts'
import { sentenceCase } from '../../../layouts/texts/sentence-case.ts'
import { nameOfLanguage, textsIn } from '../../../layouts/texts/texts-in.ts'
import type { Figure, Question, Target } from '../../../scripts/model/archive.ts'
import { answer, figure, question, target } from '../../helpers/build-archive.ts'

const readingIn = (language: string): Reading => ({ language, defaultLanguage: 'sv', texts: textsIn(language, 'sv') })
const SV = readingIn('sv')
const EN = readingIn('en')
const MEETING = { id: 'möte', one: { sv: 'möte', en: 'meeting' }, many: { sv: 'möten', en: 'meetings' } }

/** What is shown, with the no-break spaces made visible. */
const seen = (text: string) => text.replaceAll('\u00a0', '_')

describe('dates', () => {
  test.each([
    { date: '2018', sv: '2018', en: '2018' },
    { date: '2017-05', sv: 'maj 2017', en: 'May 2017' },
    { date: '2018-12-31', sv: '31 december 2018', en: '31 December 2018' },
    { date: '2018-03-01', sv: '1 mars 2018', en: '1 March 2018' },
  ])('$date: $sv, $en', ({ date, sv, en }) => {
    expect(formatDate(date, SV.texts)).toBe(sv)
    expect(formatDate(date, EN.texts)).toBe(en)
  })
})

describe('numbers', () => {
  test.each([
    { value: 0, sv: '0', en: '0' },
    { value: 7, sv: '7', en: '7' },
    { value: 1364, sv: '1364', en: '1364' },
    { value: 12345, sv: '12_345', en: '12,345' },
    { value: 1234567.25, sv: '1_234_567,25', en: '1,234,567.25' },
    { value: 45.5, sv: '45,5', en: '45.5' },
    { value: -2284, sv: '−2284', en: '−2284' },
    { value: -12345, sv: '−12_345', en: '−12,345' },
  ])('$value: $sv, $en', ({ value, sv, en }) => {
    expect(seen(formatNumber(value, SV.texts))).toBe(sv)
    expect(seen(formatNumber(value, EN.texts))).toBe(en)
  })
})

describe('lists', () => {
  test.each([
    { items: [], sv: '', en: '' },
    { items: ['a'], sv: 'a', en: 'a' },
    { items: ['a', 'b'], sv: 'a och b', en: 'a and b' },
    { items: ['a', 'b', 'c'], sv: 'a, b och c', en: 'a, b and c' },
  ])('$items: "$sv", "$en"', ({ items, sv, en }) => {
    expect(formatList(items, SV.texts)).toBe(sv)
    expect(formatList(items, EN.texts)).toBe(en)
  })
})

describe('spans', () => {
  test.each([
    { from: '2018-01-01', to: '2018-12-31', sv: '2018', en: '2018' },
    { from: '2018', to: '2018', sv: '2018', en: '2018' },
    { from: '2019', to: '2020-12', sv: '2019–2020', en: '2019–2020' },
    { from: '2018-03', to: '2018-03', sv: 'mars 2018', en: 'March 2018' },
    { from: '2018-03', to: '2018-05', sv: 'mars–maj 2018', en: 'March–May 2018' },
    { from: '2018-11', to: '2019-02', sv: 'november 2018–februari 2019', en: 'November 2018 – February 2019' },
    { from: '2018-06-01', to: '2019-05-31', sv: '1 juni 2018–31 maj 2019', en: '1 June 2018 – 31 May 2019' },
    { from: '2018-05-02', to: '2018-05-02', sv: '2 maj 2018', en: '2 May 2018' },
    { from: '2018-03', to: '2018-05-31', sv: 'mars–maj 2018', en: 'March–May 2018' },
    { from: '2018-01-01', to: '2018-06-30', sv: 'januari–juni 2018', en: 'January–June 2018' },
    { from: '2018-05-01', to: '2018-05-31', sv: 'maj 2018', en: 'May 2018' },
    { from: '2018-05-02', to: '2018-05-16', sv: '2–16 maj 2018', en: '2–16 May 2018' },
    { from: '2018-09-03', to: '2018-10-19', sv: '3 september–19 oktober 2018', en: '3 September – 19 October 2018' },
    { from: '2018-03', to: '2018-05-16', sv: 'mars 2018–16 maj 2018', en: 'March 2018 – 16 May 2018' },
    { from: '2023', to: null, sv: 'från 2023', en: 'from 2023' },
    { from: '2023-06-01', to: null, sv: 'från 1 juni 2023', en: 'from 1 June 2023' },
    { from: null, to: '2018-03', sv: 'till och med mars 2018', en: 'until March 2018' },
    { from: null, to: null, sv: '', en: '' },
  ])('$from to $to: "$sv", "$en"', ({ from, to, sv, en }) => {
    expect(formatSpan({ from, to }, SV.texts)).toBe(sv)
    expect(formatSpan({ from, to, asPrinted: null }, EN.texts)).toBe(en)
  })

  test('printed words go before everything else', () => {
    expect(formatSpan({ from: '2018', to: '2018', asPrinted: 'vår och höst' }, SV.texts)).toBe('vår och höst')
  })
})

describe('amounts', () => {
  test.each([
    { value: 1, sv: '1_möte', en: '1_meeting' },
    { value: 0, sv: '0_möten', en: '0_meetings' },
    { value: 1.5, sv: '1,5_möten', en: '1.5_meetings' },
    { value: 12345, sv: '12_345_möten', en: '12,345_meetings' },
  ])('$value: $sv, $en', ({ value, sv, en }) => {
    expect(seen(formatAmount(value, MEETING, SV))).toBe(sv)
    expect(seen(formatAmount(value, MEETING, EN))).toBe(en)
  })

  test('a number without a unit stands alone', () => {
    expect(formatAmount(6, null, SV)).toBe('6')
  })
})

describe('figures', () => {
  test.each<{ parts: Partial<Figure>; sv: string; en: string }>([
    { parts: {}, sv: '60_möten', en: '60_meetings' },
    { parts: { qualifier: 'about' }, sv: 'ungefär 60_möten', en: 'about 60_meetings' },
    { parts: { qualifier: 'at-least' }, sv: 'minst 60_möten', en: 'at least 60_meetings' },
    { parts: { qualifier: 'at-most' }, sv: 'högst 60_möten', en: 'at most 60_meetings' },
    { parts: { qualifier: 'over' }, sv: 'över 60_möten', en: 'over 60_meetings' },
    { parts: { qualifier: 'just-over' }, sv: 'drygt 60_möten', en: 'just over 60_meetings' },
    { parts: { qualifier: 'just-under' }, sv: 'knappt 60_möten', en: 'just under 60_meetings' },
    { parts: { of: 72 }, sv: '60 av 72_möten', en: '60 of 72_meetings' },
    { parts: { of: 72, qualifier: 'about' }, sv: 'ungefär 60 av 72_möten', en: 'about 60 of 72_meetings' },
  ])('$parts: $sv, $en', ({ parts, sv, en }) => {
    const made = figure({ value: 60, unit: MEETING, ...parts })
    expect(seen(formatFigure(made, SV))).toBe(sv)
    expect(seen(formatFigure(made, EN))).toBe(en)
  })
})

describe('targets', () => {
  test.each<{ parts: Partial<Target>; sv: string; en: string }>([
    { parts: {}, sv: 'minst 6_möten', en: 'at least 6_meetings' },
    { parts: { per: 'day' }, sv: 'minst 6_möten per dag', en: 'at least 6_meetings per day' },
    { parts: { per: 'week' }, sv: 'minst 6_möten per vecka', en: 'at least 6_meetings per week' },
    { parts: { per: 'two-weeks' }, sv: 'minst 6_möten varannan vecka', en: 'at least 6_meetings every other week' },
    { parts: { per: 'month' }, sv: 'minst 6_möten per månad', en: 'at least 6_meetings per month' },
    { parts: { per: 'two-months' }, sv: 'minst 6_möten varannan månad', en: 'at least 6_meetings every other month' },
    { parts: { per: 'quarter' }, sv: 'minst 6_möten per kvartal', en: 'at least 6_meetings per quarter' },
    { parts: { per: 'term' }, sv: 'minst 6_möten per termin', en: 'at least 6_meetings per school term' },
    { parts: { per: 'half-year' }, sv: 'minst 6_möten per halvår', en: 'at least 6_meetings per half-year' },
    { parts: { per: 'year' }, sv: 'minst 6_möten per år', en: 'at least 6_meetings per year' },
    { parts: { per: 'period' }, sv: 'minst 6_möten under perioden', en: 'at least 6_meetings during the period' },
    { parts: { amount: { kind: 'at-most', value: 1 } }, sv: 'högst 1_möte', en: 'at most 1_meeting' },
    { parts: { amount: { kind: 'exactly', value: 2 } }, sv: '2_möten', en: '2_meetings' },
    { parts: { amount: { kind: 'between', low: 4, high: 6 } }, sv: '4–6_möten', en: '4–6_meetings' },
    { parts: { amount: { kind: 'all' } }, sv: 'alla möten', en: 'all meetings' },
    { parts: { amount: { kind: 'all' }, unit: null }, sv: 'alla', en: 'all' },
    {
      parts: { amount: { kind: 'share', value: 80 } },
      sv: 'minst 80 procent av alla möten',
      en: 'at least 80 per cent of all meetings',
    },
    {
      parts: { amount: { kind: 'share', value: 0.5 }, unit: null },
      sv: 'minst 0,5 procent',
      en: 'at least 0.5 per cent',
    },
    { parts: { amount: { kind: 'words-only' }, asPrinted: 'ofta' }, sv: '”ofta”', en: '“ofta”' },
  ])('$parts: $sv, $en', ({ parts, sv, en }) => {
    const made = target({ unit: MEETING, ...parts })
    expect(seen(formatTarget(made, SV))).toBe(sv)
    expect(seen(formatTarget(made, EN))).toBe(en)
  })
})

describe('what is said about a survey', () => {
  test.each([
    { kind: 'open', sv: /^Öppen för alla\. Svaren visar/, en: /^Open to all\. The answers show/ },
    { kind: null, sv: /^Källorna säger inte hur/, en: /^The sources do not say how/ },
  ] as const)('a survey of the kind $kind', ({ kind, sv, en }) => {
    expect(formatSurveyKind(kind, SV.texts)).toMatch(sv)
    expect(formatSurveyKind(kind, EN.texts)).toMatch(en)
  })

  test.each<{ parts: Partial<Question>; sv: string; en: string }>([
    { parts: { better: 'higher' }, sv: 'En högre andel ”Ja” är bättre.', en: 'A higher share of “Ja” is better.' },
    { parts: { better: 'lower' }, sv: 'En lägre andel ”Ja” är bättre.', en: 'A lower share of “Ja” is better.' },
    {
      parts: { better: 'higher', aggregates: [answer('Positiva', 90)] },
      sv: 'En högre andel ”Positiva” är bättre.',
      en: 'A higher share of “Positiva” is better.',
    },
    { parts: { better: 'neither' }, sv: '', en: '' },
    { parts: { better: 'higher', answers: [] }, sv: '', en: '' },
  ])('which way is good, of $parts: "$sv"', ({ parts, sv, en }) => {
    expect(formatDirection(question(parts), SV)).toBe(sv)
    expect(formatDirection(question(parts), EN)).toBe(en)
  })
})

describe('languages', () => {
  test('words that are not translated are those of the default language', () => {
    expect(wordsOf({ sv: 'möte' }, EN)).toBe('möte')
    expect(wordsOf({ sv: 'möte', en: 'meeting' }, EN)).toBe('meeting')
  })

  test.each([
    { language: 'sv', name: 'Svenska' },
    { language: 'sv-x-lattlast', name: 'Lättläst' },
    { language: 'sv-x-barn', name: 'Svenska' },
    { language: 'en', name: 'English' },
    { language: 'en-GB', name: 'English' },
    { language: 'ar', name: 'Svenska' },
  ])('the interface is read in $language as $name', ({ language, name }) => {
    expect(textsIn(language, 'sv').languageName).toBe(name)
  })

  test('where the default language has no words of the interface either, they are English', () => {
    expect(textsIn('ar', 'fi').languageName).toBe('English')
  })

  test.each([
    { language: 'sv-x-lattlast', name: 'Lättläst' },
    { language: 'ar', name: 'العربية' },
    { language: 'so', name: 'Soomaali' },
    { language: 'fi', name: 'Suomi' },
  ])('$language calls itself $name', ({ language, name }) => {
    expect(nameOfLanguage(language)).toBe(name)
  })
})

test.each([
  { text: 'minst 6 möten', sentence: 'Minst 6 möten' },
  { text: 'åtta', sentence: 'Åtta' },
  { text: '6 möten', sentence: '6 möten' },
  { text: '', sentence: '' },
])('"$text" begins a sentence as "$sentence"', ({ text, sentence }) => {
  expect(sentenceCase(text)).toBe(sentence)
})
