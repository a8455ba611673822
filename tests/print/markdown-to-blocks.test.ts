import { expect, test } from 'vitest'
import { markdownToBlocks } from '../../scripts/print/markdown-to-blocks.ts'
import { describeBlocks } from '../helpers/describe-blocks.ts'
import { readPairs } from '../helpers/read-pairs.ts'

test.each(readPairs('markdown/blocks.txt'))('$title', ({ input, output }) => {
  expect(describeBlocks(markdownToBlocks(input, 1))).toBe(output)
})

test.each([
  { under: 1, levels: 'h2 a\nh3 b\n' },
  { under: 3, levels: 'h4 a\nh5 b\n' },
  { under: 5, levels: 'h6 a\nh6 b\n' },
])('headings under one of level $under stay below it, and none is deeper than six', ({ under, levels }) => {
  expect(describeBlocks(markdownToBlocks('# a\n\n## b', under))).toBe(levels)
})

test('no text gives no blocks', () => {
  expect(markdownToBlocks('', 1)).toEqual([])
})
