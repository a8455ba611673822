import { expect, test } from 'vitest'
import { readOptions } from '../../scripts/command/read-options.ts'

const SPECS = {
  stamp: { type: 'words', value: 'FIL', help: '' },
  all: { type: 'boolean', help: '' },
  out: { type: 'string', value: 'MAPP', help: '' },
} as const

test.each([
  { args: [], stamp: undefined },
  { args: ['--stamp'], stamp: [] },
  { args: ['--stamp', '--all'], stamp: [] },
  { args: ['--stamp', 'a', 'b'], stamp: ['a', 'b'] },
  { args: ['--stamp=a', 'b'], stamp: ['a', 'b'] },
  { args: ['--stamp', 'a', '--out', 'c', '--stamp', 'b'], stamp: ['a', 'b'] },
])('an option that takes words takes all of them up to the next option: $args', ({ args, stamp }) => {
  expect(readOptions(args, SPECS).stamp).toEqual(stamp)
})

test('words after another option belong to nobody', () => {
  expect(() => readOptions(['--stamp', 'a', '--all', 'b'], SPECS)).toThrow('Det går inte att tolka b.')
})
