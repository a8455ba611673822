import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { drawingFault } from '../../../scripts/validate/settings/drawing-fault.ts'
import { TOP } from '../../helpers/run-script.ts'

const START = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
const drawing = (inner: string) => `${START}${inner}</svg>`
const faultOf = (text: string) => {
  const found = drawingFault(text)
  return found === null ? null : `${found.fault} ${found.found}`
}

test.each([
  drawing('<path d="M0 0h9v9z" fill="#f00"/>'),
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Made by hand. -->\n${drawing('')}\n`,
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0,9,9"/>',
  drawing('<title>Gata &amp; torg</title><desc/>'),
  drawing('<g transform="translate(1 2) rotate(45)"><circle cx="1" cy="1" r="1" fill="rgb(1, 2, 3)"/></g>'),
  drawing('<linearGradient id="a"/><linearGradient id="b" href="#a"/><rect fill="url(#b)" clip-path=\'url("#c")\'/>'),
  readFileSync(join(TOP, 'tests/fixtures/sites/arabic/content/look/logo.svg'), 'utf8'),
])('shapes and colours are a drawing: %s', (text) => {
  expect(faultOf(text)).toBeNull()
})

describe('what runs, moves, fetches or repeats itself is refused', () => {
  test.each([
    ['<script>alert(1)</script>', 'element script'],
    ['<SCRIPT/>', 'element SCRIPT'],
    ['<foreignObject/>', 'element foreignObject'],
    ['<image href="#a"/>', 'element image'],
    ['<use href="#a"/>', 'element use'],
    ['<a href="#a"/>', 'element a'],
    ['<animate attributeName="href" to="x"/>', 'element animate'],
    ['<style>path { fill: red }</style>', 'element style'],
    ['<svg viewBox="0 0 9 9"/>', 'element svg'],
    ['<path onload="alert(1)"/>', 'attribute onload'],
    ['<path OnClick="alert(1)"/>', 'attribute OnClick'],
    ['<path style="fill: red"/>', 'attribute style'],
    ['<path inkscape:label="a"/>', 'attribute inkscape:label'],
    ['<clipPath id="a"><path clip-path="url(#a)"/></clipPath>', 'attribute clip-path'],
    ['<path fill="url(https://spar.test/a)"/>', 'reference url(https://spar.test/a)'],
    ['<path fill="url(//spar.test/a)"/>', 'reference url(//spar.test/a)'],
    ['<path fill="URL(a.svg#b)"/>', 'reference URL(a.svg#b)'],
    ['<path fill="u\\72l(a)"/>', 'reference u\\72l(a)'],
    ['<path fill="url(&#104;ttp)"/>', 'reference url(&#104;ttp)'],
    ['<path fill="image-set(a)"/>', 'reference image-set(a)'],
    ['<linearGradient href="a.svg#b"/>', 'reference a.svg#b'],
    ['<linearGradient href="javascript:alert(1)"/>', 'reference javascript:alert(1)'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'reference http://www.w3.org/1999/xhtml'],
    ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'declaration <!DOCTYPE'],
    ['<![CDATA[a]]>', 'declaration <![CDATA[a]]></svg>'],
    ['<?xml-stylesheet href="a.css"?>', 'declaration <?xml-stylesheet'],
  ])('%s', (inner, fault) => {
    expect(faultOf(drawing(inner))).toBe(fault)
  })

  test('before the drawing and after it as well', () => {
    expect(faultOf(`<!DOCTYPE svg>${drawing('')}`)).toBe('declaration <!DOCTYPE')
    expect(faultOf(`<?xml-stylesheet href="a.css"?>${drawing('')}`)).toBe('declaration <?xml-stylesheet')
    expect(faultOf(`${drawing('')}<script/>`)).toBe('syntax <script/>')
  })
})

describe('what is no SVG, or not in a size that can be told, is refused', () => {
  test.each([
    ['', 'syntax '],
    ['<html></html>', 'element html'],
    [START, 'syntax >'],
    [drawing('<g></path>'), 'syntax </path></svg>'],
    [drawing('words'), 'syntax words</svg>'],
    [drawing('<path d="a"d="b"/>'), 'syntax <path'],
    [drawing('<path d="a" d="b"/>'), 'syntax d'],
    [drawing('<title>R&D</title>'), 'syntax &D</title></svg>'],
    [drawing('<!-- a -- b -->'), 'declaration <!--'],
    [drawing('\ufffd'), 'syntax \ufffd'],
    ['<svg viewBox="0 0 9 9"/>', 'syntax svg'],
    ['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'view-box svg'],
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 9"/>', 'view-box svg'],
  ])('%s', (text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })
})

describe('whatever a drawing is put together from', () => {
  const pieces = [
    '<path/>',
    '<path d="a"',
    ' fill="url(#a)"',
    ' fill="',
    '"',
    "'",
    ' onload="x"',
    ' href="#a"',
    ' href="https://spar.test"',
    '/>',
    '>',
    '<g>',
    '<g',
    '</g>',
    '<title>',
    '</title>',
    '<script>',
    '</script>',
    '&amp;',
    '&',
    '<!-- a -->',
    '<!--',
    '-->',
    ' ',
    'words',
  ]
  const drawings = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((given) => drawing(given.join('')))

  test('what is not refused is XML to other programs too, without anything that runs', () => {
    fc.assert(
      fc.property(drawings, (text) => {
        if (drawingFault(text) !== null) return
        const document = XmlDocument.fromString(text)
        expect(
          document.root.find('//*[local-name()="script"] | //@onload | //@href[not(starts-with(., "#"))]'),
        ).toEqual([])
        document.dispose()
      }),
      { numRuns: 5000 },
    )
  })
})

test('a large drawing is read in one go', () => {
  const path = `<path d="${'M0 0h9v9z'.repeat(20_000)}"/>`
  const start = performance.now()
  expect(drawingFault(drawing(`<!--${' -'.repeat(40_000)}-->`))).not.toBeNull()
  expect(drawingFault(drawing(path))).toBeNull()
  expect(drawingFault(drawing(`<path${' d'.repeat(50_000)}`))).not.toBeNull()
  expect(performance.now() - start).toBeLessThan(2000)
})
