import { expect, test } from 'vitest'
import { assembleSite, ids, listFile, one, promiseFile, publicationFile, references } from './assemble-site.ts'

const AREAS = listFile(
  'areas.yaml',
  '{ id: centrum, name: Centrum, kind: district }',
  '{ id: torget, name: Torget, kind: place, part-of: centrum }',
  '{ id: gamla-torget, name: Gamla torget, kind: place, to: 2017, merged-into: torget }',
)

const site = () =>
  assembleSite({
    ...AREAS,
    ...listFile('units.yaml', '{ unit: rond, one: rond, many: ronder }'),
    ...publicationFile('2018', { areas: '[centrum]', surveys: '[2018/dialog]' }),
    ...promiseFile('2018/ljus', 'places: [torget]'),
    ...promiseFile('2018/ronder'),
    ...listFile(
      '2018/commitments.yaml',
      '{ id: lampor, promise: ljus, text: Nya lampor, by: [kommun] }',
      '{ id: ronder, promise: ronder, text: Ronder, by: [kommun], places: [torget] }',
    ),
    'content/2018/surveys/dialog.yaml':
      'title: Dialog\nkind: open\nfindings:\n  - { id: oro, text: Oroligt på torget., places: [torget] }\n',
    'content/2018/reports/2018-12-31.yaml':
      'title: Uppföljning\nby: [kommun]\noutcomes:\n  - commitment: ronder/ronder\n    status: done\n    figures:\n      - { value: 3, unit: rond, places: [torget] }\n      - { value: 2, unit: rond, places: [torget, centrum] }\n',
    ...publicationFile('2019'),
    ...promiseFile('2019/ljus', 'places: [torget]'),
    ...listFile('2019/commitments.yaml', '{ id: lampor, promise: ljus, text: Nya lampor, by: [kommun] }'),
  })

test('an area knows everything that names it, oldest publication first', async () => {
  const { areas } = await site()
  const torget = one(areas, ({ id }) => id === 'torget')
  expect(references(torget.promises)).toEqual(['2018/ljus', '2019/ljus'])
  expect(references(torget.commitments)).toEqual(['2018/ronder/ronder'])
  expect(ids(torget.findings)).toEqual(['oro'])
  expect(torget.publications).toEqual([])
})

test('an outcome counts once, however many of its figures are from the area', async () => {
  const { areas } = await site()
  expect(areas.map(({ id, outcomes }) => [id, outcomes.length])).toEqual([
    ['centrum', 1],
    ['torget', 1],
    ['gamla-torget', 0],
  ])
})

test('a district knows the publications that are for it', async () => {
  const { areas } = await site()
  expect(ids(one(areas, ({ id }) => id === 'centrum').publications)).toEqual(['2018'])
})

test('areas know what is part of them and what was merged into them', async () => {
  const { areas } = await site()
  expect(ids(one(areas, ({ id }) => id === 'centrum').parts)).toEqual(['torget'])
  expect(ids(one(areas, ({ id }) => id === 'torget').mergedFrom)).toEqual(['gamla-torget'])
})
