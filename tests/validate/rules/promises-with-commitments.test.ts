import { expect, test } from 'vitest'
import { commitmentLine, promiseFile } from '../../helpers/content-files.ts'
import { placesOf, problemsIn } from '../../helpers/problems-in.ts'

const RULE = 'structure/promise-without-commitment'
const second = promiseFile('2018/belysning')

test('a publication without commitments says so at each promise', async () => {
  expect(await placesOf(RULE, { ...second, 'content/2018/commitments.yaml': '[]\n' })).toEqual([
    '2018/promises/belysning.md:2',
    '2018/promises/grannsamverkan.md:2',
  ])
})

test('a commitment of another publication does not count', async () => {
  const elsewhere = { 'content/2018/commitments.yaml': commitmentLine('belysning') }
  expect(await placesOf(RULE, { ...second, ...elsewhere })).toEqual(['2018/promises/grannsamverkan.md:2'])
})

test('a commitment with a misspelt promise is one problem, not two', async () => {
  const changes = { 'content/2018/commitments.yaml': commitmentLine('gransamverkan') }
  expect(await problemsIn(changes)).toEqual(['1:21 reference/unknown-promise'])
  expect(await placesOf(RULE, changes)).toEqual([])
})

test('where a file cannot be read, nobody knows what is missing', async () => {
  expect(await placesOf(RULE, { ...second, 'content/2018/commitments.yaml': 'a: [\n' })).toEqual([])
  expect(await placesOf(RULE, { ...second, 'content/2018/commitments.yml': commitmentLine('belysning') })).toEqual([])
})
