import { expect, test } from 'vitest'
import { markdownToBlocks } from '../../scripts/print/markdown-to-blocks.ts'
import { describeBlocks } from '../helpers/describe-blocks.ts'
import { readPairs } from '../helpers/read-pairs.ts'

const onTheWeb = (path: string) => `https://loften.example/2018/files/${path}`

test.each(readPairs('markdown/blocks.txt'))('$title', ({ input, output }) => {
  expect(describeBlocks(markdownToBlocks(input, 1, onTheWeb))).toBe(output)
})

test.each([
  { under: 1, levels: 'h2 a\nh3 b\n' },
  { under: 3, levels: 'h4 a\nh5 b\n' },
  { under: 5, levels: 'h6 a\nh6 b\n' },
])('headings under one of level $under stay below it, and none is deeper than six', ({ under, levels }) => {
  expect(describeBlocks(markdownToBlocks('# a\n\n## b', under, onTheWeb))).toBe(levels)
})

test('a link to a file of the publication has its address on the web', () => {
  expect(describeBlocks(markdownToBlocks('[Beslutet](files/beslut.pdf)', 1, onTheWeb))).toContain(
    'https://loften.example/2018/files/beslut.pdf',
  )
})

test('no text gives no blocks', () => {
  expect(markdownToBlocks('', 1, onTheWeb)).toEqual([])
})
