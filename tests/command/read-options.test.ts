import { expect, test } from 'vitest'
import { PLAIN_WORDS } from '../../scripts/command/options.ts'
import { readOptions } from '../../scripts/command/read-options.ts'

const NO_TEXT = { sv: '', en: '' }
const SPECS = {
  stamp: { type: 'words', value: NO_TEXT, help: NO_TEXT },
  all: { type: 'boolean', help: NO_TEXT },
  out: { type: 'string', value: NO_TEXT, help: NO_TEXT },
} as const

test.each([
  { args: [], stamp: undefined },
  { args: ['--stamp'], stamp: [] },
  { args: ['--stamp', '--all'], stamp: [] },
  { args: ['--stamp', 'a', 'b'], stamp: ['a', 'b'] },
  { args: ['--stamp=a', 'b'], stamp: ['a', 'b'] },
  { args: ['--stamp=a', '--stamp=b'], stamp: ['a', 'b'] },
  { args: ['--stamp', 'a', '--out', 'c', '--stamp', 'b'], stamp: ['a', 'b'] },
])('an option that takes words takes all of them up to the next option: $args', ({ args, stamp }) => {
  expect(readOptions(args, SPECS).stamp).toEqual(stamp)
})

test.each([[['--out']], [['--out', '--all']], [['--out=']], [['--out', '--stamp', 'a']], [['--out', '--root', 'a']]])(
  'an option without its value is told of, whatever comes after it: %j',
  (args) => {
    expect(() => readOptions(args, SPECS)).toThrow('--out saknar sitt värde.')
  },
)

test('words after another option belong to nobody', () => {
  expect(() => readOptions(['--stamp', 'a', '--all', 'b'], SPECS)).toThrow('Det går inte att tolka b.')
})

test.each([
  { args: [], words: [] },
  { args: ['2017', '2018'], words: ['2017', '2018'] },
  { args: ['--all', '2018', '--out', 'x', '2019'], words: ['2018', '2019'] },
  { args: ['2018', '--stamp', 'a'], words: ['2018'] },
])('a command that takes words of its own has those that no option takes: $args', ({ args, words }) => {
  const specs = { ...SPECS, [PLAIN_WORDS]: { type: 'words', value: NO_TEXT, help: NO_TEXT } } as const
  expect(readOptions(args, specs)[PLAIN_WORDS]).toEqual(words)
})
