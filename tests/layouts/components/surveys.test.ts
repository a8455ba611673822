// The components that show what residents said.
import { describe, expect, test } from 'vitest'
import { FindingList } from '../../../layouts/components/finding-list.tsx'
import { QuestionSection } from '../../../layouts/components/question-section.tsx'
import { RemarkList, RemarkSection } from '../../../layouts/components/remark-list.tsx'
import { SourceList, SourceSection } from '../../../layouts/components/source-list.tsx'
import { SurveyFacts } from '../../../layouts/components/survey-facts.tsx'
import type { Question, Survey } from '../../../scripts/model/archive.ts'
import { answer, finding, promise, publication, question, source, survey, sv } from '../../helpers/build-archive.ts'
import { pageIn, read, render } from './render.ts'

const page = pageIn('sv')

describe('findings', () => {
  test('a finding that led to a promise shows the way to it', () => {
    const led = promise()
    publication({ promises: [led] })
    expect(read(FindingList, { page, findings: [finding({ ledTo: [led] })] })).toBe(
      'Många är oroliga. Ledde till: Grannar hjälper varandra (2018)',
    )
  })

  test.each([
    { notAddressed: null, words: 'Inget löfte är knutet hit.' },
    { notAddressed: sv('Annans ansvar.'), words: 'Togs inte upp: Annans ansvar.' },
  ])('a finding without a promise says "$words"', ({ notAddressed, words }) => {
    expect(read(FindingList, { page, findings: [finding({ notAddressed })] })).toBe(`Många är oroliga. ${words}`)
  })
})

describe('a question', () => {
  const sectionOf = (parts: Partial<Question>) => {
    const made = question(parts)
    publication({ surveys: [survey({ questions: [made] })] })
    return { page, question: made, level: 3 }
  }

  test('is a table of answers and says how many answered', () => {
    expect(read(QuestionSection, sectionOf({}))).toBe(
      'Känner du dig trygg? Känner du dig trygg? Svar Andel i procent Ja 90 Nej 10 Antal som svarade på frågan: 200.',
    )
  })

  test('has a column only for what is known, and a dash is not a zero', () => {
    const answers = [
      { text: sv('Ja'), share: null, count: 0 },
      { text: sv('Nej'), share: null, count: null },
    ]
    const html = render(QuestionSection, sectionOf({ answers }))
    expect(html).not.toContain('Andel i procent')
    expect([...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)).toEqual(['0', '–'])
  })

  test('without known number of answers says so', () => {
    expect(read(QuestionSection, sectionOf({ base: null }))).toContain(
      'Hur många som svarade på just den här frågan är inte känt.',
    )
  })

  test.each([
    { better: 'higher', words: 'En högre andel ”Ja” är bättre.' },
    { better: 'lower', words: 'En lägre andel ”Ja” är bättre.' },
  ] as const)('says which way is good: $words', ({ better, words }) => {
    expect(read(QuestionSection, sectionOf({ better }))).toContain(words)
    expect(read(QuestionSection, sectionOf({ better: 'neither' }))).not.toContain('bättre')
  })

  test('what the source added up itself stands in a table of its own', () => {
    expect(render(QuestionSection, sectionOf({ aggregates: [answer('Positiva', 90)] }))).toContain(
      '<caption>Sammanräknat av källan</caption>',
    )
  })

  test.each([
    { comparable: true, words: 'Går att jämföra med Förra dialogen.' },
    { comparable: false, words: 'Går inte att jämföra med Förra dialogen. Nya svar.' },
  ])('says whether it can be compared with an earlier one: $comparable', ({ comparable, words }) => {
    const earlier = question()
    publication({ id: '2017', surveys: [survey({ title: sv('Förra dialogen'), questions: [earlier] })] })
    const comparesWith = { question: earlier, comparable, why: comparable ? null : sv('Nya svar.') }
    expect(read(QuestionSection, sectionOf({ comparesWith }))).toContain(words)
  })
})

describe('how a survey was made', () => {
  const factsOf = (parts: Partial<Survey>) => read(SurveyFacts, { page, survey: survey(parts) })

  test('what is not known is said to be so, and how much the answers prove', () => {
    expect(factsOf({})).toBe(
      'När inte känt Antal svarande inte känt Urval Öppen för alla. De som svarade valde själva att delta. ' +
        'Svaren visar vad de tyckte, men säger inte säkert vad alla invånare tycker.',
    )
  })

  test.each<{ parts: Partial<Survey>; words: string }>([
    { parts: { respondents: { count: 900, qualifier: 'over' } }, words: 'Antal svarande över 900' },
    { parts: { respondents: { count: 0, qualifier: 'exactly' } }, words: 'Antal svarande 0' },
    { parts: { invited: 0 }, words: 'Antal tillfrågade 0' },
    { parts: { responseRate: { share: 45.5, asPrinted: null } }, words: 'Svarsfrekvens 45,5 %' },
    { parts: { responseRate: { share: 45.5, asPrinted: 'knappt hälften' } }, words: 'Svarsfrekvens knappt hälften' },
    { parts: { ages: { from: 5, to: null, asPrinted: null } }, words: 'Åldrar från 5 år' },
    { parts: { ages: { from: null, to: 65, asPrinted: null } }, words: 'Åldrar till 65 år' },
    { parts: { ages: { from: 5, to: 65, asPrinted: null } }, words: 'Åldrar 5–65 år' },
    { parts: { ages: { from: 5, to: null, asPrinted: 'fem och uppåt' } }, words: 'Åldrar fem och uppåt' },
    { parts: { places: ['Fjärås', 'Särö', 'Onsala'] }, words: 'Var Fjärås, Särö och Onsala' },
    { parts: { fieldwork: { from: '2017-05', to: '2017-06', asPrinted: null } }, words: 'När maj–juni 2017' },
  ])('$parts: $words', ({ parts, words }) => {
    expect(factsOf(parts)).toContain(words)
  })
})

describe('sources and remarks', () => {
  test('nothing is shown where there are none', () => {
    expect(render(SourceList, { page, sources: [] })).toBe('')
    expect(render(SourceSection, { page, sources: [] })).toBe('')
    expect(render(RemarkList, { page, remarks: [] })).toBe('')
    expect(render(RemarkSection, { page, remarks: [] })).toBe('')
  })

  test('a source is a link and says when it was read', () => {
    const sources = [source({ read: '2018-02' }), source({ title: sv('Boken'), url: 'https://bok.example/?a=1&b=2' })]
    expect(read(SourceSection, { page, sources })).toBe('Källor Kommunens webbplats (läst februari 2018) Boken')
    expect(render(SourceList, { page, sources })).toContain('href="https://bok.example/?a=1&amp;b=2"')
  })

  test('a remark carries its own sources', () => {
    expect(read(RemarkSection, { page, remarks: [{ text: sv('Talen skiljer sig.'), sources: [source()] }] })).toBe(
      'Att tänka på Talen skiljer sig. Kommunens webbplats',
    )
  })
})
