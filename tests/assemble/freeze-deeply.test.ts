import { expect, test } from 'vitest'
import { freezeDeeply } from '../../scripts/assemble/freeze-deeply.ts'

test('what is inside is frozen too, however deep, and round a circle', () => {
  const child: { parent?: object; list: { name: string }[] } = { list: [{ name: 'a' }] }
  const parent = { child }
  child.parent = parent
  expect(freezeDeeply(parent)).toBe(parent)
  for (const value of [parent, child, child.list, child.list[0]]) expect(Object.isFrozen(value)).toBe(true)
})

test('something loose inside something frozen is frozen', () => {
  const loose = { name: 'a' }
  freezeDeeply([Object.freeze({ loose })])
  expect(Object.isFrozen(loose)).toBe(true)
})

test.each([null, undefined, 7, 'text'])('%j is what it is', (value) => {
  expect(freezeDeeply(value)).toBe(value)
})
