import { expect, test } from 'vitest'
import type { Commitment } from '../../../scripts/model/archive.ts'
import { outcomeTable } from '../../../scripts/print/blocks/outcome-table.ts'
import {
  commitment,
  figure,
  outcome,
  party,
  promise,
  publication,
  report,
  sv,
  target,
} from '../../helpers/build-archive.ts'
import { describeInlines } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

function rowsOf(...commitments: readonly Commitment[]): readonly (readonly string[])[] {
  const table = outcomeTable(printing(publication({ promises: [promise({ commitments })] })))
  return table.rows.map((cells) => cells.map(describeInlines))
}

test('the columns are commitment, target, outcome, party and date', () => {
  const { columns } = outcomeTable(printing())
  expect(columns.map(({ header }) => describeInlines(header))).toEqual([
    'Åtagande',
    'Mål',
    'Läge och utfall',
    'Part',
    'Senast',
  ])
})

test('a commitment with a figure shows target, standing, figure and what they come to', () => {
  const sixMeetings = target()
  const counted = figure()
  const told = outcome({ status: 'done', figures: [counted] })
  report({ outcomes: [told] })
  const measured = commitment({
    targets: [sixMeetings],
    outcomes: [told],
    standing: { kind: 'declared', status: 'done', outcome: told, daysWithoutFinalWord: null },
    measurements: [
      {
        ...{ verdict: 'exceeded', target: sixMeetings, figure: counted, outcome: told, sumOf: [], covered: null },
        ...{ expected: 6, scaling: null },
      },
    ],
  })
  expect(rowsOf(measured)).toEqual([
    [
      'Möten med grannar',
      'minst 6\u00a0möten',
      '{sign ✓}**Genomfört**{break}31 december 2018{break}7\u00a0möten{break}Mer än utlovat (beräknat)',
      'Kommunen',
      '31 december 2018',
    ],
  ])
})

test('what is not known is said in its cell', () => {
  const [row] = rowsOf(commitment({ by: [], due: null, standing: { kind: 'not-due' } }))
  expect(row?.slice(1)).toEqual([
    'inget mål i siffror',
    '{sign …}**Tiden har inte gått ut**',
    'ingen namngiven',
    'inget slutdatum',
  ])
})

test('what a report without a date says of a commitment is told to have none', () => {
  const undated = outcome({ status: 'done' })
  report({ id: 'undated', asOf: null, outcomes: [undated] })
  const standing = { kind: 'declared', status: 'done', outcome: undated, daysWithoutFinalWord: null } as const
  const [row] = rowsOf(commitment({ outcomes: [undated], standing }))
  expect(row?.[2]).toBe('{sign ✓}**Genomfört**{break}utan datum')
})

test('several parties stand with the part they have', () => {
  const police = party({ id: 'polis', short: sv('Polisen') })
  const by = [
    { party: party(), role: 'responsible', accordingTo: null },
    { party: police, role: 'contributes', accordingTo: party() },
  ] as const
  expect(rowsOf(commitment({ by }))[0]?.[3]).toBe('Kommunen, Polisen (bidrar, enligt Exempels kommun)')
})

test('several targets stand on lines of their own', () => {
  const [row] = rowsOf(commitment({ targets: [target(), target({ amount: { kind: 'at-most', value: 9 } })] }))
  expect(row?.[1]).toBe('minst 6\u00a0möten{break}högst 9\u00a0möten')
})

test('commitments come in the order of the promises', () => {
  const first = promise({ id: 'a', commitments: [commitment({ text: sv('Ett') }), commitment({ text: sv('Två') })] })
  const second = promise({ id: 'b', commitments: [commitment({ text: sv('Tre') })] })
  const { rows } = outcomeTable(printing(publication({ promises: [first, second] })))
  expect(rows.map(([name = []]) => describeInlines(name))).toEqual(['Ett', 'Två', 'Tre'])
})
