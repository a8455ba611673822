import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { allEnded } from '../../../scripts/pipeline/build/all-ended.ts'
import { Refusal } from '../../../scripts/report/refusal.ts'

test('everything is yielded in the order in which it was asked for', async () => {
  expect(await allEnded([setTimeout(5, 'slow'), Promise.resolve('fast')])).toEqual(['slow', 'fast'])
})

test('a failure waits for what still goes on', async () => {
  const ended: string[] = []
  const slow = setTimeout(20).then(() => ended.push('slow'))
  await expect(allEnded([Promise.reject(new Error('broken')), slow])).rejects.toThrow('broken')
  expect(ended).toEqual(['slow'])
})

test('of a failure that came of a refusal, the refusal is told', async () => {
  const refusal = new Refusal({ kind: 'disk-full', folder: '/srv' })
  await expect(allEnded([Promise.reject(new Error('The PDF failed.', { cause: refusal }))])).rejects.toBe(refusal)
})
