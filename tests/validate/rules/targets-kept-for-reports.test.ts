import { expect, test } from 'vitest'
import { commitmentLine } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const FIELDS = { date: '2018-09-01', concerns: '2018/grannsamverkan/a', kind: 'revision', field: 'target.at-least' }
const REPORT = { day: '2018-06-30', outcome: 'status: in-progress, figures: [{ value: 2, unit: möte }]' }

/** Where a change of a target is told to move what a report is held against. */
const found = (changed: Partial<typeof FIELDS> = {}, reported: Partial<typeof REPORT> = {}) => {
  const { date, concerns, kind, field } = { ...FIELDS, ...changed }
  const { day, outcome } = { ...REPORT, ...reported }
  return placesOf('figures/revised-target', {
    'content/2018/commitments.yaml': commitmentLine('grannsamverkan', 'target: { at-least: 6, unit: möte }'),
    'content/2018/corrections.yaml': `- { id: a, date: ${date}, concerns: ${concerns}, kind: ${kind}, what: a, why: b, changes: [{ field: "${field}", before: 8, after: 6 }] }\n`,
    [`content/2018/reports/${day}.yaml`]: `title: a\nby: [kommun]\noutcomes: [{ commitment: grannsamverkan/a, ${outcome} }]\n`,
  })
}
const FOUND = ['2018/corrections.yaml:1']

test('a decided change of a target moves what an earlier figure is held against', async () => {
  expect(await found()).toEqual(FOUND)
  expect(await found({ field: 'target' })).toEqual(FOUND)
  expect(await found({ field: 'target[2].at-least' })).toEqual(FOUND)
  expect(await found({}, { day: '2018-06-30-kommun' })).toEqual(FOUND)
})

test('a target that was written wrongly never was another one', async () => {
  expect(await found({ kind: 'factual' })).toEqual([])
})

test('nothing is moved where no figure is there yet', async () => {
  expect(await found({}, { outcome: 'status: in-progress' })).toEqual([])
  expect(await found({}, { day: '2018-12-31' })).toEqual([])
  expect(await found({}, { day: '2018-09' })).toEqual([])
})

test('a report without a date cannot be said to be earlier', async () => {
  expect(await found({}, { day: 'undated' })).toEqual([])
})

test('other fields and other commitments are another matter', async () => {
  expect(await found({ field: 'due' })).toEqual([])
  expect(await found({ field: 'targets' })).toEqual([])
  expect(await found({ concerns: '2018/grannsamverkan' })).toEqual([])
})
