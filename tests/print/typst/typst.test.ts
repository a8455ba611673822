import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type PrintDocument, printDocument } from '../../../scripts/print/print-document.ts'
import { startTypst, type Typst } from '../../../scripts/print/typst/typst.ts'
import { commitment, promise, publication, source, sv, theme } from '../../helpers/build-archive.ts'
import { printing } from '../../helpers/printing.ts'
import { checkPdf, elementsOf, embeddedFonts, pdfPicture, pdfStructure, pdfText } from '../../helpers/read-pdf.ts'
import { TOP } from '../../helpers/run-script.ts'

let typst: Typst
beforeAll(async () => {
  typst = await startTypst()
})

/** A document in which a text stands wherever a text can stand on one line. */
function documentWith(text: string): PrintDocument {
  const words = sv(text)
  const promised = promise({ title: words, commitments: [commitment({ text: words, condition: words })] })
  const themes = [theme({ title: words, background: words, promises: [promised] })]
  return printDocument(printing(publication({ title: words, themes, sources: [source({ title: words })] })))
}

/** Without spaces and hyphens, which the layout adds and takes away at the ends of lines. */
const letters = (text: string) => text.replace(/[\s\u00ad\u2010-]/g, '')

/** When a font was made and last changed, in hexadecimal; https://learn.microsoft.com/en-us/typography/opentype/spec/head */
function datesOfFont(font: Buffer): string {
  const entry = font.indexOf('head')
  const head = font.readUInt32BE(entry + 8)
  return font.toString('hex', head + 20, head + 36)
}

const TYPST_CODE = [
  '#panic("läst som kod")',
  ']#import "x"',
  '#let a = 1; #a',
  '$ sum_(i=0)^n a_i $',
  '= Rubrik',
  '+ Punkt / Term: text',
  '*fet* _kursiv_ `kod` ~~ --- ...',
  '<etikett> @hänvisning #ref(<x>)',
  '// kommentar /* och */ mer',
  '\\u{1f600} \\ "citat" \'citat\'',
  'https://exempel.example/ #link("x")[y]',
  '{ } [ ] ( ) #{',
]

describe('what an editor writes is never read as Typst code', () => {
  test.each(TYPST_CODE)('%s', (text) => {
    const read = letters(pdfText(typst.compile(documentWith(text))))
    // Title, theme, its background, promise, commitment, condition, table and source, and the contents.
    expect(read.split(letters(text)).length - 1).toBeGreaterThanOrEqual(8)
  })

  test('whatever signs stand beside each other', () => {
    const sign = fc.constantFrom(...'#$*_`<>@\\"\'[](){}/~=+-.,:;!?%&|^0aåÖé €§½–”…')
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 40 }), (signs) => {
        const text = `a${signs.join('')}z`
        expect(letters(pdfText(typst.compile(documentWith(text))))).toContain(letters(text))
      }),
      { numRuns: 25 },
    )
  })

  test('whatever stands in Markdown', () => {
    const piece = fc.constantFrom(...TYPST_CODE, 'ord', '\n', '\n\n', '- ', '> ', '**', '`', '| a |\n|---|\n')
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = sv(`före\n\n${pieces.join(' ')}`)
        const printed = publication({ promises: [promise({ text })] })
        expect(pdfText(typst.compile(printDocument(printing(printed))))).toContain('före')
      }),
      { numRuns: 25 },
    )
  })
})

describe('letters', () => {
  test('come from our packages, whatever fonts the machine has', () => {
    const packaged = readFileSync(join(TOP, 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'))
    const pdf = typst.compile(documentWith('→ ✓'))
    expect(embeddedFonts(pdf).map(datesOfFont)).toContain(datesOfFont(packaged))
  })

  test.each(['åäöÅÄÖ éüß æøñ', 'ŋ ŧ čšž', 'Ελληνικά Кириллица', '→ ✓ ◐ ≠ « » „ ” ½ € § – …', 'a\u00a0b'])(
    '%s can be printed',
    (text) => {
      expect(letters(pdfText(typst.compile(documentWith(text))))).toContain(letters(text))
    },
  )

  test.each([
    { text: 'Trygg 😀', character: '😀 (U+1F600)' },
    { text: 'Trygg 漢', character: '漢 (U+6F22)' },
    { text: 'Trygg ש', character: 'ש (U+05E9)' },
  ])('$character, which no font has, is refused with the text it stands in', ({ text, character }) => {
    expect(() => typst.compile(documentWith(text))).toThrow(
      `The character ${character} in the text "${text}" is in none of the fonts of the PDF.`,
    )
  })
})

test('every construct of Markdown can be laid out', () => {
  const text = sv(
    [
      'Ord *kursivt* **fett** `kod` [länk](https://a.example/) <https://b.example/> ![bild](x.png)',
      '- a\n  1. b\n     > c',
      '```\n  indraget\n```',
      '| a | b |\n|---|--:|\n| 1 | |',
      '***',
      '# Rubrik',
      '![](tom.png)',
      '-\n- efter en tom punkt',
      '>',
      'hård  \nbrytning',
      'd'.repeat(300),
    ].join('\n\n'),
  )
  const pdf = typst.compile(printDocument(printing(publication({ promises: [promise({ text })] }))))
  // Words that are longer than a line may be parted anywhere.
  const read = pdfText(pdf).replaceAll('\u00ad', '')
  for (const part of ['länk (https://a.example/)', 'bild', 'indraget', 'efter en tom punkt', 'd'.repeat(50)]) {
    expect(read).toContain(part)
  }
  const types = elementsOf(pdfStructure(pdf), () => true).map(({ type }) => type)
  expect(types).toEqual(expect.arrayContaining(['Code', 'BlockQuote', 'Table', 'Link', 'L', 'LI', 'LBody', 'H3']))
})

test('an address longer than a line stays on the page and can be copied', () => {
  const url = `https://kommun.example/omsorg-och-stod/${'x'.repeat(130)}?fraga=${'y'.repeat(200)}`
  const document = printDocument(printing(publication({ sources: [source({ url })] })))
  // What runs over the edge of the page is not read.
  expect(letters(pdfText(typst.compile(document)))).toContain(letters(url))
})

test('a commitment longer than a page is whole, both in its promise and in the table', () => {
  const text = sv(`${'ord '.repeat(1500)}sist`)
  const printed = publication({ promises: [promise({ commitments: [commitment({ text })] })] })
  // What runs over the foot of the page is not read.
  expect(pdfText(typst.compile(printDocument(printing(printed)))).match(/\bsist\b/g)).toHaveLength(2)
})

test('Markdown that nests deeper than the layout can go fails with one line', () => {
  const text = sv(`${'> '.repeat(60)}djupt`)
  const document = printDocument(printing(publication({ promises: [promise({ text })] })))
  expect(() => typst.compile(document)).toThrow(/^blocks\.typ: maximum function call depth exceeded$/)
})

test('what one document could not do leaves the next one alone', () => {
  const good = documentWith('Trygg')
  const before = typst.compile(good)
  expect(() => typst.compile(documentWith('😀'))).toThrow()
  expect(Buffer.from(typst.compile(good)).equals(before)).toBe(true)
})

test('the publisher’s own colour is that of headings and links, until the next document has another', () => {
  const plain = documentWith('Löfte')
  const house = Buffer.from(typst.compile(plain))
  expect(Buffer.from(typst.compile({ ...plain, accent: '#7a1f3d' })).equals(house)).toBe(false)
  expect(Buffer.from(typst.compile({ ...plain, accent: '#0b4a6f' })).equals(house)).toBe(true)
  expect(Buffer.from(typst.compile(plain)).equals(house)).toBe(true)
})

describe('the publisher’s logo', () => {
  const svg = (width: number, height: number) => ({
    format: 'svg' as const,
    base64: Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0h${width}v${height}z" fill="#7a1f3d"/></svg>`,
    ).toString('base64'),
  })
  const plain = documentWith('Löfte')

  test('stands above the title until the next document has none, and says nothing to those who do not see it', () => {
    const house = Buffer.from(typst.compile(plain))
    const withLogo = typst.compile({ ...plain, logo: svg(200, 60) })
    checkPdf(withLogo)
    expect(Buffer.from(withLogo).equals(house)).toBe(false)
    // Page numbers differ from where the first page ends.
    expect(pdfText(withLogo).slice(0, 60)).toBe(pdfText(house).slice(0, 60))
    expect(elementsOf(pdfStructure(withLogo), (type) => type === 'Figure')).toEqual([])
    expect(Buffer.from(typst.compile(plain)).equals(house)).toBe(true)
  })

  test('is no wider than the text, however long it is', () => {
    const { pixels, width, height } = pdfPicture(typst.compile({ ...plain, logo: svg(6000, 60) }))
    const isPainted = (x: number, y: number) => (pixels[4 * (y * width + x) + 1] ?? 255) < 100
    const painted = (from: number, to: number) =>
      Array.from({ length: Math.round(height / 8) }, (_, y) => y).some((y) =>
        Array.from({ length: to - from }, (_, x) => from + x).some((x) => isPainted(x, y)),
      )
    const margin = Math.round((width * 2.3) / 21)
    expect(painted(0, margin)).toBe(false)
    expect(painted(margin, width - margin)).toBe(true)
    expect(painted(width - margin, width)).toBe(false)
  })
})
