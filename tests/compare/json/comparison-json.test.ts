// What a comparison says of the answers to a question, as data.
import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../../scripts/compare/compare-publications.ts'
import { comparisonJson } from '../../../scripts/compare/json/comparison-json.ts'
import type { Question, Survey } from '../../../scripts/model/archive.ts'
import { wilsonInterval } from '../../../scripts/model/surveys/wilson-interval.ts'
import { answer, answerGroup, publication, question, survey } from '../../helpers/build-archive.ts'

const sampled = (share: number) => answer('Ja', share, { interval: wilsonInterval({ share, count: null }, 900) })
const side = (id: string, parts: Partial<Question>, about: Partial<Survey> = {}) => {
  const asked = question({ answers: [], base: 900, ...parts })
  return publication({ id, surveys: [survey({ reference: `${id}/enkat`, questions: [asked], ...about })] })
}

function figuresOf(
  before: Partial<Question>,
  after: Partial<Question>,
  { comparable = true, isSameSurvey = false } = {},
) {
  const about = isSameSurvey ? { reference: '2017/enkat' } : {}
  const earlier = side('2017', before, about)
  const [asked] = earlier.surveys.flatMap(({ questions }) => questions)
  if (asked === undefined) throw new Error('The survey has a question.')
  const later = side('2018', { ...after, comparesWith: { question: asked, comparable, why: null } }, about)
  const { surveys } = comparisonJson(comparePublications(earlier, later))
  return surveys.flatMap(({ questions }) => questions.flatMap(({ figures }) => figures))
}

function differencesOf(...args: Parameters<typeof figuresOf>) {
  return figuresOf(...args).flatMap(({ answers }) => answers.map(({ difference }) => difference))
}

describe('the figures of a question whose answers can be compared', () => {
  test('are its answers on both sides, with their margins and what lies between them', () => {
    expect(figuresOf({ answers: [sampled(62)] }, { answers: [sampled(64)] })).toEqual([
      {
        group: null,
        before: { base: 900, index: null, suppressed: false },
        after: { base: 900, index: null, suppressed: false },
        answers: [
          {
            text: { sv: 'Ja' },
            before: {
              ...{ share: 62, count: null, suppressed: false },
              ...{ 'computed-share': null, 'interval-low': 58.78, 'interval-high': 65.11 },
            },
            after: {
              ...{ share: 64, count: null, suppressed: false },
              ...{ 'computed-share': null, 'interval-low': 60.81, 'interval-high': 67.07 },
            },
            difference: { points: 2, low: -2.46, high: 6.45, 'within-margin': true },
          },
        ],
      },
    ])
  })

  test('say where a difference is more than chance', () => {
    expect(differencesOf({ answers: [sampled(52)] }, { answers: [sampled(64)] })).toMatchObject([
      { points: 12, 'within-margin': false },
    ])
  })

  test('are an index, and those of the groups that differ', () => {
    const men = (share: number) => answerGroup({ text: { sv: 'Män' }, answers: [answer('Ja', share)] })
    const index = { value: 3, from: 0, to: 6 }
    const found = figuresOf({ index, groups: [answerGroup(), men(60)] }, { groups: [answerGroup(), men(64)] })
    expect(found).toMatchObject([
      { group: null, before: { index }, after: { index: null }, answers: [] },
      { group: { sv: 'Män' }, answers: [{ before: { share: 60 }, after: { share: 64 } }] },
    ])
  })

  test('say that nobody knows whether it is chance where one is no random sample, or both are of one survey', () => {
    expect(differencesOf({ answers: [answer('Ja', 62)] }, { answers: [sampled(64)] })).toEqual([null])
    expect(differencesOf({ answers: [sampled(62)] }, { answers: [sampled(64)] }, { isSameSurvey: true })).toEqual([
      null,
    ])
  })

  test('have no difference where an answer was not there', () => {
    const found = figuresOf({ answers: [sampled(62)] }, { answers: [sampled(62), answer('Vet inte', 3)] })
    expect(found.flatMap(({ answers }) => answers)).toMatchObject([
      { text: { sv: 'Ja' }, difference: null },
      { text: { sv: 'Vet inte' }, before: null, difference: null },
    ])
  })
})

test('figures that cannot be compared do not stand beside each other', () => {
  const [before, after] = [{ answers: [sampled(62)] }, { answers: [sampled(64)] }]
  expect(figuresOf(before, after, { comparable: false })).toEqual([])
})
