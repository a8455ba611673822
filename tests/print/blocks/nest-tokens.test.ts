import { expect, test } from 'vitest'
import { createMarkdown } from '../../../scripts/markdown/create-markdown.ts'
import { type MarkdownNode, nestTokens } from '../../../scripts/print/blocks/nest-tokens.ts'

const outline = ({ token, children }: MarkdownNode): string =>
  children.length === 0 ? token.type : `${token.type}(${children.map(outline).join(' ')})`

const nested = (text: string) => nestTokens(createMarkdown().parse(text, {})).map(outline)

test('what stands between an opening and its closing token is its children', () => {
  expect(nested('- a\n- > b')).toEqual([
    'bullet_list_open(list_item_open(paragraph_open(inline)) list_item_open(blockquote_open(paragraph_open(inline))))',
  ])
})

test('tokens that open nothing stand beside the others', () => {
  expect(nested('a\n\n***\n\nb')).toEqual(['paragraph_open(inline)', 'hr', 'paragraph_open(inline)'])
})

test('nothing gives nothing', () => {
  expect(nestTokens([])).toEqual([])
})
