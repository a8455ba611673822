import { expect, test } from 'vitest'
import type { Lineage, PublicPromise } from '../../../scripts/model/archive.ts'
import { promiseFates } from '../../../scripts/model/threads/promise-fates.ts'
import { promise, publication, sv } from '../../helpers/build-archive.ts'

const step = (to: PublicPromise): Lineage => ({ promise: to, change: 'reworded', why: null, basis: 'stated' })

const next = promise({ id: 'nasta' })
const later = publication({ id: '2019', promises: [next] })
const afterThat = promise({ id: 'sedan' })
publication({ id: '2020', promises: [afterThat] })

const fateOf = (parts: Partial<PublicPromise>) => {
  const [fate] = promiseFates(publication({ promises: [promise(parts)] }), later)
  return fate
}

test('a promise that goes on in the later publication, and beyond it, is told of where one is', () => {
  expect(fateOf({ continuedBy: [step(afterThat), step(next)] })).toMatchObject({
    kind: 'continued',
    steps: [{ promise: { id: 'nasta' } }],
  })
})

test('a promise that ended is told of with its reason', () => {
  const ended = { promise: next, publication: later, why: sv('Genomfört.') }
  expect(fateOf({ ended })).toMatchObject({ kind: 'ended', ended: { why: sv('Genomfört.') } })
})

test('a promise that is taken up again after a pause goes on in a later one', () => {
  expect(fateOf({ continuedBy: [step(afterThat)] })).toMatchObject({
    kind: 'continued',
    steps: [{ promise: { id: 'sedan' } }],
  })
})

test('of a promise that nobody continues or ends nothing is said', () => {
  expect(fateOf({})).toMatchObject({ kind: 'unsaid', promise: { id: 'grannar' } })
})
