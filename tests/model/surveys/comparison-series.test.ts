import { expect, test } from 'vitest'
import type { Question } from '../../../scripts/model/archive.ts'
import { comparisonSeries } from '../../../scripts/model/surveys/comparison-series.ts'
import { answer, question } from '../../helpers/build-archive.ts'

const asked = (share: number, earlier: Question | null = null, comparable = true) =>
  question({
    answers: [answer('Ja', share), answer('Nej', 100 - share)],
    comparesWith: earlier === null ? null : { question: earlier, comparable, why: null },
  })
const sharesIn = (of: Question) =>
  comparisonSeries(of).points.map(({ value }) => (value?.kind === 'share' ? value.share : value))

test('a question is followed back through the years, oldest first', () => {
  const series = comparisonSeries(asked(62, asked(65, asked(68))))
  expect(series.points.map(({ value }) => value)).toMatchObject([{ share: 68 }, { share: 65 }, { share: 62 }])
  expect(series.points.map(({ isLast }) => isLast)).toEqual([false, false, true])
  expect(series.brokenFrom).toBeNull()
})

test('what is before a break is left out, and the break is told', () => {
  const before = asked(90, asked(91))
  const first = asked(68, before, false)
  const series = comparisonSeries(asked(65, first))
  expect(sharesIn(asked(65, first))).toEqual([68, 65])
  expect(series.brokenFrom).toMatchObject({ comparable: false })
  expect(series.brokenFrom?.question).toBe(before)
})

test('the same answer is compared, wherever it stands in the list', () => {
  const earlier = question({ answers: [answer('Nej', 32), answer('Ja', 68)] })
  expect(sharesIn(asked(65, earlier))).toEqual([68, 65])
})

test('an answer that has been translated since is the same', () => {
  const earlier = question({ answers: [answer('Nej', 32), answer('Ja', 68)] })
  const translated = answer('Ja', 65, { text: { sv: 'Ja', en: 'Yes' } })
  const comparesWith = { question: earlier, comparable: true, why: null }
  expect(sharesIn(question({ answers: [translated], comparesWith }))).toEqual([68, 65])
})

test.each<{ earlier: Partial<Question>; now: Partial<Question>; because: string }>([
  { earlier: {}, now: { aggregates: [answer('Positiva', 92)] }, because: 'a sum was not made before' },
  { earlier: { answers: [answer('Trygg', 68)] }, now: {}, because: 'the answer was called something else' },
  { earlier: { index: { value: 2, from: 0, to: 6 }, answers: [] }, now: {}, because: 'there was an index instead' },
  { earlier: {}, now: { index: { value: 2, from: 0, to: 6 } }, because: 'there was no index' },
])('another number never stands in for an earlier year: $because', ({ earlier, now }) => {
  const comparesWith = { question: question(earlier), comparable: true, why: null }
  const [before] = comparisonSeries(question({ ...now, comparesWith })).points
  expect(before?.value).toBeNull()
})

test('questions that are compared with each other lead round only once', () => {
  const earlier = question({ id: 'a' })
  const later = question({ id: 'b', comparesWith: { question: earlier, comparable: true, why: null } })
  Object.assign(earlier, { comparesWith: { question: later, comparable: true, why: null } })
  expect(comparisonSeries(later).points.map((point) => point.question.id)).toEqual(['a', 'b'])
})
