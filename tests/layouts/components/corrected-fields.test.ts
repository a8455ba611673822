import { describe, expect, test } from 'vitest'
import { CorrectedFields } from '../../../layouts/components/corrected-fields.tsx'
import { CorrectionList } from '../../../layouts/components/correction-list.tsx'
import type { CorrectedField } from '../../../scripts/model/archive.ts'
import { readFieldPath } from '../../../scripts/model/field-path.ts'
import { correction, publication, sv } from '../../helpers/build-archive.ts'
import { pageIn, read, render } from './render.ts'

const page = pageIn('sv')
const change = (field: string, given: Partial<CorrectedField> = {}): CorrectedField => ({
  steps: readFieldPath(field) ?? [],
  language: null,
  before: 'Fem möten',
  after: 'Sex möten',
  isSuppressed: false,
  ...given,
})

describe('a changed field says in words what stood there and what stands there since', () => {
  test.each([
    { given: change('title'), words: 'Titel Före: Fem möten Efter: Sex möten' },
    { given: change('target.at-least', { before: 5, after: 12000 }), words: 'Mål, minst Före: 5 Efter: 12 000' },
    {
      given: change('questions[trygg].answers[2].share', { before: 0, after: 1.5 }),
      words: 'Fråga trygg, svar 2, andel i procent Före: 0 Efter: 1,5',
    },
    { given: change('due', { before: undefined, after: '2018-06' }), words: 'Senast Före: inget Efter: 2018-06' },
    { given: change('period.to', { before: '2018', after: null }), words: 'Period, till Före: 2018 Efter: inget' },
    { given: change('complete', { before: true, after: false }), words: 'Komplett Före: ja Efter: nej' },
    {
      given: change('by', { before: ['kommun'], after: ['kommun', 'polis'] }),
      words: 'Av Före: kommun Efter: kommun, polis',
    },
    {
      given: change('target', { before: undefined, after: { 'at-least': 6, unit: 'möte' } }),
      words: 'Mål Före: inget Efter: minst: 6, enhet: möte',
    },
    {
      given: change('text', { before: undefined, isSuppressed: true }),
      words: 'Text Före: visas inte längre Efter: Sex möten',
    },
    { given: change('text', { language: 'en' }), words: 'Text (English) Före: Fem möten Efter: Sex möten' },
  ])('$words', ({ given, words }) => {
    expect(read(CorrectedFields, { page, changes: [given] })).toBe(words)
  })
})

test('the words are marked as removed and put in, and with their language', () => {
  const html = render(CorrectedFields, { page, changes: [change('text', { language: 'en' })] })
  expect(html).toContain('<del><span lang="en">Fem möten</span></del>')
  expect(html).toContain('<ins><span lang="en">Sex möten</span></ins>')
})

test('a correction without fields has no list of them', () => {
  expect(render(CorrectedFields, { page, changes: [] })).toBe('')
})

describe('a correction leads to', () => {
  const made = publication()

  test('what was withdrawn, by the title it had', () => {
    const concerns = { kind: 'withdrawn', publication: made, what: 'promise', title: sv('Vakter') } as const
    expect(read(CorrectionList, { page, corrections: [correction({ concerns })] })).toContain(
      'Gäller: löftet Vakter, som inte längre finns, i Medborgarlöfte 2018',
    )
  })

  test('a file', () => {
    const concerns = { kind: 'file', publication: made, path: 'beslut A.pdf' } as const
    expect(render(CorrectionList, { page, corrections: [correction({ concerns })] })).toContain(
      'filen <a href="2018/files/beslut%20A.pdf">beslut A.pdf</a>',
    )
  })
})
