import { expect, test } from 'vitest'
import { formatWaiting, type Waiting } from '../../../scripts/report/formats/format-waiting.ts'

const coming = (id: string, published: string): Waiting => ({
  ...{ kind: 'publication', release: 'embargoed' },
  ...{ id, published },
})
const draft = (id: string): Waiting => ({
  ...{ kind: 'publication', release: 'draft' },
  ...{ id, published: null },
})
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `2020-${index + 1}`)

test('nothing is said of a site that shows everything', () => {
  expect(formatWaiting([], 'sv')).toEqual([])
})

test('what will be shown is told with its day, and drafts without', () => {
  const waiting = [coming('2020', '2026-12-01'), coming('2021', '2027-01-15'), draft('2022')]
  expect(formatWaiting(waiting, 'sv')).toEqual([
    'Väntar: 2020, visas från 1 december 2026',
    'Väntar: 2021, visas från 15 januari 2027',
    'Utkast: 2022',
  ])
  expect(formatWaiting(waiting, 'en')).toEqual([
    'Waiting: 2020, shown from 1 December 2026',
    'Waiting: 2021, shown from 15 January 2027',
    'Drafts: 2022',
  ])
})

test('of many, some are named and the others counted', () => {
  const waiting = [...numbered(20).map((id) => coming(id, '2026-12-01')), ...numbered(6).map(draft)]
  expect(formatWaiting(waiting, 'sv')).toEqual([
    'Väntar: 2020-1, 2020-2, 2020-3, 2020-4, 2020-5 och 15 till, visas från 1 december 2026',
    'Utkast: 2020-1, 2020-2, 2020-3, 2020-4, 2020-5 och 1 till',
  ])
})

test('of many days, the next ones are told', () => {
  const waiting = numbered(8).map((id, index) => coming(id, `2026-12-0${index + 1}`))
  const lines = formatWaiting(waiting, 'en')
  expect(lines).toHaveLength(6)
  expect(lines.at(-1)).toBe('Waiting: 3 more, shown later')
})
