import { expect, test } from 'vitest'
import type { PartyRole } from '../../../scripts/model/vocabulary.ts'
import { allPartyWords, partyWords } from '../../../scripts/print/blocks/commitment-words.ts'
import { commitment, party, sv } from '../../helpers/build-archive.ts'
import { describeInlines } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

const by = (...roles: readonly PartyRole[]) =>
  commitment({
    by: roles.map((role, index) => ({
      party: party({ id: `p${index}`, short: sv(`P${index}`) }),
      role,
      accordingTo: null,
    })),
  })
const many = (role: PartyRole) => Array.from({ length: 26 }, () => role)

test.each([
  [
    'five are all named',
    by('responsible', 'supports', 'asked', 'asked', 'responsible'),
    'P0, P1 (stödjer), P2 (tillfrågas), P3 (tillfrågas), P4',
  ],
  ['of many, those who are responsible', by('supports', 'responsible', ...many('supports')), 'P1 och 27 parter till'],
  ['of many who are responsible, the first four', by(...many('responsible')), 'P0, P1, P2, P3 och 22 parter till'],
  [
    'of many of whom nobody is',
    by(...many('asked')),
    'P0 (tillfrågas), P1 (tillfrågas), P2 (tillfrågas), P3 (tillfrågas) och 22 parter till',
  ],
])('in a table: %s', (_, made, told) => {
  expect(describeInlines(partyWords(made, printing()))).toBe(told)
})

test('in the entry of a commitment, all are named', () => {
  expect(describeInlines(allPartyWords(by(...many('responsible')), printing())).split(', ')).toHaveLength(26)
})
