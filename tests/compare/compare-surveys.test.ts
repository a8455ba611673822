import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import type { Question } from '../../scripts/model/archive.ts'
import { answer, finding, question, survey, sv } from '../helpers/build-archive.ts'
import { year } from '../helpers/compared.ts'

type Named = { readonly id: string } | null
type Side = { readonly kind: string; readonly earlier: Named; readonly later: Named }

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

  test('what one side alone has is new or gone: surveys, and within one their questions and findings', () => {
    const [gone, added] = [asked('2018/dialog', 86), asked('2019/panel', 90)]
    const kept = { id: 'matning', reference: '2018/matning' }
    const was = survey({ ...kept, questions: [question({ id: 'trygg' })], findings: [finding({ id: 'ljus' })] })
    const is = survey({ ...kept, questions: [question({ id: 'nojd' })], findings: [finding({ id: 'buss' })] })
    const earlier = year('2018', { surveys: [gone, was] })
    const { surveys } = comparePublications(earlier, year('2019', { surveys: [is, added] }))
    const idsOf = (changes: readonly Side[]) => changes.map((one) => `${one.kind} ${(one.later ?? one.earlier)?.id}`)
    expect(idsOf(surveys)).toEqual(['changed matning', 'new 2019/panel', 'gone 2018/dialog'])
    const change = surveys.find(({ kind }) => kind === 'changed')
    expect(idsOf(change?.questions ?? [])).toEqual(['new nojd', 'gone trygg'])
    expect(idsOf(change?.findings ?? [])).toEqual(['new buss', 'gone ljus'])
  })

  test('a survey whose questions and findings are what they were is unchanged', () => {
    const one = { ...asked('2018/dialog', 86), findings: [finding({ id: 'ljus' })] }
    const [earlier, later] = [year('2018', { surveys: [one] }), year('2019', { surveys: [one] })]
    expect(comparePublications(earlier, later).surveys.map(({ kind }) => kind)).toEqual(['unchanged'])
  })

  test('nor are figures of which nothing is declared, even where the questions share an id', () => {
    const [was, is] = [asked('dialog', 86), asked('dialog', 90)]
    Object.assign(was, { reference: '2018/dialog' })
    Object.assign(is, { reference: '2019/dialog' })
    const [change] = comparePublications(year('2018', { surveys: [was] }), year('2019', { surveys: [is] })).surveys
    expect(change?.questions).toMatchObject([{ kind: 'comparability-unknown', why: null, fields: [] }])
  })
})
