// The awkward variety of surveys, from the files of a site to the model.
import { expect, test } from 'vitest'
import type { Question } from '../../scripts/model/archive.ts'
import { comparisonSeries } from '../../scripts/model/surveys/comparison-series.ts'
import { groupComparison } from '../../scripts/model/surveys/group-comparison.ts'
import { siteArchive } from '../helpers/site-archive.ts'

const { publications } = await siteArchive('surveys')
const surveys = new Map(
  publications.flatMap((one) => [...one.surveys, ...one.otherSurveys]).map((survey) => [survey.reference, survey]),
)

function asked(reference: string): Question {
  const [survey = '', id = ''] = reference.split('#')
  const question = surveys.get(survey)?.questions.find((one) => one.id === id)
  if (question === undefined) throw new Error(`The site has no question ${reference}.`)
  return question
}

test('a series goes back over three years of random samples, each with its interval', () => {
  const { points, brokenFrom } = comparisonSeries(asked('2018/enkat#trygg'))
  expect(points.map(({ value }) => (value?.kind === 'share' ? value.share : null))).toEqual([68, 65.5, 62])
  expect(points.map(({ value }) => value?.kind === 'share' && value.interval !== null)).toEqual([true, true, true])
  expect(brokenFrom).toBeNull()
})

test('another set of answers breaks it', () => {
  const { points, brokenFrom } = comparisonSeries(asked('2019/enkat#trygg'))
  expect(points).toHaveLength(1)
  expect(brokenFrom?.question).toBe(asked('2018/enkat#trygg'))
})

test('an index is followed through the years, and beside its groups', () => {
  const { points } = comparisonSeries(asked('2018/enkat#problemindex'))
  expect(points.map(({ value }) => (value?.kind === 'index' ? value.index.value : null))).toEqual([2.6, 2.9, 2.4])
  expect(groupComparison(asked('2018/enkat#problemindex'))?.lines.map(({ value }) => value?.kind)).toEqual([
    'index',
    'index',
    'index',
    'suppressed',
  ])
})

test('small groups have kept no number at all', () => {
  const { groups } = asked('2018/enkat#trygg')
  expect(groups.filter(({ isSuppressed }) => isSuppressed).map(({ base, answers }) => [base, answers])).toEqual([
    [null, []],
    [null, []],
  ])
})

test.each([
  { reference: '2018/enkat#stationen', isKnown: true, because: 'a share of a random sample has one' },
  { reference: '2018/enkat#utsatt', isKnown: true, because: 'a count of a random sample has one' },
  { reference: '2018/enkat#anmalde', isKnown: false, because: 'nobody knows how many answered' },
  { reference: '2018/webbenkat#viktigast', isKnown: false, because: 'those who answered chose to' },
  { reference: '2019/enkat#trygg', isKnown: false, because: 'a national survey is weighted' },
])('$reference: the interval is known is $isKnown, as $because', ({ reference, isKnown }) => {
  const { answers } = asked(reference)
  expect(answers.map(({ interval }) => interval !== null)).toEqual(answers.map(() => isKnown))
})
