import { describe, expect, test } from 'vitest'
import { readFieldPath } from '../../scripts/model/field-path.ts'
import type { JsonValue } from '../../scripts/model/json-value.ts'
import { applyChange } from '../../scripts/seal/apply-change.ts'

function change(value: JsonValue, field: string, before: JsonValue | undefined, after: JsonValue | undefined) {
  return applyChange(value, { steps: readFieldPath(field) ?? [], before, after })
}

describe('a part of a text', () => {
  test('is exchanged where it occurs once, and the rest stays', () => {
    expect(change({ text: 'Fem möten.' }, 'text', 'Fem', 'Sex')).toEqual({ fits: true, value: { text: 'Sex möten.' } })
  })

  test.each([
    { name: 'that occurs twice', text: 'Fem och Fem', before: 'Fem' },
    { name: 'that does not occur', text: 'Fem möten.', before: 'Sju' },
    // Between two letters, nothing occurs once.
    { name: 'that is nothing', text: 'ab', before: '' },
  ])('$name does not fit', ({ text, before }) => {
    expect(change({ text }, 'text', before, 'Sex')).toEqual({ fits: false, found: text })
  })
})

describe('a value that is added', () => {
  test('may be a field, or the last member of a list', () => {
    expect(change({ list: [] }, 'why', undefined, 'Skrivfel')).toEqual({
      fits: true,
      value: { list: [], why: 'Skrivfel' },
    })
    expect(change({ list: [{ id: 'a' }] }, 'list[b]', undefined, { id: 'b' })).toEqual({
      fits: true,
      value: { list: [{ id: 'a' }, { id: 'b' }] },
    })
  })

  test('has no place within a member or a field that is not there', () => {
    expect(change({ list: [{ id: 'a' }] }, 'list[b].text', undefined, 'Ny')).toEqual({ fits: false, found: undefined })
    expect(change({}, 'target.unit', undefined, 'möten')).toEqual({ fits: false, found: undefined })
  })
})

test('nothing that becomes nothing is no change', () => {
  expect(change({ list: [] }, 'list[a]', undefined, undefined)).toEqual({ fits: false, found: undefined })
})

test('a value that is taken away leaves the others', () => {
  expect(change({ list: [{ id: 'a' }, { id: 'b' }] }, 'list[a]', { id: 'a' }, undefined)).toEqual({
    fits: true,
    value: { list: [{ id: 'b' }] },
  })
})

describe('where what stood there is suppressed', () => {
  const suppressed = { suppressed: true }

  test('whatever it was is replaced as a whole, or taken away', () => {
    const value = { text: 'Fråga Kim Ek.', name: 'Kim Ek' }
    expect(change(value, 'text', suppressed, 'Fråga oss.')).toEqual({
      fits: true,
      value: { ...value, text: 'Fråga oss.' },
    })
    expect(change(value, 'name', suppressed, undefined)).toEqual({ fits: true, value: { text: value.text } })
  })

  test('something did stand there, and something else than now', () => {
    expect(change({}, 'name', suppressed, 'Kim Ek')).toEqual({ fits: false, found: undefined })
    expect(change({ name: 'Kim Ek' }, 'name', suppressed, 'Kim Ek')).toEqual({ fits: false, found: 'Kim Ek' })
  })

  test('a value that only has that word among others is a value like any other', () => {
    const before = { text: 'Ja', suppressed: true }
    expect(change({ answer: { text: 'Nej' } }, 'answer', before, 'Ja')).toMatchObject({ fits: false })
  })
})
