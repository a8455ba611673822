import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../../scripts/model/language.ts'
import { archiveDocument } from '../../../scripts/print/archive-document.ts'
import { type PrintDocument, printDocument } from '../../../scripts/print/print-document.ts'
import { readingPictures } from '../../../scripts/print/read-pictures.ts'
import { startTypst, type Typst } from '../../../scripts/print/typst/typst.ts'
import { promise, publication, sv } from '../../helpers/build-archive.ts'
import { fixturePicture } from '../../helpers/fixture-picture.ts'
import { printing } from '../../helpers/printing.ts'
import {
  checkPdf,
  elementsOf,
  pdfAlternatives,
  pdfImages,
  pdfObjects,
  pdfStructure,
  pdfText,
} from '../../helpers/read-pdf.ts'

let typst: Typst
beforeAll(async () => {
  typst = await startTypst()
})

type Edition = 'normal' | 'large' | 'archive'
type Files = Readonly<Record<string, Buffer>>

/** A text with pictures as a PDF. */
async function pdfOf(
  text: string,
  files: Files,
  edition: Edition = 'normal',
  language: Language = 'sv',
): Promise<Uint8Array> {
  const attachments = Object.keys(files).map((path) => ({ path, file: path }))
  const printed = publication({ attachments, contentFiles: [], promises: [promise({ text: sv(text) })] })
  const read = async (file: string) => files[file] ?? Buffer.alloc(0)
  const document = printDocument(printing(printed, language))
  const pictures = await readingPictures(read)(document, printed)
  return typst.compile({ ...(await inEdition(document, edition)), pictures })

  function inEdition(normal: PrintDocument, wanted: Edition) {
    if (wanted === 'archive') return archiveDocument({ printing: printing(printed), document: normal }, read)
    return { ...normal, size: wanted }
  }
}

const named = (name: string): Files => ({ [name]: fixturePicture(name) })
const CM_PER_INCH = 2.54
/** How large the first picture is on paper, in centimetres. */
function sizeOnPaper(pdf: Uint8Array) {
  const [image] = pdfImages(pdf)
  if (image === undefined) throw new Error('The PDF has no picture.')
  return { width: (image.width / image.ppi.x) * CM_PER_INCH, height: (image.height / image.ppi.y) * CM_PER_INCH }
}

describe.each(['normal', 'large', 'archive'] as const)('in the %s edition', (edition) => {
  test.each([
    'landscape.jpg',
    'upright.jpg',
    'progressive.jpg',
    'grey.jpg',
    'icon.png',
    'panorama.png',
    'deep-transparent.png',
    'moving.gif',
    'lossy.webp',
    'lossless.webp',
    'extended.webp',
  ])('%s is shown, with what it shows as the words of its figure', async (name) => {
    const pdf = await pdfOf(`![Torget på *natten*](files/${name})`, named(name), edition)
    checkPdf(pdf)
    expect(pdfImages(pdf)).toHaveLength(1)
    expect(elementsOf(pdfStructure(pdf), (type) => type === 'Figure')).toHaveLength(1)
    expect(pdfAlternatives(pdf)).toEqual(['Torget på natten'])
    expect(pdfText(pdf)).not.toContain('Bild:')
  })

  test('the same text and pictures give the same bytes, whatever came between', async () => {
    const text = '![a](files/landscape.jpg)'
    const first = Buffer.from(await pdfOf(text, named('landscape.jpg'), edition))
    const other = await pdfOf(text, { 'landscape.jpg': fixturePicture('grey.jpg') }, edition)
    expect(first.equals(other)).toBe(false)
    expect(first.equals(await pdfOf(text, named('landscape.jpg'), edition))).toBe(true)
  })
})

describe('a picture is as large as it is sharp', () => {
  test.each([
    { name: 'icon.png', width: 0.54, height: 0.54 },
    { name: 'landscape.jpg', width: 2.03, height: 1.35 },
  ])('$name', async ({ name, width, height }) => {
    const size = sizeOnPaper(await pdfOf(`![a](files/${name})`, named(name)))
    expect(size.width).toBeCloseTo(width, 1)
    expect(size.height).toBeCloseTo(height, 1)
    const large = sizeOnPaper(await pdfOf(`![a](files/${name})`, named(name), 'large'))
    expect(large.width / size.width).toBeCloseTo(18 / 10.5, 1)
  })

  test.each([
    { what: 'no wider than the text', of: bitmap(3000, 100), width: 16.2, height: 0.54 },
    { what: 'no higher than half of what a page has room for', of: bitmap(1000, 4000), width: 3.05, height: 12.2 },
    { what: 'of either when both are too much', of: bitmap(4000, 4000), width: 12.2, height: 12.2 },
    { what: 'though it is a line', of: bitmap(4000, 1), width: 16.2, height: 0.004 },
  ])('but $what', async ({ of, width, height }) => {
    const size = sizeOnPaper(await pdfOf('![a](files/a.png)', { 'a.png': of }))
    expect(size.width).toBeCloseTo(width, 1)
    expect(size.height).toBeCloseTo(height, 1)
  })

  test('nor wider than the column of a table that it stands in', async () => {
    const pdf = await pdfOf('| a | b |\n|---|---|\n| b | ![c](files/a.png) |', { 'a.png': bitmap(3000, 100) })
    expect(sizeOnPaper(pdf).width).toBeLessThan(8.1)
    expect(sizeOnPaper(pdf).width).toBeGreaterThan(7)
  })
})

test('a picture that was taken upright stands upright', async () => {
  // 120 pixels wide and 80 high, and a note that they are to be turned: boxes of figures say what is seen.
  const [, , right = 0, top = 0] = await boxOf('upright.jpg')
  expect([right, top].map(Math.round)).toEqual([38, 58])

  async function boxOf(name: string): Promise<readonly number[]> {
    const pdf = await pdfOf(`![a](files/${name})`, named(name))
    const attributes = pdfObjects(pdf).flatMap((object) => [object['/A']].flat()) as { '/BBox'?: number[] }[]
    const [left = 0, bottom = 0, ...end] = attributes.find((one) => one?.['/BBox'] !== undefined)?.['/BBox'] ?? []
    return [0, 0, (end[0] ?? 0) - left, (end[1] ?? 0) - bottom]
  }
})

test('a picture that is a link leads where the link does, and the address is written after it', async () => {
  const pdf = await pdfOf('[![Kartan](files/icon.png)](https://kommun.example/karta)', named('icon.png'))
  const [link] = elementsOf(pdfStructure(pdf), (type) => type === 'Link').filter(
    (one) => elementsOf(one, (type) => type === 'Figure').length > 0,
  )
  expect(link).toBeDefined()
  expect(pdfText(pdf)).toContain('(https://kommun.example/karta)')
  expect(pdfObjects(pdf).some((object) => JSON.stringify(object).includes('https://kommun.example/karta'))).toBe(true)
})

test('pictures among words, in lists, quotations and emphasis leave the words what they are', async () => {
  const pdf = await pdfOf(
    'Före ***![a](files/icon.png)*** efter\n\n- punkt ![b](files/icon.png)\n  1. ![c](files/icon.png)\n\n> ![d](files/icon.png)',
    named('icon.png'),
  )
  expect([...pdfAlternatives(pdf)].sort()).toEqual(['a', 'b', 'c', 'd'])
  expect(pdfText(pdf)).toMatch(/Före efter/)
})

test('what a picture shows is told in the language of its text, where that is not the one of the PDF', async () => {
  const objects = pdfObjects(await pdfOf('![Torget](files/icon.png)', named('icon.png'), 'normal', 'en'))
  const figure = objects.find((object) => object['/S'] === '/Figure')
  expect(figure?.['/Alt']).toBe('u:Torget')
  // The picture stands alone in its paragraph, whose kids are numbers of marks or of elements.
  const around = objects.filter((object) => object['/S'] === '/P' && object['/Lang'] === 'u:sv')
  expect(around.filter((object) => /^\d+ 0 R$/.test(String([object['/K']].flat()[0])))).toHaveLength(1)
})

describe('what cannot be shown is words with the way to it', () => {
  const brokenWithin = (name: string, from: number, to: number) =>
    Buffer.from(fixturePicture(name)).fill(0xff, from, to)

  test.each([
    { name: 'new.avif', file: fixturePicture('new.avif') },
    { name: 'telephone.jpg', file: fixturePicture('telephone.heic') },
    { name: 'words.png', file: Buffer.from('Ingen bild.') },
    { name: 'empty.png', file: Buffer.alloc(0) },
    { name: 'cut.jpg', file: fixturePicture('landscape.jpg').subarray(0, 300) },
    { name: 'drawing.png', file: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') },
    { name: 'document.png', file: Buffer.from('%PDF-1.7\n%%EOF\n') },
    { name: 'broken-within.png', file: brokenWithin('panorama.png', 60, 200) },
    // Only the compiler finds out.
    { name: 'broken-within.gif', file: brokenWithin('moving.gif', 20, 100) },
    { name: 'broken-within.webp', file: brokenWithin('lossless.webp', 26, 34) },
    { name: 'too-many-pixels.png', file: bitmap(20_000, 20_000) },
  ])('$name, and another picture beside it is shown all the same', async ({ name, file }) => {
    const files = { [name]: file, ...named('icon.png') }
    const pdf = await pdfOf(`![Torget](files/${name}) ![Ikon](files/icon.png)`, files)
    expect(pdfText(pdf)).toContain(`Bild: Torget (https://medborgarloften.test/2018/files/${name})`)
    expect(pdfAlternatives(pdf)).toEqual(['Ikon'])
  })

  test('in the PDF for archives a picture in the colours of printing presses too', async () => {
    const text = '![Torget](files/press-colours.jpg) ![Ikon](files/icon.png)'
    const files = { ...named('press-colours.jpg'), ...named('icon.png') }
    expect([...pdfAlternatives(await pdfOf(text, files))].sort()).toEqual(['Ikon', 'Torget'])
    const archived = await pdfOf(text, files, 'archive')
    checkPdf(archived)
    expect(pdfAlternatives(archived)).toEqual(['Ikon'])
    expect(pdfText(archived)).toContain('Bild: Torget')
  })

  test('or shown, however its bytes are damaged', async () => {
    const name = fc.constantFrom('landscape.jpg', 'panorama.png', 'moving.gif', 'lossy.webp', 'deep-transparent.png')
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(name, damage, async (of, changes) => {
        const file = Buffer.from(fixturePicture(of))
        for (const [at, byte] of changes) file[at % file.length] = byte
        const pdf = await pdfOf('![Torget](files/a.png)', { 'a.png': file }, 'archive')
        expect(pdfAlternatives(pdf).length === 1 || pdfText(pdf).includes('Bild: Torget')).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('a document that fails for another reason says which, whatever its pictures', async () => {
    await expect(pdfOf('😀 ![a](files/icon.png)', named('icon.png'))).rejects.toThrow('The character 😀 (U+1F600)')
  })
})

/** A PNG of one colour: https://www.w3.org/TR/png-3/ */
function bitmap(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(1, 8)
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height))
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name: string, content: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(sumOf(named))
  return Buffer.concat([length, named, sum])
}

/** CRC-32 as of annex D. */
function sumOf(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
