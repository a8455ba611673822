import { expect, test } from 'vitest'
import type { Area } from '../../../scripts/model/archive.ts'
import { surroundingPublications } from '../../../scripts/model/periods/surrounding-publications.ts'
import { area, publication } from '../../helpers/build-archive.ts'

const norrdal = area({ id: 'norrdal' })
const ekby = area({ id: 'ekby', partOf: norrdal })
const centrum = area({ id: 'centrum', partOf: ekby })

const lasting = (id: string, from: string, to: string | null, ...areas: readonly Area[]) =>
  publication({ id, period: { from, to, asPrinted: null, basis: 'stated' }, areas })

const everywhere = lasting('overallt', '2020', null)
const whole = lasting('norrdal', '2024', '2026', norrdal)
const before = lasting('norrdal-forr', '2021', '2023', norrdal)
const part = lasting('ekby', '2024', '2026', ekby)
const corner = lasting('centrum', '2026-12', '2027', centrum)
const elsewhere = lasting('lidnas', '2024', '2026', area({ id: 'lidnas' }))
const all = [everywhere, before, whole, part, corner, elsewhere]

const around = (id: string) => {
  const one = all.find((other) => other.id === id)
  if (one === undefined) throw new Error(`There is no ${id}.`)
  const { wider, narrower } = surroundingPublications(one, all)
  return [wider.map((other) => other.id), narrower.map((other) => other.id)]
}

test('those for a wider area and for parts of it are known, over several steps, as long as they share a day', () => {
  expect(around('ekby')).toEqual([['overallt', 'norrdal'], ['centrum']])
  expect(around('norrdal')).toEqual([['overallt'], ['ekby', 'centrum']])
  expect(around('norrdal-forr')).toEqual([['overallt'], []])
  expect(around('centrum')).toEqual([['overallt', 'norrdal', 'ekby'], []])
})

test('one without areas is for all of them, and one for another area is beside', () => {
  expect(around('lidnas')).toEqual([['overallt'], []])
  expect(around('overallt')).toEqual([[], ['norrdal-forr', 'norrdal', 'ekby', 'centrum', 'lidnas']])
})
