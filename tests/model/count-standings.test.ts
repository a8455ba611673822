import { expect, test } from 'vitest'
import { countStandings } from '../../scripts/model/count-standings.ts'
import { commitment, outcome, promise } from '../helpers/build-archive.ts'

const declared = (status: 'done' | 'in-progress') =>
  commitment({ standing: { kind: 'declared', status, outcome: outcome({ status }), daysWithoutFinalWord: null } })

test('commitments of all promises are counted by how they stand, in the order of the list', () => {
  const notReported = commitment()
  const [done, alsoDone, inProgress] = [declared('done'), declared('done'), declared('in-progress')]
  const promises = [promise({ commitments: [notReported, done] }), promise({ commitments: [inProgress, alsoDone] })]
  expect(countStandings(promises)).toEqual([
    { kind: 'in-progress', commitments: [inProgress] },
    { kind: 'done', commitments: [done, alsoDone] },
    { kind: 'not-reported', commitments: [notReported] },
  ])
})

test('where there are no commitments, nothing is counted, not even as zero', () => {
  expect(countStandings([promise()])).toEqual([])
})
