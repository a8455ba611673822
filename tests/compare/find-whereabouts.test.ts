import { describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import { promise, sv } from '../helpers/build-archive.ts'
import { continueAs, endIn, named, only, tell, told, year } from '../helpers/compared.ts'

describe('promises that come and go', () => {
  test('what nobody continues and nobody ended is gone, what continues nothing is new', () => {
    const [earlier, later] = [year('2018', { promises: [named('a')] }), year('2019', { promises: [named('b')] })]
    expect(tell(comparePublications(earlier, later))).toEqual(['– → b: (new)', 'a → –: (gone)'])
  })

  test('the same id in two years says nothing', () => {
    const [earlier, later] = [year('2018', { promises: [named('a')] }), year('2019', { promises: [named('a')] })]
    expect(tell(comparePublications(earlier, later))).toEqual(['– → a: (new)', 'a → –: (gone)'])
  })

  test('what a publication ended has ended, with the reason', () => {
    const a = named('a')
    const [earlier, later] = [year('2018', { promises: [a] }), year('2019')]
    endIn(later, a, 'Alla har fått sin utbildning.')
    const change = only(comparePublications(earlier, later))
    expect(told(change)).toBe('ended')
    expect(change.whereabouts).toMatchObject({ kind: 'ended', why: sv('Alla har fått sin utbildning.') })
  })

  test.each([
    ['that is not recorded whole', false],
    ['of which nobody knows whether it is recorded whole', null],
  ])('what is missing from a publication %s is not said to be dropped', (_, complete) => {
    const [earlier, later] = [year('2018', { promises: [promise({ id: 'a' })] }), year('2019')]
    Object.assign(later, { complete })
    const [change] = comparePublications(earlier, later).promises
    expect(change?.kinds).toEqual([{ kind: 'not-recorded', basis: 'computed' }])
    expect(change?.whereabouts).toEqual({ kind: 'not-recorded', last: earlier.promises[0] })
  })

  test('what is missing from a later version of such a publication is', () => {
    const [earlier, later] = [year('2018', { promises: [promise({ id: 'a' })] }), year('2018')]
    Object.assign(later, { complete: false })
    expect(comparePublications(earlier, later).promises.map(({ leading }) => leading)).toEqual(['gone'])
  })

  test('a promise that was gone for a year is not new', () => {
    const [a, c] = [named('a'), named('c', { title: sv('a') })]
    const years = [year('2017', { promises: [a] }), year('2018'), year('2019', { promises: [c] })] as const
    continueAs(a, c, 'unchanged')
    expect(tell(comparePublications(years[0], years[1]))).toEqual(['a → –: elsewhere'])
    expect(tell(comparePublications(years[1], years[2]))).toEqual(['– → c: returned'])
    expect(tell(comparePublications(years[0], years[2]))).toEqual(['a → c: unchanged'])
  })

  test('what was continued for a while and then no more is gone, last seen in between', () => {
    const [a, b] = [named('a'), named('b')]
    const years = [year('2016', { promises: [a] }), year('2017', { promises: [b] }), year('2018')] as const
    continueAs(a, b)
    const change = only(comparePublications(years[0], years[2]))
    expect(told(change)).toBe('(gone)')
    expect(change.whereabouts).toEqual({ kind: 'gone', last: b })
  })

  test('what ended in between has ended', () => {
    const [a, b] = [named('a'), named('b')]
    const years = [
      year('2016', { promises: [a] }),
      year('2017', { promises: [b] }),
      year('2018'),
      year('2019'),
    ] as const
    continueAs(a, b)
    endIn(years[2], b)
    expect(only(comparePublications(years[0], years[3])).whereabouts).toMatchObject({ kind: 'ended', promise: b })
  })

  test('what continues something from in between is not new', () => {
    const [b, c] = [named('b'), named('c')]
    const years = [year('2016'), year('2017', { promises: [b] }), year('2018', { promises: [c] })] as const
    continueAs(b, c)
    const change = only(comparePublications(years[0], years[2]))
    expect(told(change)).toBe('returned')
    expect(change.whereabouts).toEqual({ kind: 'returned', promises: [b], basis: 'stated' })
  })

  test('what continues a promise of a district beside, whose period began later, is not new', () => {
    const [own, beside] = [named('own'), named('beside')]
    const north = year('2021-norra', { to: '2021-12-31' })
    year('2021-sodra', { from: '2021-03-15', to: '2022-03-14', promises: [beside] })
    const merged = year('2022-2023-staden', { from: '2022-01-01', to: '2023-12-31', promises: [own] })
    continueAs(beside, own, 'unchanged')
    expect(only(comparePublications(north, merged)).whereabouts).toMatchObject({ kind: 'returned', promises: [beside] })
    expect(tell(comparePublications(merged, north))).toEqual(['own → –: elsewhere'])
  })
})
