import { expect, test } from 'vitest'
import { colophonBlocks } from '../../../scripts/print/blocks/colophon-blocks.ts'
import { party, publication, sv } from '../../helpers/build-archive.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

test('what is not known of the document is said to be so', () => {
  expect(describeBlocks(colophonBlocks(1, printing()))).toBe(`h1 Uppgifter om dokumentet
together
  facts
    Offentliggjort
      p inte känt
    Undertecknat
      p inte känt
    Parter
      p Exempels kommun
    Diarienummer
      p inte känt
  p Utges av Kommunen.
  p Finns på <https://medborgarloften.test/2018/>
`)
})

test('who signed, when and where, with registration numbers and contact', () => {
  const printed = publication({
    published: '2018-01-15',
    signed: {
      date: '2018-01',
      place: sv('Stadshuset'),
      by: [
        { role: sv('Kommundirektör'), name: 'A. Alm', party: party() },
        { role: sv('Polischef'), name: null, party: null },
      ],
      basis: 'inferred',
    },
    followUp: { every: 'year' as const, asPrinted: null },
    agreement: { title: sv('Överenskommelse 2018'), url: 'https://kommun.example/avtal' },
    records: [
      { authority: 'Kommunen', number: 'KS 2017-0123', date: '2018-01-10', kind: 'decision' },
      { authority: 'Polisen', number: 'A1', date: null, kind: null },
    ],
    contact: { name: sv('Samordnaren'), email: 'trygg@kommun.example', url: null },
  })
  const blocks = describeBlocks(colophonBlocks(1, printing(printed)))
  for (const told of [
    'p 15 januari 2018',
    'p januari 2018, Stadshuset (tolkad ur källorna)',
    'p Kommundirektör A. Alm, Kommunen{break}Polischef',
    'p Överenskommelse 2018, <https://kommun.example/avtal>',
    'p Kommunen KS 2017-0123, 10 januari 2018 (beslut); Polisen A1',
    'p Samordnaren, <mailto:trygg@kommun.example>',
  ]) {
    expect(blocks).toContain(told)
  }
})
