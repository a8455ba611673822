import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFieldPath, readFieldPath } from '../../scripts/model/field-path.ts'
import { isSame, type JsonValue, jsonValueOf } from '../../scripts/model/json-value.ts'
import { applyChange } from '../../scripts/seal/apply-change.ts'
import { compareSealed } from '../../scripts/seal/compare-sealed.ts'

const fieldsOf = (before: JsonValue, after: JsonValue) =>
  compareSealed(before, after).map((change) => formatFieldPath(change.steps))

describe('a change is told as deep as it goes', () => {
  test.each<{ name: string; before: JsonValue; after: JsonValue; fields: readonly string[] }>([
    { name: 'nothing', before: { a: 1, b: [1] }, after: { b: [1], a: 1 }, fields: [] },
    { name: 'a field', before: { title: 'Fem' }, after: { title: 'Sex' }, fields: ['title'] },
    {
      name: 'a field within',
      before: { target: { exactly: 5 } },
      after: { target: { exactly: 6 } },
      fields: ['target.exactly'],
    },
    { name: 'what is new', before: {}, after: { due: '2018' }, fields: ['due'] },
    { name: 'a list of words, as a whole', before: { by: ['kommun'] }, after: { by: ['polis'] }, fields: ['by'] },
    {
      name: 'a member that goes by a name',
      before: { questions: [{ id: 'trygg', base: 1 }] },
      after: { questions: [{ id: 'trygg', base: 2 }, { id: 'ny' }] },
      fields: ['questions[trygg].base', 'questions[ny]'],
    },
    {
      name: 'an outcome, by its commitment',
      before: { outcomes: [{ commitment: 'a/b', status: 'done' }] },
      after: { outcomes: [{ commitment: 'a/b', status: 'not-done' }] },
      fields: ['outcomes[a/b].status'],
    },
    {
      name: 'a member without a name, by its number',
      before: { answers: [{ share: 1 }, { share: 2 }] },
      after: { answers: [{ share: 1 }, { share: 3 }] },
      fields: ['answers[2].share'],
    },
    {
      name: 'members that moved, as a whole list',
      before: { themes: [{ id: 'a' }, { id: 'b' }] },
      after: { themes: [{ id: 'b' }, { id: 'a' }] },
      fields: ['themes'],
    },
    {
      name: 'a member that came in between, as a whole list',
      before: { themes: [{ id: 'b' }] },
      after: { themes: [{ id: 'a' }, { id: 'b' }] },
      fields: ['themes'],
    },
  ])('$name', ({ before, after, fields }) => {
    expect(fieldsOf(before, after)).toEqual(fields)
  })
})

const name = fc.constantFrom('a', 'b', 'title', 'constructor')
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 1, '', 'ord', 'flera ord'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
    fc.array(fc.record({ id: fc.constantFrom('x', 'y', 'z'), base: fc.nat(2) }), { maxLength: 3 }),
  ),
}))
const fields = fc.dictionary(name, value, { maxKeys: 4 }).map(jsonValueOf)

test('applying the changes to what was gives what is, whatever stands there', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      let now = before
      for (const change of compareSealed(before, after)) {
        const steps = readFieldPath(formatFieldPath(change.steps)) ?? []
        const applied = applyChange(now, { ...change, steps })
        if (!applied.fits) return false
        now = applied.value
      }
      return isSame(now, after)
    }),
    { numRuns: 3000 },
  )
})

describe('a change of words within a text', () => {
  const steps = [{ kind: 'field', name: 'text' }] as const
  const change = (text: string, before: string) => applyChange({ text }, { steps, before, after: 'sex' })

  test('fits when they stand there once', () => {
    expect(change('Minst fem möten.', 'fem')).toEqual({ fits: true, value: { text: 'Minst sex möten.' } })
  })

  test.each(['Fem och fem, alltså fem.', 'Minst två möten.'])('does not fit %s', (text) => {
    expect(change(text, 'fem')).toEqual({ fits: false, found: text })
  })

  test('that are none would stand everywhere', () => {
    expect(change('Minst fem.', '')).toMatchObject({ fits: false })
  })
})
