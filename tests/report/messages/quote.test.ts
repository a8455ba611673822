import { expect, test } from 'vitest'
import { quoteBoth } from '../../../scripts/report/messages/quote.ts'

const LONG =
  'Kommunen gör en extra satsning på belysning på utvalda platser, där ljuset gör nytta, skapar trygghet och syns.'

test.each([
  { name: 'short texts are shown whole', was: 'sex möten', is: 'åtta möten', shown: ['`sex möten`', '`åtta möten`'] },
  {
    name: 'long texts that differ early are shown from their beginning',
    was: LONG,
    is: LONG.replace('extra', 'stor'),
    shown: [
      '`Kommunen gör en extra satsning på belysning på utvalda platser, där ljuset gör …`',
      '`Kommunen gör en stor satsning på belysning på utvalda platser, där ljuset gör n…`',
    ],
  },
  {
    name: 'long texts that differ at their end are shown there',
    was: LONG,
    is: LONG.replace('trygghet', 'ro'),
    shown: ['`…där ljuset gör nytta, skapar trygghet och syns.`', '`…där ljuset gör nytta, skapar ro och syns.`'],
  },
  {
    name: 'of a long text that goes on, what was its end is shown',
    was: LONG,
    is: `${LONG} Ofta.`,
    shown: ['`…skapar trygghet och syns.`', '`…skapar trygghet och syns. Ofta.`'],
  },
  {
    name: 'a text without spaces is shown from within',
    was: `${'a'.repeat(100)}b`,
    is: `${'a'.repeat(100)}c`,
    shown: [`\`…${'a'.repeat(30)}b\``, `\`…${'a'.repeat(30)}c\``],
  },
])('$name', ({ was, is, shown }) => {
  expect(quoteBoth(was, is)).toEqual(shown)
})
