import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownBlocks } from '../../../scripts/validate/texts/markdown-blocks.ts'

/** The Markdown that a word of a block was written as. */
function writtenAs(source: string, word: string): string {
  for (const { text, sourceOf } of markdownBlocks(source)) {
    const index = text.indexOf(word)
    if (index === -1) continue
    const { start, end } = sourceOf(index, index + word.length)
    return source.slice(start, end)
  }
  return ''
}

describe('the words of Markdown', () => {
  test.each([
    { source: 'ett **två** tre', text: 'ett två tre' },
    { source: 'ett [två](https://a.se "tre") fyra', text: 'ett två fyra' },
    { source: 'ett `två` tre', text: 'ett \uFFFC tre' },
    { source: 'ett ![två](a.png) tre', text: 'ett \uFFFC tre' },
    { source: 'ett\ntvå  \ntre', text: 'ett\ntvå\ntre' },
    { source: '> - ett', text: 'ett' },
    { source: '    kod', text: undefined },
    { source: '```\nkod\n```', text: undefined },
  ])('$source', ({ source, text }) => {
    expect(markdownBlocks(source)[0]?.text).toBe(text)
  })

  test('headings know their level, cells of tables are read one by one', () => {
    const blocks = markdownBlocks('## Ett\n\n| a | b |\n|---|---|\n| c | d |\n')
    expect(blocks.map(({ text, headingLevel }) => [text, headingLevel])).toEqual([
      ['Ett', 2],
      ['a', null],
      ['b', null],
      ['c', null],
      ['d', null],
    ])
  })
})

describe('the way back', () => {
  test.each([
    { source: 'här [och](https://a.se/och) där och', word: 'där och', written: 'där och' },
    { source: '![och](och.png "och") samt [b](och) och', word: '\uFFFC', written: '![och](och.png "och")' },
    { source: 'a **fet** text', word: 'fet text', written: 'fet** text' },
    { source: '| a | b |\n|---|---|\n| a | b och |\n', word: 'b och', written: 'b och' },
    { source: '> rad\n> två', word: 'rad\ntvå', written: 'rad\n> två' },
    { source: 'a\\*b och c', word: 'och', written: 'och' },
    { source: 'a &amp; b och c', word: 'och', written: 'och' },
    { source: 'se <https://a.se/och> och', word: 'https://a.se/och', written: 'https://a.se/och' },
    { source: 'rad\r\nandra\r\n\r\ntredje', word: 'tredje', written: 'tredje' },
    { source: '`rad\ntvå` och\n- ', word: '\uFFFC', written: 'rad\ntvå' },
    { source: '> ``rad `x`\n> två`` rad `x` två', word: ' rad ', written: ' rad ' },
    { source: '`` ` `` och `a` och', word: '\uFFFC och \uFFFC', written: '` `` och `a' },
  ])('$word in $source', ({ source, word, written }) => {
    expect(writtenAs(source, word)).toBe(written)
  })

  test('whatever is written, every place lies within the text', () => {
    const pieces = fc.constantFrom(
      'ord',
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '`',
      '[',
      '](x)',
      '![',
      '<',
      '>',
      '- ',
      '# ',
      '|',
      '\\',
      '&amp;',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const source = parts.join('')
        for (const { text, sourceOf } of markdownBlocks(source)) {
          const { start, end } = sourceOf(0, text.length)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
