// What cannot be, or is more likely a slip of the pen: dates and numbers beside the examples in tests/fixtures/broken/.
import { describe, expect, test } from 'vitest'
import { publicationFile } from '../helpers/content-files.ts'
import { placesOf } from '../helpers/problems-in.ts'
import { withCommitment } from '../helpers/words-reported.ts'

const publication = (...lines: readonly string[]) => ({
  'content/2018/publication.yaml': [
    'title: a',
    'period: { from: 2018-01-01, to: 2018-12-31 }',
    'themes: [{ id: hemma, title: b }]',
    ...lines,
    '',
  ].join('\n'),
})
const report = (day: string, ...lines: readonly string[]) => ({
  [`content/2018/reports/${day}.yaml`]: ['title: a', 'by: [kommun]', ...lines, ''].join('\n'),
})
const survey = (...lines: readonly string[]) => ({
  'content/2018/surveys/dialog.yaml': ['title: a', ...lines, ''].join('\n'),
})

describe('a report', () => {
  const RULE = 'time/report-beyond-date'

  test.each([
    { day: '2018-12-31', line: 'published: 2018-12-31' },
    { day: '2018-12-31', line: 'published: 2018-12' },
    { day: '2018-12-31', line: 'published: 2018' },
    { day: '2018', line: 'published: 2018-06-01' },
    { day: 'undated', line: 'published: 2018-06-01' },
    { day: '2018-12-31', line: 'covers: { from: 2018, to: 2018 }' },
    { day: '2018-06', line: 'covers: { from: 2018-01-01, to: 2018-06-30 }' },
  ])('as of $day may have $line', async ({ day, line }) => {
    expect(await placesOf(RULE, report(day, line))).toEqual([])
  })

  test.each([
    { day: '2018-12-31', line: 'published: 2018-12-30' },
    { day: '2018-12-31', line: 'published: 2018-11' },
    { day: '2018-12', line: 'published: 2018-11-30' },
    { day: '2018-12-31', line: 'covers: { from: 2018-01-01, to: 2019-01 }' },
  ])('as of $day cannot have $line', async ({ day, line }) => {
    expect(await placesOf(RULE, report(day, line))).toEqual([`2018/reports/${day}.yaml:3`])
  })
})

describe('an amount below zero', () => {
  const figure = (unit: string) =>
    report(
      '2018-12-31',
      `outcomes: [{ commitment: grannsamverkan/utbildningar, figures: [{ value: -9, unit: ${unit} }] }]`,
    )

  test.each(['procent', 'procentenheter', '"%"', 'grader', 'kronor', 'förändring av anmälda inbrott'])(
    'may be in %s',
    async (unit) => {
      expect(await placesOf('figures/negative', figure(unit))).toEqual([])
      const target = `target: { at-most: -5, unit: ${unit}, per: year }`
      expect(await placesOf('figures/negative', withCommitment('b', target))).toEqual([])
    },
  )

  test.each(['utbildning', 'besök', 'gradänger'])('cannot be in %s', async (unit) => {
    expect(await placesOf('figures/negative', figure(unit))).toHaveLength(1)
  })

  test.each(['at-least: -1', 'exactly: -1', 'between: [-1, 4]', 'at-most: -1'])('cannot be %s', async (amount) => {
    expect(await placesOf('figures/negative', withCommitment('b', `target: [{ ${amount}, unit: möte }]`))).toEqual([
      '2018/commitments.yaml:5',
    ])
  })

  test('may be the value of an index', async () => {
    const index = survey('questions: [{ id: a, text: b, index: { value: -1, from: -2, to: 2 } }]')
    expect(await placesOf('figures/negative', index)).toEqual([])
  })
})

test('a range may have one number twice, but no end before its beginning', async () => {
  const between = (ends: string) => withCommitment('b', `target: { between: ${ends}, unit: möte }`)
  expect(await placesOf('figures/between-order', between('[4, 4]'))).toEqual([])
  expect(await placesOf('figures/between-order', between('[4, 3.5]'))).toEqual(['2018/commitments.yaml:5'])
})

describe('the day of publication', () => {
  const RULE = 'time/published-outside-period'

  test.each(['2017-01-15', '2017', '2016', '2016-12-31', '2018-12-31', '2018-12'])('may be %s', async (day) => {
    expect(await placesOf(RULE, publication('state: published', `published: ${day}`))).toEqual([])
  })

  test.each(['2018', '2018-11'])('may be some day of %s, where the period ends before that is over', async (day) => {
    const ending = publicationFile('2018', { period: '{ from: 2018-01-01, to: 2018-11-15 }', published: day })
    expect(await placesOf(RULE, ending)).toEqual([])
  })

  test.each(['2015', '2016-12-30', '2019-01-01', '2019'])('is a surprise when it is %s', async (day) => {
    expect(await placesOf(RULE, publication('state: published', `published: ${day}`))).toEqual([
      '2018/publication.yaml:5',
    ])
  })
})

describe('what is said to be published', () => {
  const RULE = 'structure/published-without-content'
  const empty = (...lines: readonly string[]) => ({
    'content/2017/publication.yaml': [
      'title: a',
      'period: { from: 2017-01-01, to: 2017-12-31 }',
      'themes: []',
      ...lines,
      '',
    ].join('\n'),
  })

  test('has promises, or a day', async () => {
    expect(await placesOf(RULE, empty('state: published'))).toEqual(['2017/publication.yaml:4'])
    expect(await placesOf(RULE, empty('state: published', 'published: 2017-01-15'))).toEqual([])
    expect(await placesOf(RULE, empty('state: draft'))).toEqual([])
    expect(await placesOf(RULE, publication('state: published'))).toEqual([])
  })
})

describe('a survey', () => {
  test('was made before today', async () => {
    const made = survey('fieldwork: { from: 2018-05-02, to: 2018-05-16 }')
    expect(await placesOf('time/fieldwork-in-future', made, '2018-05-01')).toEqual(['2018/surveys/dialog.yaml:2'])
    expect(await placesOf('time/fieldwork-in-future', made, '2018-05-02')).toEqual([])
    expect(await placesOf('time/fieldwork-in-future', survey('fieldwork: { from: 2018 }'), '2018-02-01')).toEqual([])
  })

  test('that led to promises began before they were published; one that did not may come later', async () => {
    const RULE = 'time/fieldwork-after-publication'
    const made = survey('fieldwork: { from: 2018-05-02, to: 2018-05-16 }')
    const published = (day: string, ...more: readonly string[]) =>
      publication('state: published', `published: ${day}`, ...more)
    const led = 'surveys: [2018/dialog]'
    expect(await placesOf(RULE, { ...made, ...published('2018-05-01', led) })).toEqual(['2018/publication.yaml:6'])
    expect(await placesOf(RULE, { ...made, ...published('2018-05', led) })).toEqual([])
    expect(await placesOf(RULE, { ...made, ...published('2018-05-10', led) })).toEqual([])
    expect(await placesOf(RULE, { ...made, ...published('2018-01-15') })).toEqual([])
  })

  test.each(['about', 'at-least', 'over', 'just-over', 'just-under'])(
    'of %s 900 may have had 914 answers',
    async (qualifier) => {
      const files = survey(
        `respondents: { count: 900, qualifier: ${qualifier} }`,
        'questions: [{ id: a, text: b, base: 914, answers: [{ text: c, share: 5 }] }]',
      )
      expect(await placesOf('figures/counts-sum', files)).toEqual([])
    },
  )

  test('of exactly 900 may have had 900 answers, but no more', async () => {
    const of = (base: number) =>
      survey(
        'respondents: { count: 900 }',
        `questions: [{ id: a, text: b, base: ${base}, answers: [{ text: c, share: 5 }] }]`,
      )
    expect(await placesOf('figures/counts-sum', of(900))).toEqual([])
    expect(await placesOf('figures/counts-sum', of(901))).toEqual(['2018/surveys/dialog.yaml:3'])
  })

  test('is not compared with itself, but with another question of its own', async () => {
    const comparedWith = (id: string) =>
      survey(
        'questions:',
        '  - { id: a, text: b, answers: [] }',
        `  - { id: c, text: d, answers: [], compares-with: { question: "2018/dialog#${id}", comparable: true } }`,
      )
    expect(await placesOf('reference/circle', comparedWith('a'))).toEqual([])
    expect(await placesOf('reference/circle', comparedWith('c'))).toEqual(['2018/surveys/dialog.yaml:4'])
  })
})
