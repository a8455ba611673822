import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../scripts/markdown/render-markdown.ts'

const render = (text: string, under = 1) => renderMarkdown(text, under, (path) => `../../2018/files/${path}`).trim()

describe('a link whose words are its address is marked, so that paper does not repeat it', () => {
  const marked = '<a href="https://kommun.example/a" class="written-out">https://kommun.example/a</a>'
  test.each([
    { markdown: '<https://kommun.example/a>', html: `<p>${marked}</p>` },
    { markdown: '[https://kommun.example/a](https://kommun.example/a)', html: `<p>${marked}</p>` },
    { markdown: '[sidan](https://kommun.example/a)', html: '<p><a href="https://kommun.example/a">sidan</a></p>' },
  ])('$markdown', ({ markdown, html }) => {
    expect(render(markdown)).toBe(html)
  })
})

describe('what editors write becomes no markup of its own', () => {
  test.each([
    { markdown: '<script>alert(1)</script>', html: '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>' },
    { markdown: 'a <b onclick="x()">b</b>', html: '<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>' },
    { markdown: '<!-- a -->', html: '<p>&lt;!-- a --&gt;</p>' },
    { markdown: '`<i>`', html: '<p><code>&lt;i&gt;</code></p>' },
    { markdown: '3 < 4 & 5', html: '<p>3 &lt; 4 &amp; 5</p>' },
    { markdown: '[a](javascript:alert(1))', html: '<p>[a](javascript:alert(1))</p>' },
    { markdown: '[a](JavaScript&#58;alert(1))', html: '<p>[a](JavaScript:alert(1))</p>' },
    { markdown: '<javascript:alert(1)>', html: '<p>&lt;javascript:alert(1)&gt;</p>' },
    { markdown: '![a](vbscript:x)', html: '<p>![a](vbscript:x)</p>' },
    { markdown: '[a](data:text/html,x)', html: '<p>[a](data:text/html,x)</p>' },
  ])('$markdown', ({ markdown, html }) => {
    expect(render(markdown)).toBe(html)
  })

  test('whatever is written, every tag is one of Markdown', () => {
    const own = /<\/?(p|em|strong|code|pre|a|img|ul|ol|li|blockquote|h[2-6]|hr|br|table|thead|tbody|tr|th|td)\b[^<>]*>/g
    const piece = fc.constantFrom(
      '<',
      '>',
      'script',
      '[',
      ']',
      '(',
      ')',
      '`',
      '*',
      '#',
      '\n',
      '"',
      "'",
      '&lt;',
      'a',
      ' ',
      '!',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(render(pieces.join('')).replace(own, '')).not.toMatch(/[<>]/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('headings', () => {
  test.each([
    { markdown: '# a', under: 1, html: '<h2>a</h2>' },
    { markdown: '## a', under: 1, html: '<h3>a</h3>' },
    { markdown: '# a', under: 3, html: '<h4>a</h4>' },
    { markdown: '### a', under: 3, html: '<h6>a</h6>' },
    { markdown: '#### a', under: 3, html: '<h6>a</h6>' },
    { markdown: '###### a', under: 5, html: '<h6>a</h6>' },
    { markdown: 'a\n===', under: 1, html: '<h2>a</h2>' },
  ])('$markdown under a heading of level $under is $html', ({ markdown, under, html }) => {
    expect(render(markdown, under)).toBe(html)
  })

  test('a heading inside a quotation is shifted too', () => {
    expect(render('> # a')).toContain('<h2>a</h2>')
  })
})

describe('what may be used', () => {
  test('a table', () => {
    const html = render('| Plats | Antal |\n|---|--:|\n| Torget | 7 |')
    expect(html).toContain('<th>Plats</th>')
    expect(html).toContain('<td style="text-align:right">7</td>')
  })

  test.each([
    { markdown: '*a* **b**', html: '<p><em>a</em> <strong>b</strong></p>' },
    { markdown: '- a\n- b', html: '<ul>\n<li>a</li>\n<li>b</li>\n</ul>' },
    {
      markdown: '[a](https://kommun.example/?a=1&b=2)',
      html: '<p><a href="https://kommun.example/?a=1&amp;b=2">a</a></p>',
    },
    { markdown: '[a](files/beslut%20ett.pdf)', html: '<p><a href="../../2018/files/beslut%20ett.pdf">a</a></p>' },
    { markdown: '![a](files/a.png)', html: '<p><img src="../../2018/files/a.png" alt="a"></p>' },
    { markdown: '[a](../2017/)', html: '<p><a href="../2017/">a</a></p>' },
    { markdown: '[a](mailto:a@b.example)', html: '<p><a href="mailto:a@b.example">a</a></p>' },
    // Printed words are kept: no address turns into a link and no quote is changed by itself.
    { markdown: 'se https://kommun.example', html: '<p>se https://kommun.example</p>' },
    { markdown: '"a" -- b...', html: '<p>&quot;a&quot; -- b...</p>' },
  ])('$markdown', ({ markdown, html }) => {
    expect(render(markdown)).toBe(html)
  })

  test('a heading without words is none: those who listen would hear that there is one, and nothing else', () => {
    expect(render('Före\n\n#\n\n## \n\nEfter\n\n# Rubrik')).toBe('<p>Före</p>\n<p>Efter</p>\n<h2>Rubrik</h2>')
  })

  test('no text is no markup', () => {
    expect(render('')).toBe('')
  })
})
