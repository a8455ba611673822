import { expect, test } from 'vitest'
import { promiseFile, publicationFile } from '../../helpers/content-files.ts'
import { placesOf } from '../../helpers/problems-in.ts'

const RULE = 'lineage/ended-and-continued'
const ENDED = { ended: '[{ promise: 2018/grannsamverkan, why: Alla har utbildats. }]' }
const going = (path: string) => promiseFile(path, 'continues: [{ promise: 2018/grannsamverkan, change: reworded }]')

test('what a publication says has ended, none of its promises continues', async () => {
  const later = publicationFile('2019', ENDED)
  expect(await placesOf(RULE, { ...later, ...going('2019/grannar') })).toEqual(['2019/publication.yaml:6'])
  expect(await placesOf(RULE, { ...later, ...promiseFile('2019/grannar') })).toEqual([])
})

test('a later publication may take it up again', async () => {
  const files = { ...publicationFile('2019', ENDED), ...publicationFile('2020') }
  expect(await placesOf(RULE, { ...files, ...promiseFile('2019/belysning'), ...going('2020/grannar') })).toEqual([])
})
