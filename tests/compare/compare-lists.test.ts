import { describe, expect, test } from 'vitest'
import { compareLists } from '../../scripts/compare/compare-lists.ts'
import type { Json } from '../../scripts/compare/comparison.ts'

const byUrl = (item: Json) => (typeof item === 'object' && item !== null && 'url' in item ? String(item.url) : null)
const [minutes, map] = [
  { url: '/protokoll', title: 'Protokoll' },
  { url: '/karta', title: 'Karta' },
]

test.each([{ list: [] }, { list: [minutes, map] }])('lists that are the same do not differ: $list', ({ list }) => {
  expect(compareLists(list, [...list], byUrl)).toBeNull()
})

describe('what differs', () => {
  test('is what came and what went', () => {
    expect(compareLists([minutes], [map], byUrl)).toMatchObject({ removed: [minutes], added: [map], changed: [] })
  })

  test('is what is called something else, and still is the same', () => {
    const renamed = { ...minutes, title: 'Protokoll och bilagor' }
    expect(compareLists([minutes, map], [renamed, map], byUrl)).toMatchObject({
      ...{ removed: [], added: [], moved: [] },
      changed: [{ before: minutes, after: renamed }],
    })
  })

  test('is what has changed places', () => {
    expect(compareLists([minutes, map], [map, minutes], byUrl)).toMatchObject({
      removed: [],
      added: [],
      moved: [minutes],
    })
  })
})
