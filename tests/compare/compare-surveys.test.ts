import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import type { Question } from '../../scripts/model/archive.ts'
import { answer, question, survey, sv } from '../helpers/build-archive.ts'
import { year } from '../helpers/compared.ts'

describe('surveys', () => {
  const asked = (id: string, share: number, parts: Partial<Question> = {}) =>
    survey({
      id,
      reference: id,
      title: sv('Dialog'),
      questions: [question({ answers: [answer('Ja', share)], ...parts })],
    })

  test('figures of questions that are declared comparable are put beside each other', () => {
    const was = asked('2018/dialog', 86)
    const [before] = was.questions
    if (before === undefined) throw new Error('There is no question.')
    const is = asked('2019/samtal', 90, { comparesWith: { question: before, comparable: true, why: null } })
    const [change] = comparePublications(year('2018', { surveys: [was] }), year('2019', { surveys: [is] })).surveys
    expect(change?.questions.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
      ['changed', ['answers', 'compares-with']],
    ])
  })

  test('an answer that has been translated since is the same answer', () => {
    const was = asked('2018/dialog', 86)
    const [before] = was.questions
    if (before === undefined) throw new Error('There is no question.')
    const comparesWith = { question: before, comparable: true, why: null }
    const answers = [answer('Ja', 90, { text: { sv: 'Ja', en: 'Yes' } })]
    const is = asked('2019/samtal', 90, { comparesWith, answers })
    const [change] = comparePublications(year('2018', { surveys: [was] }), year('2019', { surveys: [is] })).surveys
    const fields = change?.questions.flatMap((one) => one.fields).filter(({ field }) => field === 'answers')
    expect(fields).toMatchObject([
      { removed: [], added: [], changed: [{ before: { share: 86 }, after: { text: { en: 'Yes' }, share: 90 } }] },
    ])
  })

  test('figures that are declared not to be are not, and the reason is told', () => {
    const was = asked('2018/dialog', 86)
    const [before] = was.questions
    if (before === undefined) throw new Error('There is no question.')
    const why = sv('Svarsalternativen ändrades.')
    const is = asked('2019/samtal', 90, { comparesWith: { question: before, comparable: false, why } })
    const [change] = comparePublications(year('2018', { surveys: [was] }), year('2019', { surveys: [is] })).surveys
    expect(change?.questions).toMatchObject([{ kind: 'not-comparable', why, fields: [] }])
  })

  test('nor are figures of which nothing is declared, even where the questions share an id', () => {
    const [was, is] = [asked('dialog', 86), asked('dialog', 90)]
    Object.assign(was, { reference: '2018/dialog' })
    Object.assign(is, { reference: '2019/dialog' })
    const [change] = comparePublications(year('2018', { surveys: [was] }), year('2019', { surveys: [is] })).surveys
    expect(change?.questions).toMatchObject([{ kind: 'comparability-unknown', why: null, fields: [] }])
  })
})
