import { describe, expect, test } from 'vitest'
import { isAddedUp, isCountedUp, isStanding } from '../../../scripts/model/measuring/how-counted.ts'
import { COMMITMENT_KINDS } from '../../../scripts/model/vocabulary.ts'
import { target } from '../../helpers/build-archive.ts'

describe('six a year', () => {
  const sixAYear = target({ per: 'year' })

  test.each(COMMITMENT_KINDS)('of the kind %s is added up unless it is there all the time', (kind) => {
    expect(isAddedUp(sixAYear, { kind })).toBe(kind !== 'resource' && kind !== 'service-level')
    expect(isAddedUp(sixAYear, { kind })).toBe(!isStanding({ kind }))
  })

  test('is counted up over the years, unless the six are always the same', () => {
    expect(isCountedUp(sixAYear, { kind: 'activity' })).toBe(true)
    expect(isCountedUp(sixAYear, { kind: 'resource' })).toBe(false)
  })
})

test('six in the period are added up, and not counted up', () => {
  expect(isAddedUp(target({ per: 'period' }), { kind: null })).toBe(true)
  expect(isCountedUp(target({ per: 'period' }), { kind: null })).toBe(false)
})

test('six, which may be meant for each time, are neither', () => {
  expect(isAddedUp(target(), { kind: null })).toBe(false)
  expect(isCountedUp(target(), { kind: null })).toBe(false)
})

test.each([{ kind: 'all' }, { kind: 'share', value: 80 }, { kind: 'words-only' }] as const)(
  '$kind is no number of its own',
  (amount) => {
    expect(isAddedUp(target({ amount, per: 'year' }), { kind: null })).toBe(false)
    expect(isCountedUp(target({ amount, per: 'year' }), { kind: null })).toBe(false)
  },
)
