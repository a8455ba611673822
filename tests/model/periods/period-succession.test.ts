import { describe, expect, test } from 'vitest'
import type { Area, Publication } from '../../../scripts/model/archive.ts'
import { neighboursOf, predecessorsOf, successorsOf } from '../../../scripts/model/periods/period-succession.ts'
import { area, publication } from '../../helpers/build-archive.ts'

const during = (id: string, from: string, to: string | null, areas: readonly Area[] = []): Publication =>
  publication({ id, period: { from, to, asPrinted: null, basis: 'stated' }, areas })
const ids = (publications: readonly Publication[]) => publications.map(({ id }) => id)

describe('in one municipality', () => {
  const first = during('2015', '2015', '2015')
  const second = during('2017', '2017', '2018')
  const beside = during('idrott', '2018-03-15', null)
  const third = during('2019', '2019', '2019')
  const all = [first, second, beside, third]

  test('the next to begin takes over, over a gap too', () => {
    expect(ids(successorsOf(first, all))).toEqual(['2017'])
    expect(ids(predecessorsOf(second, all))).toEqual(['2015'])
  })

  test('what runs beside another takes over from nothing', () => {
    expect(ids(successorsOf(second, all))).toEqual(['2019'])
    expect(ids(predecessorsOf(beside, all))).toEqual([])
  })

  test('nothing takes over from what has no end', () => {
    expect(ids(successorsOf(beside, all))).toEqual([])
  })

  test('a reader still gets from what runs beside another to those nearest in time', () => {
    const { previous, next } = neighboursOf(beside, all)
    expect([ids(previous), ids(next)]).toEqual([['2017'], ['2019']])
  })

  test('the first has none before it, the last none after it', () => {
    expect(neighboursOf(first, all).previous).toEqual([])
    expect(neighboursOf(third, all).next).toEqual([])
  })
})

describe('in districts', () => {
  const town = area({ id: 'staden' })
  const north = area({ id: 'norra', mergedInto: town })
  const south = area({ id: 'sodra', mergedInto: town })
  const ofNorth = during('n', '2021', '2021', [north])
  const ofSouth = during('s', '2021-03-15', '2022-03-14', [south])
  const ofAll = during('alla', '2022', '2022')
  const ofTown = during('t', '2023', '2023', [town])
  const all = [ofNorth, ofSouth, ofAll, ofTown]

  test('only what is for the same district takes over', () => {
    expect(ids(successorsOf(ofAll, all))).toEqual([])
  })

  test('a district that was merged into another lives on in it', () => {
    expect(ids(successorsOf(ofNorth, all))).toEqual(['t'])
    expect(ids(predecessorsOf(ofTown, all))).toEqual(['n', 's'])
  })

  test('one publication for two districts may be followed by one for each', () => {
    const [east, west] = [area({ id: 'ostra' }), area({ id: 'vastra' })]
    const both = during('b', '2021', '2021', [east, west])
    const later = [during('o', '2022', '2022', [east]), during('v', '2022', '2022', [west])]
    expect(ids(successorsOf(both, [both, ...later]))).toEqual(['o', 'v'])
  })
})
