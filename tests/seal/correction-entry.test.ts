import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { readFieldPath } from '../../scripts/model/field-path.ts'
import { isSame, type JsonValue, jsonValueOf } from '../../scripts/model/json-value.ts'
import { applyChange } from '../../scripts/seal/apply-change.ts'
import { changedWords, formatCorrectionEntry, statedChange } from '../../scripts/seal/correction-entry.ts'

const LONG =
  'Grannar som känner varandra gör det svårt för tjuvar. Vi ordnar fem möten. Alla är välkomna, unga som gamla.\n\nAnmäl dig på webben.'

describe('of a long text, a correction tells the sentences that differ', () => {
  test.each([
    { name: 'a word', after: LONG.replace('fem', 'sex'), before: 'Vi ordnar fem möten.', now: 'Vi ordnar sex möten.' },
    {
      name: 'a new last paragraph',
      after: `${LONG}\n\nKaffe bjuds.`,
      before: 'Anmäl dig på webben.',
      now: 'Anmäl dig på webben.\n\nKaffe bjuds.',
    },
    {
      name: 'a sentence that went',
      after: LONG.replace(' Vi ordnar fem möten.', ''),
      before: 'Vi ordnar fem möten. Alla är välkomna, unga som gamla.',
      now: 'Alla är välkomna, unga som gamla.',
    },
  ])('$name', ({ after, before, now }) => {
    expect(changedWords(LONG, after)).toEqual({ before, after: now })
  })

  test('and a short one whole', () => {
    expect(changedWords('Fem möten.', 'Sex möten.')).toEqual({ before: 'Fem möten.', after: 'Sex möten.' })
  })
})

test('the words told always turn the one text into the other', () => {
  const sentence = fc.constantFrom(
    'Vi ordnar möten.',
    'Alla är välkomna.',
    'Polisen kommer också!',
    'Vi ordnar',
    '\n\n',
    '- ett\n- två\n',
  )
  const text = fc.array(sentence, { minLength: 4, maxLength: 14 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const words = changedWords(before, after)
      const applied = applyChange({ text: before }, { steps: [{ kind: 'field', name: 'text' }], ...words })
      return applied.fits && isSame(applied.value, { text: after })
    }),
    { numRuns: 3000 },
  )
})

test('an entry is YAML that says what it was given, and its id is free', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.jsonValue(), (before, after) => {
      const changes = [{ field: 'text', before: jsonValueOf(before), after: jsonValueOf(after) }]
      const text = formatCorrectionEntry({
        date: '2018-03-02',
        concerns: '2018/grannar/moten',
        kind: 'factual',
        changes,
        taken: new Set(['2018-03-02-grannar-moten']),
      })
      const [entry] = load(text) as { id: string; changes: unknown }[]
      return entry?.id === '2018-03-02-grannar-moten-2' && isSame(jsonValueOf(entry.changes), jsonValueOf(changes))
    }),
  )
})

describe('the name of somebody who signed', () => {
  const suppressed = { suppressed: true }
  const [kim, bo] = [
    { role: 'Kommundirektör', name: 'Kim Ek', party: 'kommun' },
    { role: 'Polischef', name: 'Bo Al', party: 'polis' },
  ]

  test.each<{ what: string; field: string; before: JsonValue; after?: JsonValue; told: JsonValue }>([
    { what: 'that is taken away', field: 'signed.by[1].name', before: 'Kim Ek', told: suppressed },
    { what: 'that becomes another', field: 'signed.by[1].name', before: 'Kim Ek', after: 'Bo Al', told: suppressed },
    { what: 'that goes with its entry', field: 'signed.by', before: [kim, bo], after: [bo], told: suppressed },
    { what: 'that goes with the signing', field: 'signed', before: { by: [kim] }, told: suppressed },
    { what: 'that stays', field: 'signed.by', before: [kim], after: [kim, bo], told: [kim] },
    { what: 'of a contact, which is a function', field: 'contact.name', before: 'Växeln', told: 'Växeln' },
  ])('$what is told as it is to be read', ({ field, before, after, told }) => {
    expect(statedChange({ steps: readFieldPath(field) ?? [], before, after })).toEqual({
      field,
      before: told,
      ...(after !== undefined && { after }),
    })
  })
})
