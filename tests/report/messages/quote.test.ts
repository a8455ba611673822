import { expect, test } from 'vitest'
import { onOneLine, quoteBoth } from '../../../scripts/report/messages/quote.ts'

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

test.each([
  ['a', 'a'],
  ['a\nb', 'a ↵ b'],
  ['  a  \r\n  b  ', '  a ↵ b  '],
  ['a\n \n\n b', 'a ↵ b'],
  ['\na\n', ' ↵ a ↵ '],
  ['a\u001b[31mb\u202ec', 'aU+001B[31mbU+202Ec'],
])('%j is told on one line as %j', (text, line) => {
  expect(onOneLine(text)).toBe(line)
})
