import { expect, test } from 'vitest'
import { correctionBlocks } from '../../../scripts/print/blocks/correction-blocks.ts'
import { commitment, correction, party, promise, publication } from '../../helpers/build-archive.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

test('a publication that has not been corrected says nothing', () => {
  expect(correctionBlocks(1, printing())).toEqual([])
})

test('each correction says when, of what kind, what, why and what it is about', () => {
  const corrected = commitment()
  const made = publication({ promises: [promise({ commitments: [corrected] })] })
  const corrections = [
    correction({ date: '2018-04', kind: 'addition', concerns: { kind: 'publication', publication: made } }),
    correction({ concerns: { kind: 'commitment', commitment: corrected } }),
  ]
  Object.assign(made, { corrections })
  expect(describeBlocks(correctionBlocks(1, printing(made)))).toBe(`h1 Rättelser
list
  item
    p April 2018. Tillägg: Antalet möten ska vara sex, inte fem. Skäl: Skrivfel i den första versionen. Gäller: hela medborgarlöftet Medborgarlöfte 2018.
  item
    p 2 mars 2018. Sakfel: Antalet möten ska vara sex, inte fem. Skäl: Skrivfel i den första versionen. Gäller: åtagandet Möten med grannar.
`)
})

test('a correction of a name that publications share says which one it is about', () => {
  const made = publication()
  const concerns = { kind: 'party', publication: made, party: party() } as const
  Object.assign(made, { corrections: [correction({ concerns })] })
  expect(describeBlocks(correctionBlocks(1, printing(made)))).toContain(
    'Gäller: namnet på parten Exempels kommun i Medborgarlöfte 2018.',
  )
})

test('a correction that was made after the day that is shown says so', () => {
  const made = publication()
  Object.assign(made, {
    corrections: [correction({ isLater: true, concerns: { kind: 'publication', publication: made } })],
  })
  expect(describeBlocks(correctionBlocks(1, printing(made)))).toContain(
    'Medborgarlöfte 2018. Rättat efter den dag som visas, den 1 mars 2019. Det som visas är redan rättat.',
  )
})

test('a correction that changed fields says what stood there and what stands there since', () => {
  const made = publication()
  const changes = [
    {
      steps: [{ kind: 'field', name: 'title' }],
      language: 'en',
      before: 'Five',
      after: undefined,
      isSuppressed: false,
    },
  ] as const
  Object.assign(made, { corrections: [correction({ concerns: { kind: 'publication', publication: made }, changes })] })
  const words = describeBlocks(correctionBlocks(1, printing(made)))
  expect(words).toContain('Titel (English)')
  expect(words).toMatch(/Före: .*Five/)
  expect(words).toMatch(/Efter: inget/)
})

test('what may no longer be read is told to be so, and what has gone to be nothing', () => {
  const made = publication()
  const steps = [{ kind: 'field', name: 'signed' }] as const
  const changes = [{ steps, language: null, before: undefined, after: undefined, isSuppressed: true }]
  Object.assign(made, { corrections: [correction({ concerns: { kind: 'publication', publication: made }, changes })] })
  const words = describeBlocks(correctionBlocks(1, printing(made)))
  expect(words).toMatch(/Före: visas inte längre/)
  expect(words).toMatch(/Efter: inget/)
})
