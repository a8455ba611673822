import { describe, expect, test } from 'vitest'
import { createMarkdown } from '../../../scripts/markdown/create-markdown.ts'
import { markdownToBlocks } from '../../../scripts/print/blocks/markdown-to-blocks.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { readPairs } from '../../helpers/read-pairs.ts'

const onTheWeb = (path: string) => `https://loften.test/2018/files/${path}`
const blocksOf = (text: string, under = 1) => markdownToBlocks(text, under, onTheWeb, (shown) => `Bild: ${shown}`)

test.each(readPairs('markdown/blocks.txt'))('$title', ({ input, output }) => {
  expect(describeBlocks(blocksOf(input))).toBe(output)
})

test.each([
  { under: 1, levels: 'h2 a\nh3 b\n' },
  { under: 3, levels: 'h4 a\nh5 b\n' },
  { under: 5, levels: 'h6 a\nh6 b\n' },
])('headings under one of level $under stay below it, and none is deeper than six', ({ under, levels }) => {
  expect(describeBlocks(blocksOf('# a\n\n## b', under))).toBe(levels)
})

test('a link to a file of the publication has its address on the web', () => {
  expect(describeBlocks(blocksOf('[Beslutet](files/beslut.pdf)'))).toContain(
    'https://loften.test/2018/files/beslut.pdf',
  )
})

test('no text gives no blocks', () => {
  expect(blocksOf('')).toEqual([])
})

describe('every construct that content may use', () => {
  // By the rules of the parser that make it: the tokens that it becomes, or `null` where it changes only what others make.
  const CONSTRUCTS: Readonly<Record<string, readonly string[] | null>> = {
    table: ['table_open', 'thead_open', 'tbody_open', 'tr_open', 'th_open', 'td_open'],
    code: ['code_block'],
    fence: ['fence'],
    blockquote: ['blockquote_open'],
    hr: ['hr'],
    list: ['bullet_list_open', 'ordered_list_open', 'list_item_open'],
    reference: null,
    heading: ['heading_open'],
    lheading: ['heading_open'],
    paragraph: ['paragraph_open', 'inline'],
    text: ['text'],
    newline: ['softbreak', 'hardbreak'],
    escape: ['text_special', 'hardbreak'],
    backtick: ['code_inline'],
    strikethrough_tokenize: ['s_open'],
    emphasis_tokenize: ['em_open', 'strong_open'],
    link: ['link_open'],
    image: ['image'],
    autolink: ['link_open'],
    entity: ['text_special'],
    link_pairs: null,
    strikethrough_postProcess: null,
    emphasis_post_process: null,
    fragments_join: null,
    // Switched off in create-markdown.ts: HTML stays text, and so do bare addresses.
    html_block: null,
    html_inline: null,
    linkify: null,
  }
  const parser = createMarkdown()
  // Names of the functions: what the parser calls its rules is not public.
  const rules = [parser.block.ruler, parser.inline.ruler, parser.inline.ruler2].flatMap((ruler) =>
    ruler.getRules('').map(({ name }) => name),
  )
  const tokens = (input: string) =>
    parser.parse(input, {}).flatMap((token) => [token, ...(token.children ?? [])].map(({ type }) => type))
  const tried = new Set(readPairs('markdown/blocks.txt').flatMap(({ input }) => tokens(input)))

  test('is known here by the rule of the parser that makes it', () => {
    expect([...rules].sort()).toEqual(Object.keys(CONSTRUCTS).sort())
  })

  test.each(Object.entries(CONSTRUCTS).flatMap(([rule, types]) => (types ?? []).map((type) => ({ rule, type }))))(
    '$type of the rule $rule has a pair',
    ({ type }) => {
      // The last step of the parser makes one text of special characters and the text around them.
      expect(tried).toContain(type === 'text_special' ? 'text' : type)
    },
  )

  test('and no pair has any other', () => {
    const known = Object.values(CONSTRUCTS).flatMap((types) => types ?? [])
    expect([...tried].filter((type) => !type.endsWith('_close') && !known.includes(type))).toEqual([])
  })
})
