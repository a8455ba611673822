import { CORE_SCHEMA, load } from 'js-yaml'
import { expect, test } from 'vitest'
import { shownValue } from '../../scripts/seal/shown-value.ts'

test.each([
  ['a text stands as it is', 'Grannar, tillsammans', 'Grannar, tillsammans'],
  ['so do names in a list', ['kommun', 'polis'], 'kommun, polis'],
  ['a number', 6, '6'],
  ['yes or no', true, 'true'],
  ['nothing', null, 'null'],
  ['a list of none', [], '[]'],
  [
    'a group as it is written',
    { authority: 'Kommunen', number: 'KS 2017-0123' },
    '{ authority: Kommunen, number: KS 2017-0123 }',
  ],
  [
    'a list of groups',
    [{ role: { sv: 'Kommundirektör' }, party: 'kommun' }],
    '[{ role: { sv: Kommundirektör }, party: kommun }]',
  ],
  ['marks of YAML within words', { text: 'A, b: c', note: '}' }, '{ text: "A, b: c", note: "}" }'],
  ['a day as it is written', { date: '2018-03-02', from: 2018 }, '{ date: 2018-03-02, from: 2018 }'],
  ['a number that is a text', { id: '12' }, '{ id: "12" }'],
  ['lines', { text: 'En\nTvå' }, '{ text: "En\\nTvå" }'],
])('%s', (_, value, shown) => {
  expect(shownValue(value)).toBe(shown)
})

test('a group can be taken over as it is shown', () => {
  const value = {
    contact: { name: 'Ek, Kim: "samordnare"', url: 'https://ekkoping.example/#trygg' },
    no: 'no',
    tal: '1e3',
  }
  expect(load(shownValue(value) ?? '', { schema: CORE_SCHEMA })).toEqual(value)
})
