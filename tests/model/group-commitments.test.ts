import { expect, test } from 'vitest'
import type { Commitment } from '../../scripts/model/archive.ts'
import { type CommitmentOrder, groupCommitments } from '../../scripts/model/group-commitments.ts'
import { commitment, outcome, party, promise, publication, sv } from '../helpers/build-archive.ts'

const [municipality, police, region] = [party(), party({ id: 'polis' }), party({ id: 'region' })]
const by = (...parties: readonly (typeof police)[]): Commitment['by'] =>
  parties.map((one) => ({ party: one, role: 'responsible', accordingTo: null }))
const done = { kind: 'declared', status: 'done', outcome: outcome(), daysWithoutFinalWord: null } as const

const made = publication({
  parties: [police, municipality],
  promises: [
    promise({
      title: sv('Ett'),
      commitments: [
        commitment({ id: 'a', by: by(municipality, region) }),
        commitment({ id: 'b', by: by(police, municipality), standing: done }),
      ],
    }),
    promise({ title: sv('Två'), commitments: [commitment({ id: 'c', by: [] })] }),
    promise({ title: sv('Tre') }),
  ],
})
const groups = (order: CommitmentOrder) =>
  groupCommitments(made, order).map((group) => {
    const head =
      group.by === 'promise' ? group.promise.title.sv : group.by === 'standing' ? group.standing : group.party?.id
    return `${head}: ${group.commitments.map(({ id }) => id).join(', ')}`
  })

test('by promise they stand in the order of the document, and a promise without commitments is left out', () => {
  expect(groups('promise')).toEqual(['Ett: a, b', 'Två: c'])
})

test('by standing they stand in the order of the list of standings', () => {
  expect(groups('standing')).toEqual(['done: b', 'not-reported: a, c'])
})

test('by party a shared commitment stands with each, and one that names nobody comes last', () => {
  expect(groups('party')).toEqual(['polis: b', 'kommun: a, b', 'region: a', 'undefined: c'])
})
