import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../scripts/markdown/render-markdown.ts'
import { wordsInMarkdown } from '../../scripts/markdown/words-in-markdown.ts'

const words = [
  { id: 'epa', forms: ['A-traktor', 'epa'] },
  { id: 'unga', forms: ['unga'] },
]
const linkOf = (id: string) => ({ class: 'w', href: `#${id}` })
const plain = (text: string) => renderMarkdown(text, 1, (path) => path)
const explained = (text: string) => renderMarkdown(text, 1, (path) => path, { words, linkOf })

test('the first use of a word leads to its explanation, later ones do not', () => {
  expect(explained('En *epa* och unga på epa.')).toBe(
    '<p>En <em><a class="w" href="#epa">epa</a></em> och <a class="w" href="#unga">unga</a> på epa.</p>\n',
  )
})

test('the first use counts over paragraphs, lists and tables', () => {
  const html = explained('- a\n- epa\n\n| unga | b |\n|---|---|\n| unga | epa |')
  expect(html.match(/class="w"/g)).toHaveLength(2)
  expect(html).toContain('<th><a class="w" href="#unga">unga</a></th>')
})

describe('words are left alone', () => {
  test.each([
    { name: 'in a heading', text: '# Unga' },
    { name: 'in a link', text: '[unga på epa](https://kommun.example/)' },
    { name: 'in code', text: '`unga`' },
    { name: 'in a block of code', text: '    unga' },
    { name: 'in what describes a picture', text: '![unga](files/a.png)' },
    { name: 'in an address', text: '<https://kommun.example/unga>' },
  ])('$name', ({ text }) => {
    expect(explained(text)).toBe(plain(text))
    expect(wordsInMarkdown(text, words)).toEqual([])
  })

  test('but not after it', () => {
    expect(explained('# Unga\n\n[unga](a) unga')).toContain('</a> <a class="w" href="#unga">unga</a>')
  })
})

test('what is found says which form the text uses', () => {
  expect(wordsInMarkdown('Unga på A-traktor', words)).toEqual([
    { id: 'unga', form: 'Unga' },
    { id: 'epa', form: 'A-traktor' },
  ])
})

test('whatever is written, the text itself stays the same, and no markup comes of it', () => {
  const piece = fc.constantFrom('unga', 'epa', 'A-traktor', ' ', '*', '`', '[', ']', '(', ')', '#', '\n', '<', '&', '"')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      expect(explained(text).replace(/<a class="w"[^>]*>(.*?)<\/a>/g, '$1')).toBe(plain(text))
    }),
    { numRuns: 500 },
  )
})
