// A question of two surveys, as a comparison shows it.
import { describe, expect, test } from 'vitest'
import { ComparedQuestion } from '../../../../layouts/components/comparison/compared-question.tsx'
import type { QuestionChange } from '../../../../scripts/compare/comparison.ts'
import type { Question, Survey } from '../../../../scripts/model/archive.ts'
import { wilsonInterval } from '../../../../scripts/model/surveys/wilson-interval.ts'
import { answer, answerGroup, publication, question, survey } from '../../../helpers/build-archive.ts'
import { pageIn, read, render } from '../render.ts'

const page = pageIn('sv')
const asked = (parts: Partial<Question>, about: Partial<Survey> = {}) => {
  const made = question({ answers: [], base: null, ...parts })
  publication({ surveys: [survey({ questions: [made], ...about })] })
  return made
}
const changed = (earlier: Question, later: Question, parts: Partial<QuestionChange> = {}): QuestionChange => {
  return { kind: 'changed', why: null, fields: [], isMoved: false, earlier, later, ...parts }
}
const readChange = (earlier: Partial<Question>, later: Partial<Question>) =>
  read(ComparedQuestion, { page, change: changed(asked(earlier), asked(later)) })

const HEAD = 'Känner du dig trygg? Svar Före Efter'

test.each([
  { kind: 'not-comparable', words: 'Siffrorna går inte att jämföra.' },
  { kind: 'comparability-unknown', words: 'Ingen har sagt om siffrorna går att jämföra.' },
] as const)('figures that are $kind are not shown, and the page says why', ({ kind, words }) => {
  const [earlier, later] = [asked({ answers: [answer('Ja', 60)] }), asked({ answers: [answer('Ja', 64)] })]
  const change = changed(earlier, later, { kind })
  expect(read(ComparedQuestion, { page, change })).toBe(`Känner du dig trygg?: ${words}`)
})

describe('the figures of a question', () => {
  test('are how many answered, and the share of each answer', () => {
    expect(readChange({ base: 900, answers: [answer('Ja', 60)] }, { base: 800, answers: [answer('Ja', 64)] })).toBe(
      `${HEAD} Antal som svarade 900 800 Ja 60 % 64 %`,
    )
  })

  test('are found under the words in the default language, translated or not', () => {
    const translated = answer('Ja', 64, { text: { sv: 'Ja', en: 'Yes' } })
    expect(readChange({ answers: [answer('Ja', 60)] }, { answers: [translated] })).toBe(`${HEAD} Ja 60 % 64 %`)
  })

  test('are an index with its scale on each side', () => {
    const [earlier, later] = [
      { value: 3, from: 0, to: 6 },
      { value: 5, from: 1, to: 10 },
    ]
    expect(readChange({ index: earlier }, { index: later })).toBe(
      `${HEAD} Index 3 på en skala från 0 till 6 5 på en skala från 1 till 10`,
    )
  })

  test('are the sums of the source, and what was not there is said not to have been', () => {
    expect(readChange({ answers: [answer('Ja', 60)] }, { aggregates: [answer('Positiva', 92)] })).toBe(
      `${HEAD} Positiva fanns inte 92 % Ja 60 % fanns inte`,
    )
  })

  test('are those of the groups that differ, each under its name', () => {
    const same = answerGroup({ answers: [answer('Ja', 50)] })
    const men = (share: number) => answerGroup({ text: { sv: 'Män' }, base: null, answers: [answer('Ja', share)] })
    expect(readChange({ base: 200, groups: [same, men(60)] }, { base: 200, groups: [same, men(64)] })).toBe(
      `${HEAD} Antal som svarade 200 200 Män Ja 60 % 64 %`,
    )
  })

  test('that are too few to be shown are said to be so', () => {
    const hidden = answerGroup({ base: null, isSuppressed: true })
    expect(readChange({ groups: [hidden] }, { groups: [answerGroup({ answers: [answer('Ja', 64)] })] })).toBe(
      `${HEAD} Kvinnor Antal som svarade för få svar 100 Ja för få svar 64 %`,
    )
  })

  const sample = (year: string, share: number, kind: Survey['kind'] = 'random-sample') => {
    const interval = kind === 'random-sample' ? wilsonInterval({ share, count: null }, 900) : null
    return asked({ base: 900, answers: [answer('Ja', share, { interval })] }, { reference: `${year}/enkat`, kind })
  }
  const readSamples = (earlier: Question, later: Question, language = 'sv') =>
    read(ComparedQuestion, { page: pageIn(language), change: changed(earlier, later) })

  test('of two random samples have their margins, and say when the difference is within them', () => {
    expect(readSamples(sample('2018', 62), sample('2019', 64))).toBe(
      `${HEAD} Antal som svarade 900 900 Ja 62 % (felmarginal 58–66 %) 64 % (felmarginal 60–68 %) ` +
        'Skillnaden är inom felmarginalen. beräknat',
    )
    expect(readSamples(sample('2018', 52), sample('2019', 64))).not.toContain('inom felmarginalen')
    expect(readSamples(sample('2018', 62), sample('2019', 64), 'sv-x-lattlast')).toContain('kan bero på slumpen')
  })

  test('have no such note where one is no random sample, or both are versions of one survey', () => {
    expect(readSamples(sample('2018', 62, 'open'), sample('2019', 64))).not.toContain('inom felmarginalen')
    expect(readSamples(sample('2019', 62), sample('2019', 64))).not.toContain('inom felmarginalen')
  })

  test('that nobody knows make no table', () => {
    const change = changed(asked({}), asked({}))
    expect(render(ComparedQuestion, { page, change })).not.toContain('<table')
    expect(read(ComparedQuestion, { page, change })).toBe('Känner du dig trygg?: Svaren är inte kända.')
  })
})
