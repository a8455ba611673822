import { describe, expect, test } from 'vitest'
import {
  assembleSite,
  ids,
  one,
  promiseFile,
  promiseOf,
  publicationFile,
  publicationOf,
  references,
} from './assemble-site.ts'

const surveyFile = (reference: string, ...lines: readonly string[]) => {
  const [publication, id] = reference.split('/')
  return { [`content/${publication}/surveys/${id}.yaml`]: [`title: ${id}`, 'kind: open', ...lines, ''].join('\n') }
}
const PARTS = ['questions: [{ id: trygg, text: Trygg? }]', 'findings: [{ id: inbrott, text: Inbrott oroar. }]']

describe('the red thread', () => {
  const files = {
    ...publicationFile('2018', { surveys: '["2018/dialog"]' }),
    ...surveyFile('2018/dialog', ...PARTS),
    ...promiseFile('2018/a', 'because: ["2018/dialog#inbrott", "2018/dialog#trygg"]'),
    ...promiseFile('2018/b', 'because: ["2018/dialog#inbrott"]', 'order: 1'),
    ...promiseFile('2018/c', 'order: 2'),
  }

  test('a promise knows what residents said that led to it, in the order in which it is written', async () => {
    const archive = await assembleSite(files)
    const { questions, findings } = one(publicationOf(archive, '2018').surveys)
    expect(promiseOf(archive, '2018/a').because).toEqual([
      { kind: 'finding', finding: one(findings) },
      { kind: 'question', question: one(questions) },
    ])
    expect(promiseOf(archive, '2018/c').because).toEqual([])
  })

  test('a finding and a question know the promises that they led to', async () => {
    const { questions, findings } = one(publicationOf(await assembleSite(files), '2018').surveys)
    expect(references(one(findings).ledTo)).toEqual(['2018/a', '2018/b'])
    expect(references(one(questions).ledTo)).toEqual(['2018/a'])
  })

  test('a promise may come out of a survey of an earlier publication', async () => {
    const archive = await assembleSite({
      ...publicationFile('2017'),
      ...surveyFile('2017/dialog', ...PARTS),
      ...publicationFile('2018', { surveys: '["2017/dialog"]' }),
      ...promiseFile('2018/a', 'because: ["2017/dialog#inbrott"]'),
    })
    const survey = one(publicationOf(archive, '2018').surveys)
    expect(survey.reference).toBe('2017/dialog')
    expect(survey.publication).toBe(publicationOf(archive, '2017'))
    expect(references(one(survey.findings).ledTo)).toEqual(['2018/a'])
  })

  test('a finding that is named twice by one promise led to it once', async () => {
    const because = 'because: ["2018/dialog#inbrott", "2018/dialog#inbrott"]'
    const archive = await assembleSite({ ...files, ...promiseFile('2018/a', because) })
    expect(references(one(one(publicationOf(archive, '2018').surveys).findings).ledTo)).toEqual(['2018/a', '2018/b'])
    expect(promiseOf(archive, '2018/a').because).toHaveLength(1)
  })

  test('what residents said in a publication that is not seen is not shown as a reason', async () => {
    const archive = await assembleSite({
      ...publicationFile('2017', { state: 'draft' }),
      ...surveyFile('2017/dialog', ...PARTS),
      ...publicationFile('2018', { surveys: '["2017/dialog"]' }),
      ...promiseFile('2018/a', 'because: ["2017/dialog#inbrott"]'),
    })
    expect(promiseOf(archive, '2018/a').because).toEqual([])
    expect(publicationOf(archive, '2018').surveys).toEqual([])
  })
})

test('surveys that led to a publication are kept apart from those that were made during it', async () => {
  const archive = await assembleSite({
    ...publicationFile('2018', { surveys: '["2018/dialog"]' }),
    ...surveyFile('2018/dialog'),
    ...surveyFile('2018/enkat'),
  })
  const { surveys, otherSurveys } = publicationOf(archive, '2018')
  expect(ids(surveys)).toEqual(['dialog'])
  expect(ids(otherSurveys)).toEqual(['enkat'])
})

test('a survey knows the larger one that it belongs to, and that one its parts', async () => {
  const archive = await assembleSite({
    ...publicationFile('2018'),
    ...surveyFile('2018/barn', 'part-of: 2018/dialog'),
    ...surveyFile('2018/dialog'),
  })
  const surveys = publicationOf(archive, '2018').otherSurveys
  const [part, whole] = [one(surveys, ({ id }) => id === 'barn'), one(surveys, ({ id }) => id === 'dialog')]
  expect(part.partOf).toBe(whole)
  expect(whole.parts).toEqual([part])
  expect(whole.partOf).toBeNull()
})

test('a question knows the earlier one, and whether the two can be compared', async () => {
  const comparison = 'compares-with: { question: "2017/dialog#trygg", comparable: false, why: Nya svar. }'
  const archive = await assembleSite({
    ...publicationFile('2017'),
    ...surveyFile('2017/dialog', ...PARTS),
    ...publicationFile('2018'),
    ...surveyFile('2018/dialog', `questions: [{ id: trygg, text: Trygg?, ${comparison} }]`),
  })
  const questionOf = (id: string) => one(one(publicationOf(archive, id).otherSurveys).questions)
  expect(questionOf('2018').comparesWith).toEqual({
    question: questionOf('2017'),
    comparable: false,
    why: { sv: 'Nya svar.' },
  })
  expect(questionOf('2017').comparesWith).toBeNull()
})
