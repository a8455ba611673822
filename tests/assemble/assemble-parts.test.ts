// How single values of content become values of the model.
import { describe, expect, test } from 'vitest'
import type { Commitment, Outcome, Survey } from '../../scripts/model/archive.ts'
import { assembleSite, listFile, one, promiseFile, promiseOf, publicationFile } from './assemble-site.ts'

const AREAS = listFile('areas.yaml', '{ id: torget, name: Torget, kind: place }')
const UNITS = listFile('units.yaml', '{ unit: Möte, one: möte, many: möten }')

async function commitmentWith(fields: string): Promise<Commitment> {
  const archive = await assembleSite({
    ...AREAS,
    ...UNITS,
    ...publicationFile('2018'),
    ...promiseFile('2018/grannar'),
    ...listFile('2018/commitments.yaml', `{ id: moten, promise: grannar, text: Möten, by: [kommun], ${fields} }`),
  })
  return one(promiseOf(archive, '2018/grannar').commitments)
}

describe('targets', () => {
  test.each([
    { target: '{ at-least: 6 }', amount: { kind: 'at-least', value: 6 } },
    { target: '{ at-least: 0 }', amount: { kind: 'at-least', value: 0 } },
    { target: '{ at-most: 24 }', amount: { kind: 'at-most', value: 24 } },
    { target: '{ exactly: 2 }', amount: { kind: 'exactly', value: 2 } },
    { target: '{ between: [4, 6] }', amount: { kind: 'between', low: 4, high: 6 } },
    { target: '{ share: 80 }', amount: { kind: 'share', value: 80 } },
    { target: '{ all: true }', amount: { kind: 'all' } },
    { target: '{ as-printed: regelbundet }', amount: { kind: 'words-only' } },
  ])('$target', async ({ target, amount }) => {
    expect(one((await commitmentWith(`target: ${target}`)).targets)).toMatchObject({ amount, unit: null, per: null })
  })

  test('a target may have a unit, a frequency and the printed words', async () => {
    const { targets } = await commitmentWith('target: { at-least: 6, unit: möte, per: year, as-printed: minst sex }')
    expect(one(targets)).toMatchObject({ unit: { id: 'möte' }, per: 'year', asPrinted: 'minst sex' })
  })

  test('there may be several, in the order in which they are written', async () => {
    const { targets } = await commitmentWith('target: [{ at-least: 6 }, { at-most: 24 }]')
    expect(targets.map(({ amount }) => amount.kind)).toEqual(['at-least', 'at-most'])
  })
})

test.each([
  { name: 'a unit that is listed has its forms', unit: 'möte', forms: { id: 'möte', one: 'möte', many: 'möten' } },
  { name: 'capital letters make no other unit', unit: 'MÖTE', forms: { id: 'möte', one: 'möte', many: 'möten' } },
  {
    name: 'one that is not listed reads as it is written',
    unit: 'Rond',
    forms: { id: 'rond', one: 'Rond', many: 'Rond' },
  },
])('$name', async ({ unit, forms: { id, one: single, many } }) => {
  const { targets } = await commitmentWith(`target: { at-least: 6, unit: ${unit} }`)
  expect(one(targets).unit).toEqual({ id, one: { sv: single }, many: { sv: many } })
})

test('a commitment keeps all that is written about it', async () => {
  const fields = [
    'kind: activity',
    'when: { from: 2018-03, to: 2018, as-printed: vår och höst }',
    'measures: Varje möte.',
    'condition: Om någon kommer.',
    'places: [torget]',
    'sources: [{ title: Webben, url: "https://kommun.example/", read: 2018 }]',
    'remarks: [{ text: Obs. }]',
  ]
  expect(await commitmentWith(fields.join(', '))).toMatchObject({
    reference: '2018/grannar/moten',
    kind: 'activity',
    when: { from: '2018-03', to: '2018', asPrinted: 'vår och höst' },
    measures: { sv: 'Varje möte.' },
    condition: { sv: 'Om någon kommer.' },
    places: [{ id: 'torget' }],
    sources: [{ title: { sv: 'Webben' }, url: 'https://kommun.example/', read: '2018' }],
    remarks: [{ text: { sv: 'Obs.' }, sources: [] }],
  })
})

test('a publication keeps all that is written about it', async () => {
  const archive = await assembleSite({
    ...AREAS,
    ...publicationFile('2018', {
      'document-type': 'Medborgarlöfte',
      period: '{ from: 2018, to: 2018-12, as-printed: året 2018, basis: inferred }',
      published: '2018',
      signed: '{ date: 2018-01, place: Stadshuset, by: [{ role: Chef, name: Ann, party: polis }, { role: Vakt }] }',
      areas: '[torget]',
      agreement: '{ title: Överenskommelse }',
      'follow-up': '{ every: four-months, as-printed: tre gånger om året }',
      records: '[{ authority: Kommunen, number: KS 1, date: 2018-01-10 }]',
      contact: '{ name: Samordnaren, email: a@b.example }',
    }),
  })
  expect(one(archive.publications)).toMatchObject({
    documentType: { sv: 'Medborgarlöfte' },
    period: { from: '2018', to: '2018-12', asPrinted: 'året 2018', basis: 'inferred' },
    published: '2018',
    signed: {
      date: '2018-01',
      place: { sv: 'Stadshuset' },
      by: [
        { role: { sv: 'Chef' }, name: 'Ann', party: { id: 'polis' } },
        { role: { sv: 'Vakt' }, name: null, party: null },
      ],
    },
    areas: [{ id: 'torget' }],
    agreement: { title: { sv: 'Överenskommelse' }, url: null },
    followUp: { every: 'four-months', asPrinted: 'tre gånger om året' },
    records: [{ authority: 'Kommunen', number: 'KS 1', date: '2018-01-10' }],
    contact: { name: { sv: 'Samordnaren' }, email: 'a@b.example', url: null },
  })
})

describe('reports', () => {
  const reported = async (...lines: readonly string[]) => {
    const archive = await assembleSite({
      ...AREAS,
      ...UNITS,
      ...publicationFile('2018'),
      ...promiseFile('2018/grannar'),
      ...listFile('2018/commitments.yaml', '{ id: moten, promise: grannar, text: Möten, by: [kommun] }'),
      'content/2018/reports/2018-12-31.yaml': ['title: Uppföljning', 'by: [kommun, polis]', ...lines, ''].join('\n'),
    })
    return one(one(archive.publications).reports)
  }
  const outcomeWith = async (fields: string): Promise<Outcome> =>
    one((await reported(`outcomes: [{ commitment: grannar/moten, ${fields} }]`)).outcomes)

  test('a report keeps who gave it, when, and the time it covers', async () => {
    expect(
      await reported('published: 2019', 'covers: { from: 2018-06, to: 2018 }', 'summary: a', 'effects: b'),
    ).toMatchObject({
      summary: { sv: 'a' },
      effects: { sv: 'b' },
      asOf: '2018-12-31',
      published: '2019',
      covers: { from: '2018-06', to: '2018' },
      by: [{ id: 'kommun' }, { id: 'polis' }],
      outcomes: [],
      also: [],
    })
  })

  test('an outcome that says nothing but its commitment is none', async () => {
    expect(
      (await reported('outcomes: [{ commitment: grannar/moten }]', 'remarks: [{ text: Källan är borta }]')).outcomes,
    ).toEqual([])
  })

  test('an outcome is tied to its report and its commitment', async () => {
    const outcome = await outcomeWith('status: done')
    expect(outcome.report.outcomes).toEqual([outcome])
    expect(outcome.commitment.outcomes).toEqual([outcome])
    expect(outcome).toMatchObject({ status: 'done', figures: [], explanation: null, evidence: [], assessments: [] })
  })

  test('a figure has a value, a unit, how exact it is, the total and where it was counted', async () => {
    const outcome = await outcomeWith(
      'figures: [{ value: 0, unit: möte }, { value: 3, unit: möte, qualifier: about, of: 12, places: [torget] }]',
    )
    expect(outcome.status).toBeNull()
    expect(outcome.figures).toMatchObject([
      { value: 0, unit: { many: { sv: 'möten' } }, qualifier: 'exactly', of: null, places: [], source: null },
      { value: 3, qualifier: 'about', of: 12, places: [{ id: 'torget' }] },
    ])
  })

  test('what others say is kept apart', async () => {
    const source = 'source: { title: Tidningen, url: "https://tidning.example/" }'
    const outcome = await outcomeWith(`assessments: [{ by: Tidningen, says: Bra., date: 2019, ${source} }]`)
    expect(outcome.assessments).toMatchObject([
      { by: 'Tidningen', says: { sv: 'Bra.' }, date: '2019', source: { url: 'https://tidning.example/', read: null } },
    ])
  })

  test('what was done without being promised is kept with the report', async () => {
    const { also } = await reported(
      'also: [{ text: Cyklar märktes., by: [polis], figures: [{ value: 9, unit: cykel }] }]',
    )
    expect(also).toMatchObject([{ text: { sv: 'Cyklar märktes.' }, by: [{ id: 'polis' }], figures: [{ value: 9 }] }])
  })
})

describe('surveys', () => {
  const surveyWith = async (...lines: readonly string[]): Promise<Survey> => {
    const archive = await assembleSite({
      ...AREAS,
      ...publicationFile('2018'),
      'content/2018/surveys/dialog.yaml': ['title: Dialog', 'kind: open', ...lines, ''].join('\n'),
    })
    return one(one(archive.publications).otherSurveys)
  }

  test('a survey that says little has null for what is unknown', async () => {
    expect(await surveyWith()).toMatchObject({
      reference: '2018/dialog',
      fieldwork: null,
      method: null,
      respondents: null,
      invited: null,
      responseRate: null,
      ages: null,
      published: null,
      places: [],
      questions: [],
      findings: [],
    })
  })

  test('how those who answered were reached may be unknown', async () => {
    const file = { 'content/2018/surveys/dialog.yaml': 'title: Dialog\n' }
    const archive = await assembleSite({ ...publicationFile('2018'), ...file })
    expect(one(one(archive.publications).otherSurveys).kind).toBeNull()
  })

  test('it keeps how it was made', async () => {
    const lines = [
      'fieldwork: { from: 2017-05-02, to: 2017-05-16 }',
      'respondents: { count: 900, qualifier: over }',
      'invited: 0',
      'response-rate: { share: 45.5, as-printed: knappt hälften }',
      'ages: { from: 5, to: null }',
      'places: [Fjärås]',
    ]
    expect(await surveyWith(...lines)).toMatchObject({
      fieldwork: { from: '2017-05-02', to: '2017-05-16', asPrinted: null },
      respondents: { count: 900, qualifier: 'over' },
      invited: 0,
      responseRate: { share: 45.5, asPrinted: 'knappt hälften' },
      ages: { from: 5, to: null, asPrinted: null },
      places: ['Fjärås'],
    })
  })

  test.each(['ages: {}', 'ages: { from: null, to: null }'])(
    '%s says nothing, so the ages are unknown',
    async (line) => {
      expect((await surveyWith(line)).ages).toBeNull()
    },
  )

  test.each(['fieldwork: {}', 'fieldwork: { from: null, to: null }'])(
    '%s says nothing, so the time is unknown',
    async (line) => {
      expect((await surveyWith(line)).fieldwork).toBeNull()
    },
  )

  test('a question keeps its answers, sums and groups, zero and unknown apart', async () => {
    const answers = 'answers: [{ text: Ja, share: 0 }, { text: Nej, count: 7 }]'
    const groups = `groups: [{ text: Kvinnor, base: 50, ${answers} }]`
    const survey = await surveyWith(`questions: [{ id: trygg, text: Trygg?, ${answers}, ${groups}, better: lower }]`)
    const list = [
      { text: { sv: 'Ja' }, share: 0, count: null },
      { text: { sv: 'Nej' }, share: null, count: 7 },
    ]
    expect(one(survey.questions)).toMatchObject({
      base: null,
      answers: list,
      aggregates: [],
      groups: [{ text: { sv: 'Kvinnor' }, base: 50, answers: list }],
      better: 'lower',
    })
  })

  test('answers and groups are known by their words in the default language, translated or not', async () => {
    const answers = "answers: [{ text: { sv: Ja, en: 'Yes' }, share: 60 }]"
    const groups = 'groups: [{ text: { en: Women, sv: Kvinnor }, answers: [{ text: Ja, share: 60 }] }]'
    const survey = await surveyWith(`questions: [{ id: a, text: Trygg?, ${answers}, ${groups} }]`)
    expect(survey.questions).toMatchObject([
      { answers: [{ knownAs: 'Ja' }], groups: [{ knownAs: 'Kvinnor', answers: [{ knownAs: 'Ja' }] }] },
    ])
  })

  test('what is suppressed has no number, not even how many they were', async () => {
    const groups = 'groups: [{ text: Annat, suppressed: true }]'
    const answers = 'answers: [{ text: Ja, share: 60 }, { text: Annat, suppressed: true }]'
    const survey = await surveyWith(
      `questions: [{ id: a, text: Trygg?, ${answers}, ${groups} }, { id: b, text: Rädd?, suppressed: true }]`,
    )
    expect(survey.questions).toMatchObject([
      {
        answers: [{ isSuppressed: false }, { share: null, count: null, isSuppressed: true }],
        groups: [{ base: null, answers: [], isSuppressed: true }],
      },
      { base: null, answers: [], isSuppressed: true },
    ])
  })

  test('an index has the ends of its scale, as far as they are known', async () => {
    const survey = await surveyWith('questions: [{ id: a, text: Trygg?, index: { value: 2.4, from: 0 } }]')
    expect(survey.questions).toMatchObject([{ index: { value: 2.4, from: 0, to: null }, allowsSeveral: false }])
  })

  test.each([
    { answer: '{ text: Ja, count: 50 }', base: 200, computedShare: 25, because: 'counts are printed' },
    { answer: '{ text: Ja, count: 50 }', base: null, computedShare: null, because: 'nobody knows of how many' },
    { answer: '{ text: Ja, share: 24, count: 50 }', base: 200, computedShare: null, because: 'the share is printed' },
  ])('the share of $answer is $computedShare when $because', async ({ answer, base, computedShare }) => {
    const of = base === null ? '' : `base: ${base}, `
    const survey = await surveyWith(`questions: [{ id: a, text: Trygg?, ${of}answers: [${answer}] }]`)
    expect(one(survey.questions).answers).toMatchObject([{ computedShare }])
  })

  test.each(['open', 'random-sample', 'national', 'meetings'])(
    'there is an interval for random samples only, and not for the kind %s unless it is one',
    async (kind) => {
      const archive = await assembleSite({
        ...publicationFile('2018'),
        'content/2018/surveys/dialog.yaml': [
          `title: Dialog\nkind: ${kind}\nquestions:`,
          '  - id: a\n    text: Trygg?\n    base: 263\n    answers: [{ text: Ja, count: 81 }]',
          '    groups: [{ text: Kvinnor, base: 148, answers: [{ text: Ja, count: 15 }] }]\n',
        ].join('\n'),
      })
      const { answers, groups } = one(one(one(archive.publications).otherSurveys).questions)
      const intervals = [...answers, ...one(groups).answers].map(({ interval }) => interval?.low.toFixed(2))
      expect(intervals).toEqual(kind === 'random-sample' ? ['25.53', '6.24'] : [undefined, undefined])
    },
  )

  test('there is no share where the answers are weighted: it does not follow from the counts', async () => {
    const archive = await assembleSite({
      ...publicationFile('2018'),
      'content/2018/surveys/dialog.yaml': [
        'title: Dialog\nkind: random-sample\nweighted: true\nquestions:',
        '  - { id: a, text: Trygg?, base: 200, answers: [{ text: Ja, count: 50 }] }\n',
      ].join('\n'),
    })
    expect(one(one(archive.publications).otherSurveys)).toMatchObject({
      questions: [{ answers: [{ count: 50, computedShare: null, interval: null }] }],
    })
  })

  test('there is no interval where the answers are weighted', async () => {
    const archive = await assembleSite({
      ...publicationFile('2018'),
      'content/2018/surveys/dialog.yaml': [
        'title: Dialog\nkind: random-sample\nweighted: true\nquestions:',
        '  - { id: a, text: Trygg?, base: 263, answers: [{ text: Ja, share: 31 }] }\n',
      ].join('\n'),
    })
    expect(one(one(archive.publications).otherSurveys)).toMatchObject({
      isWeighted: true,
      questions: [{ answers: [{ interval: null }] }],
    })
  })

  test('a finding says where, and why it led to nothing', async () => {
    const finding = '{ id: a, text: Mörkt., places: [torget], not-addressed: { why: Annans ansvar. } }'
    const survey = await surveyWith(`findings: [${finding}, { id: b, text: Ljust. }]`)
    expect(survey.findings).toMatchObject([
      { text: { sv: 'Mörkt.' }, places: [{ id: 'torget' }], notAddressed: { sv: 'Annans ansvar.' } },
      { places: [], notAddressed: null, ledTo: [] },
    ])
  })
})
