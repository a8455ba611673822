import { expect, test } from 'vitest'
import { readFieldPath } from '../../scripts/model/field-path.ts'
import { maySuppress } from '../../scripts/model/suppressed.ts'

const LANGUAGES = new Set(['sv', 'en', 'lattlast'])

test.each([
  'title',
  'title.en',
  'text',
  'translations.en',
  'translations.lattlast.text',
  'foreword.text',
  'signed.by',
  'signed.by[2]',
  'signed.by[1].name',
  'contact',
  'contact.email',
  'name.sv',
  'themes[barn].background',
  'questions[trygg].answers[2].text',
  'outcomes[grannsamverkan/utbildningar].explanation',
  'outcomes[grannsamverkan/utbildningar].assessments[1].by',
  'also[1].text',
  'remarks[2]',
  'sources[1].url',
  'continues[1].why',
])('words in which a person may be named can be hidden: %s', (field) => {
  expect(maySuppress(readFieldPath(field) ?? [], LANGUAGES)).toBe(true)
})

test.each([
  'target',
  'target.at-least',
  'target.as-printed',
  'by',
  'by[1].role',
  'due',
  'when.to',
  'period.to',
  'signed',
  'signed.date',
  'themes',
  'themes[barn]',
  'because',
  'continues[1].change',
  'questions[trygg].answers[2].share',
  'questions[trygg].answers',
  'respondents.count',
  'outcomes[grannsamverkan/utbildningar].status',
  'outcomes[grannsamverkan/utbildningar].figures',
  'also[1].by',
  'records',
  'sha256',
])('what was promised and what came of it cannot: %s', (field) => {
  expect(maySuppress(readFieldPath(field) ?? [], LANGUAGES)).toBe(false)
})
