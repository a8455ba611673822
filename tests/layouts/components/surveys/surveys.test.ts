// The components that show what residents said.
import { describe, expect, test } from 'vitest'
import { RemarkList, RemarkSection } from '../../../../layouts/components/remark-list.tsx'
import { SourceList, SourceSection } from '../../../../layouts/components/source-list.tsx'
import { AnswerTable } from '../../../../layouts/components/surveys/answer-table.tsx'
import { FindingList } from '../../../../layouts/components/surveys/finding-list.tsx'
import { QuestionSection } from '../../../../layouts/components/surveys/question-section.tsx'
import { IndexScale, SurveyBar } from '../../../../layouts/components/surveys/survey-bar.tsx'
import { SurveyBrief } from '../../../../layouts/components/surveys/survey-brief.tsx'
import { SurveyFacts } from '../../../../layouts/components/surveys/survey-facts.tsx'
import { SurveyFindings } from '../../../../layouts/components/surveys/survey-findings.tsx'
import type { Answer, Question, Survey } from '../../../../scripts/model/archive.ts'
import {
  answer,
  answerGroup,
  commitment,
  finding,
  promise,
  publication,
  question,
  source,
  survey,
  sv,
} from '../../../helpers/build-archive.ts'
import { pageIn, read, render } from '../render.ts'

const page = pageIn('sv')

describe('findings', () => {
  test('a finding that led to a promise shows the way to it', () => {
    const led = promise()
    publication({ promises: [led] })
    expect(read(FindingList, { page, findings: [finding({ ledTo: [led] })] })).toBe(
      'Många är oroliga. Ledde till: Grannar hjälper varandra (2018)',
    )
  })

  test('it also says what became of the promise, so that nobody has to go there to know', () => {
    const led = promise({ commitments: [commitment(), commitment({ standing: { kind: 'not-due' } })] })
    publication({ promises: [led] })
    expect(read(FindingList, { page, findings: [finding({ ledTo: [led] })] })).toMatch(
      /\(2018\) \? Inte redovisat: 1 åtagande … Tiden har inte gått ut: 1 åtagande$/,
    )
  })

  test.each([
    { notAddressed: null, words: 'Inget löfte är knutet hit.' },
    { notAddressed: sv('Annans ansvar.'), words: 'Togs inte upp: Annans ansvar.' },
  ])('a finding without a promise says "$words"', ({ notAddressed, words }) => {
    expect(read(FindingList, { page, findings: [finding({ notAddressed })] })).toBe(`Många är oroliga. ${words}`)
  })
})

describe('the findings of a survey', () => {
  const findingsOf = (parts: Partial<Survey>) => read(SurveyFindings, { page, survey: survey(parts), level: 2 })

  test('stand under a heading', () => {
    expect(findingsOf({ findings: [finding()] })).toBe('Slutsatser Många är oroliga. Inget löfte är knutet hit.')
  })

  test('are said not to be known only where no questions are known either', () => {
    expect(findingsOf({})).toBe('Slutsatser Inga resultat är kända i det som har lästs.')
    expect(findingsOf({ questions: [question()] })).toBe('')
  })
})

const sectionOf = (parts: Partial<Question>, about: Partial<Survey> = {}) => {
  const made = question(parts)
  publication({ surveys: [survey({ questions: [made], ...about })] })
  return { page, question: made, level: 3 }
}
const readQuestion = (parts: Partial<Question>, about: Partial<Survey> = {}) =>
  read(QuestionSection, sectionOf(parts, about))
const renderQuestion = (parts: Partial<Question>) => render(QuestionSection, sectionOf(parts))

describe('a question', () => {
  test('says how many answered, and is a table of answers', () => {
    expect(readQuestion({})).toBe(
      'Känner du dig trygg? Antal som svarade på frågan: 200. Känner du dig trygg? Svar Andel Ja 90 % Nej 10 %',
    )
  })

  test('without known number of answers says so, and what follows for a random sample', () => {
    const unknown = 'Hur många som svarade på just den här frågan är inte känt.'
    const noMargin = 'Utan det antalet går det inte att räkna ut någon felmarginal.'
    expect(readQuestion({ base: null })).toContain(unknown)
    expect(readQuestion({ base: null })).not.toContain(noMargin)
    expect(readQuestion({ base: null }, { kind: 'random-sample' })).toContain(`${unknown} ${noMargin}`)
  })

  test('says that several answers could be given', () => {
    expect(readQuestion({ allowsSeveral: true })).toContain('200. Flera svar kunde ges.')
    expect(readQuestion({})).not.toContain('Flera svar')
  })

  test('that too few answered shows nothing but why', () => {
    expect(readQuestion({ isSuppressed: true, answers: [], base: null })).toBe(
      'Känner du dig trygg? För få har svarat på frågan för att svaren ska visas. Annars kunde någon räkna ut vem som svarat vad.',
    )
  })

  test.each([
    { better: 'higher', words: 'En högre andel ”Ja” är bättre.' },
    { better: 'lower', words: 'En lägre andel ”Ja” är bättre.' },
  ] as const)('says which way is good: $words', ({ better, words }) => {
    expect(readQuestion({ better })).toContain(words)
    expect(readQuestion({ better: 'neither' })).not.toContain('bättre')
  })

  test('of an index shows the value on its scale, and which way is good', () => {
    const index = { value: 2.4, from: 0, to: 6 }
    expect(readQuestion({ index, answers: [], better: 'lower' })).toContain(
      'Index: 2,4 på en skala från 0 till 6 Ett lägre värde är bättre.',
    )
  })

  test('what the source added up itself stands in a table of its own', () => {
    expect(renderQuestion({ aggregates: [answer('Positiva', 90)] })).toContain(
      '<caption>Sammanräknat av källan</caption>',
    )
  })
})

describe('answers', () => {
  const tableOf = (...answers: readonly Answer[]) => ({ page, answers, caption: 'Trygg?' })

  test('have a column only for what is known; unknown, none and suppressed are different things', () => {
    const answers = [
      answer('Ja', null, { count: 0 }),
      answer('Nej', null),
      answer('Annat', null, { isSuppressed: true }),
    ]
    const html = render(AnswerTable, tableOf(...answers))
    expect(html).not.toContain('Andel')
    expect([...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell)).toEqual([
      '0',
      'inte känt',
      'för få svar',
    ])
  })

  test('that are counts only have their shares worked out, and marked so', () => {
    const html = read(AnswerTable, tableOf(answer('Ja', null, { count: 131, computedShare: 11.008 })))
    expect(html).toBe('Trygg? Svar Andel, uträknad av arkivet Antal Ja 11 % 131')
  })

  test('of a random sample have their interval, marked as worked out, as precise as the share', () => {
    const interval = { low: 59.178, high: 64.741 }
    expect(read(AnswerTable, tableOf(answer('Ja', 62, { interval })))).toBe(
      'Trygg? Svar Andel Felmarginal, uträknad av arkivet Ja 62 % 59–65 %',
    )
    expect(read(AnswerTable, tableOf(answer('Ja', 62.1, { interval })))).toContain('62,1 % 59,1–64,8 %')
  })

  test('are bars as long as their shares, which those who hear the page are spared', () => {
    const html = render(AnswerTable, tableOf(answer('Ja', 90), answer('Nej', null, { isSuppressed: true })))
    const bars = [...html.matchAll(/<svg[^>]*>/g)].map(([tag]) => tag)
    expect(bars).toHaveLength(1)
    expect(bars[0]).toContain('aria-hidden="true"')
    expect(html).toContain('class="survey-bar-share" x="0" y="1" width="90%"')
  })

  test('that are not 100 percent together because they are rounded are said to be so, and those of groups', () => {
    const thirds = ['A', 'B', 'C'].map((text) => answer(text, 33))
    const note = 'Andelarna är avrundade. Därför blir summan inte precis 100 %.'
    expect(readQuestion({ answers: thirds })).toContain(`C 33 % ${note}`)
    expect(readQuestion({ groups: [answerGroup({ answers: thirds })] })).toContain(`33 % 33 % 33 % ${note}`)
    expect(readQuestion({})).not.toContain(note)
  })

  test('have a whisker only where there is an interval', () => {
    const whisker = 'class="survey-bar-whisker"><line x1="59.18%" x2="64.74%"'
    expect(render(SurveyBar, { share: 62, interval: { low: 59.178, high: 64.741 } })).toContain(whisker)
    expect(render(SurveyBar, { share: 62, interval: null })).not.toContain('survey-bar-whisker')
  })

  test('need no style of their own, which a strict policy of content would refuse', () => {
    expect(render(AnswerTable, tableOf(answer('Ja', 62, { interval: { low: 59, high: 65 } })))).not.toContain('style=')
  })
})

describe('an index', () => {
  test('is a mark on its scale', () => {
    expect(render(IndexScale, { index: { value: 3, from: 1, to: 5 } })).toContain('cx="50%"')
  })

  test.each([
    { value: 3, from: null, to: 5 },
    { value: 3, from: 5, to: 5 },
  ])('without a known scale is not drawn: $from to $to', (index) => {
    expect(render(IndexScale, { index })).toBe('')
  })
})

describe('groups', () => {
  const groups = [
    answerGroup({ text: sv('Kvinnor'), base: 604, answers: [answer('Ja', 51), answer('Nej', 49)] }),
    answerGroup({ text: sv('Annat'), base: null, isSuppressed: true }),
  ]

  test('stand beside everybody with the answer that the question is about, then with all answers', () => {
    expect(readQuestion({ groups })).toContain(
      'Svaren i olika grupper Andel som svarade ”Ja” Grupp Andel Antal som svarade ' +
        'Alla som svarade 90 % 200 Kvinnor 51 % 604 Annat för få svar ' +
        'Alla svar i grupperna Grupp Ja Nej Kvinnor 51 % 49 % Annat för få svar',
    )
  })

  test('have their answers in the words of the question, which may be translated where theirs are not', () => {
    const yes = answer('Ja', 60, { text: { sv: 'Ja', en: 'Yes' } })
    const no = answer('Nej', 40, { text: { sv: 'Nej', en: 'No' } })
    const women = answerGroup({ answers: [answer('Ja', 51), answer('Nej', 49)] })
    const men = answerGroup({ text: sv('Män'), answers: [yes, no] })
    const made = sectionOf({ answers: [yes, no], groups: [women, men] })
    const words = read(QuestionSection, { ...made, page: pageIn('en') })
    expect(words).toContain('Group Yes No Kvinnor 51% 49% Män 60% 40%')
    expect(words).toContain('Share who answered “Yes”')
  })

  test('with one answer each have it in one table only', () => {
    const single = [answerGroup({ answers: [answer('Ja', 51)] })]
    expect(readQuestion({ groups: single })).not.toContain('Alla svar i grupperna')
  })

  test('of an index are compared by it', () => {
    const index = { value: 2.4, from: 0, to: 6 }
    expect(readQuestion({ index, answers: [], groups: [answerGroup({ index: { ...index, value: 3.1 } })] })).toContain(
      'Index på en skala från 0 till 6 Grupp Index Antal som svarade Alla som svarade 2,4 200 Kvinnor 3,1 100',
    )
  })
})

describe('a question through the years', () => {
  const earlier = (parts: Partial<Question> = {}) => {
    const made = question(parts)
    publication({ id: '2017', surveys: [survey({ title: sv('Förra dialogen'), questions: [made] })] })
    return made
  }

  test('shows the years that can be compared', () => {
    const before = earlier({ answers: [answer('Ja', 85)], base: 100 })
    const comparesWith = { question: before, comparable: true, why: sv('Samma fråga.') }
    expect(readQuestion({ comparesWith })).toContain(
      'Genom åren Andel som svarade ”Ja” Undersökning Andel Antal som svarade ' +
        'Förra dialogen 85 % 100 Invånardialog 90 % 200 Går att jämföra med Förra dialogen. Samma fråga.',
    )
  })

  test('tells each index with its scale, and draws none, where the scales differ', () => {
    const before = earlier({ index: { value: 3, from: 0, to: 6 }, answers: [] })
    const comparesWith = { question: before, comparable: true, why: null }
    const made = sectionOf({ index: { value: 5, from: 1, to: 10 }, answers: [], comparesWith })
    expect(readQuestion({ index: { value: 5, from: 1, to: 10 }, answers: [], comparesWith })).toContain(
      'Genom åren Index Undersökning Index Antal som svarade ' +
        'Förra dialogen 3 på en skala från 0 till 6 200 Invånardialog 5 på en skala från 1 till 10 200',
    )
    const [, series = ''] = render(QuestionSection, made).split('Genom åren')
    expect(series).not.toContain('survey-bar')
  })

  test('shows a break with its reason, and no number from before it', () => {
    const comparesWith = { question: earlier({ answers: [answer('Ja', 85)] }), comparable: false, why: sv('Nya svar.') }
    const words = readQuestion({ comparesWith })
    expect(words).toContain('Genom åren Går inte att jämföra med Förra dialogen. Nya svar.')
    expect(words).not.toContain('85')
  })

  test('says that the answer is not known of a year that had others', () => {
    const comparesWith = { question: earlier({ answers: [answer('Trygg', 85)] }), comparable: true, why: null }
    const words = readQuestion({ comparesWith })
    expect(words).toContain('Förra dialogen inte känt Invånardialog 90 %')
    expect(words).not.toContain('85')
  })
})

describe('a survey in brief', () => {
  const brief = (parts: Partial<Survey>) => {
    const made = survey(parts)
    publication({ surveys: [made] })
    return { page, survey: made }
  }

  test('says when it was made, how many answered and how they were reached, with its key figures', () => {
    const fieldwork = { from: '2018', to: '2018', asPrinted: 'våren 2018' }
    const questions = [question({ better: 'higher' })]
    expect(
      read(SurveyBrief, brief({ fieldwork, respondents: { count: 1000, qualifier: 'just-over' }, questions })),
    ).toBe(
      'Invånardialog Våren 2018: drygt 1000 svarade. Öppen för alla. Svaren visar vad de som deltog tyckte, men säger ' +
        'inte säkert vad alla invånare tycker. Känner du dig trygg? 90 % Ja 200 svarade Alla frågor och svar',
    )
  })

  test('marks printed words of when it was made with their language, and leaves out what its title says', () => {
    const { survey: made } = brief({ fieldwork: { from: '2021', to: '2021', asPrinted: 'våren 2021' } })
    expect(render(SurveyBrief, { page: pageIn('en'), survey: made })).toContain('<span lang="sv">Våren 2021</span>: ')
    const { survey: titled } = brief({ ...made, title: sv('Invånardialog våren 2021') })
    expect(render(SurveyBrief, { page: pageIn('en'), survey: titled })).not.toContain('Våren 2021')
  })

  test('leads from a key figure to its question', () => {
    expect(render(SurveyBrief, brief({ questions: [question()] }))).toContain(
      'href="2018/undersokningar/dialog/#trygg"',
    )
  })

  test('says what is not known', () => {
    expect(read(SurveyBrief, brief({ kind: null }))).toBe(
      'Invånardialog Hur många som svarade är inte känt. Källorna säger inte hur de som svarade valdes ut. ' +
        'Inga resultat är kända i det som har lästs.',
    )
  })
})

describe('how a survey was made', () => {
  const factsOf = (parts: Partial<Survey>) => read(SurveyFacts, { page, survey: survey(parts) })

  test('what is not known is said to be so, and how much the answers prove', () => {
    expect(factsOf({})).toBe(
      'Antal svarande inte känt Urval Öppen för alla. Svaren visar vad de som deltog tyckte, men säger inte säkert vad ' +
        'alla invånare tycker. När inte känt',
    )
  })

  test.each([
    { kind: 'open', words: 'De som svarade valde själva att delta. Då går det inte att räkna ut någon felmarginal.' },
    { kind: 'random-sample', words: 'Med 95 procents säkerhet' },
    { kind: 'national', words: 'Felmarginalen beror på hur urvalet gjordes' },
    { kind: 'meetings', words: 'De som kom till mötena är inget urval av alla invånare.' },
    { kind: null, words: 'Hur de som svarade valdes ut är inte känt.' },
  ] as const)('whether there is a margin of error is said, and why: $kind', ({ kind, words }) => {
    expect(factsOf({ kind, questions: [question()] })).toContain(`Felmarginal ${words}`)
    expect(factsOf({ kind })).not.toContain('Felmarginal')
  })

  test('that answers are weighted is said, and that no margin can be worked out of them', () => {
    const weighted = factsOf({ kind: 'random-sample', isWeighted: true, questions: [question()] })
    expect(weighted).toContain('Vägning Svaren är vägda. Källan har låtit svar från olika grupper väga olika tungt')
    expect(weighted).toContain('Felmarginal Svaren är vägda. Då går felmarginalen inte att räkna ut')
    expect(weighted).not.toContain('I staplarna')
    expect(factsOf({ questions: [question()] })).not.toContain('vägda')
  })

  test.each<{ parts: Partial<Survey>; words: string }>([
    { parts: { respondents: { count: 900, qualifier: 'over' } }, words: 'Antal svarande över 900' },
    { parts: { respondents: { count: 0, qualifier: 'exactly' } }, words: 'Antal svarande 0' },
    { parts: { invited: 0 }, words: 'Antal tillfrågade 0' },
    { parts: { responseRate: { share: 45.5, asPrinted: null } }, words: 'Svarsfrekvens 45,5 %' },
    { parts: { responseRate: { share: 45.5, asPrinted: 'knappt hälften' } }, words: 'Svarsfrekvens knappt hälften' },
    {
      parts: { respondents: { count: 1208, qualifier: 'exactly' }, invited: 2400 },
      words: 'Svarsfrekvens 50 %, uträknat av arkivet',
    },
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
