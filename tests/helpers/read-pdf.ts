import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, inflateSync } from 'node:zlib'

/** An element of a tagged PDF with its own words and what stands in it, as a screen reader gets it. */
export type PdfElement = { readonly type: string; text: string; readonly children: PdfElement[] }

/** The words of a PDF in reading order, on one line. */
export function pdfText(pdf: Uint8Array): string {
  return onOneLine(withFile(pdf, (file) => run('pdftotext', ['-enc', 'UTF-8', file, '-'])))
}

/** The words of each page, line by line, in the order in which they stand in the file, or as they stand on the page. */
export function pdfPages(pdf: Uint8Array, order: 'raw' | 'layout' = 'raw'): readonly string[] {
  return withFile(pdf, (file) => run('pdftotext', [`-${order}`, '-enc', 'UTF-8', file, '-']))
    .split('\f')
    .slice(0, -1)
}

/** What the PDF says of itself: `Title`, `Tagged`, `Pages` … */
export function pdfInfo(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = withFile(pdf, (file) => run('pdfinfo', ['-enc', 'UTF-8', file])).split('\n')
  const entries = lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line)).filter((match) => match !== null)
  return Object.fromEntries(entries.map(([, name, value]) => [name, value]))
}

/** The description in XML that says which standard the PDF keeps. */
export function pdfMetadata(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run('pdfinfo', ['-meta', file]))
}

/** Fails when the file is damaged. */
export function checkPdf(pdf: Uint8Array): void {
  withFile(pdf, (file) => run('qpdf', ['--check', file]))
}

/** The TrueType fonts in the PDF, each with the letters that it needs. */
export function embeddedFonts(pdf: Uint8Array): readonly Buffer[] {
  const bytes = Buffer.from(pdf).toString('latin1')
  const streams = [...bytes.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n(?<packed>.*?)endstream/gs)]
  return streams
    .map(({ groups }) => unpack(Buffer.from(groups?.packed ?? '', 'latin1')))
    .filter((stream) => stream.toString('hex', 0, 4) === '00010000')
}

function unpack(packed: Buffer): Buffer {
  return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH })
}

/** The language of the whole PDF. */
export function pdfLanguage(pdf: Uint8Array): string {
  const catalogue = pdfObjects(pdf).find((object) => object['/Type'] === '/Catalog')
  return String(catalogue?.['/Lang']).replace(/^u:/, '')
}

/** The bookmarks, without their nesting. */
export function pdfBookmarks(pdf: Uint8Array): readonly string[] {
  const { outlines } = JSON.parse(withFile(pdf, (file) => run('qpdf', ['--json', '--json-key=outlines', file])))
  return bookmarksIn(outlines)
}

type Bookmark = { readonly title: string; readonly kids: readonly Bookmark[] }

function bookmarksIn(bookmarks: readonly Bookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, kids }) => [title.replace(/^u:/, ''), ...bookmarksIn(kids)])
}

type Fields = Readonly<Record<string, unknown>>
type PdfObject = { readonly value?: Fields; readonly stream?: { readonly dict: Fields } }

/**
 * Every object of the PDF that has fields, those of streams and of the trailer included, as qpdf tells them: names
 * begin with `/`, texts with `u:`.
 */
export function pdfObjects(pdf: Uint8Array): readonly Readonly<Record<string, unknown>>[] {
  const json = JSON.parse(withFile(pdf, (file) => run('qpdf', ['--json=2', '--json-key=qpdf', file])))
  const [, objects] = json.qpdf as [unknown, Record<string, PdfObject>]
  return Object.values(objects).map(({ value, stream }) => value ?? stream?.dict ?? {})
}

/** The files within the PDF as a reader saves them all into one folder, by their names. */
export function pdfFiles(pdf: Uint8Array): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-files-'))
  try {
    withFile(pdf, (file) => run('pdfdetach', ['-saveall', '-o', folder, file]))
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The sizes in which letters are set, in points, from the sizes of the text as it stands on the pages. */
export function pdfLetterSizes(pdf: Uint8Array): readonly number[] {
  const xml = withFile(pdf, (file) => run('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', '1', file]))
  return [...xml.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size))
}

/** What stands in place of figures for those who do not see them, in the order of the file. */
export function pdfAlternatives(pdf: Uint8Array): readonly string[] {
  return pdfObjects(pdf).flatMap((object) => ('/Alt' in object ? [String(object['/Alt']).replace(/^u:/, '')] : []))
}

/** The pictures as they stand on the pages, in the order of the file: how many pixels, and how many of them to an inch. */
export function pdfImages(pdf: Uint8Array) {
  const [, , ...rows] = withFile(pdf, (file) => run('pdfimages', ['-list', file]))
    .trimEnd()
    .split('\n')
  const images = rows.map((row) => row.trim().split(/\s+/)).filter(([, , type]) => type === 'image')
  return images.map((cells) => ({
    page: Number(cells[0]),
    width: Number(cells[3]),
    height: Number(cells[4]),
    ppi: { x: Number(cells[12]), y: Number(cells[13]) },
  }))
}

/** The first page as a picture: red, green, blue and opacity of each pixel, row by row. */
export function pdfPicture(pdf: Uint8Array) {
  const ppm = withFile(pdf, (file) => {
    run('pdftoppm', ['-r', '100', '-singlefile', file, file])
    return readFileSync(`${file}.ppm`)
  })
  // `P6`, the width, the height and the greatest value, each followed by one space, then three bytes a pixel.
  const [head = '', width = '', height = ''] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(ppm.toString('latin1')) ?? []
  const colours = ppm.subarray(head.length)
  const pixels = new Uint8ClampedArray(Number(width) * Number(height) * 4).map((_, at) =>
    at % 4 === 3 ? 255 : (colours[Math.floor(at / 4) * 3 + (at % 4)] ?? 0),
  )
  return { pixels, width: Number(width), height: Number(height) }
}

/** The tagged structure of the PDF, with its words. */
export function pdfStructure(pdf: Uint8Array): PdfElement {
  const known = structures.get(pdf) ?? readStructure(pdf, '-struct-text')
  structures.set(pdf, known)
  return known
}

const structures = new WeakMap<Uint8Array, PdfElement>()

/** The same without words, which poppler looks for in the whole file at every element: seconds for ten pages. */
export function pdfElements(pdf: Uint8Array): PdfElement {
  return readStructure(pdf, '-struct')
}

function readStructure(pdf: Uint8Array, option: '-struct' | '-struct-text'): PdfElement {
  const lines = withFile(pdf, (file) => run('pdfinfo', ['-enc', 'UTF-8', option, file])).split('\n')
  const root: PdfElement = { type: 'root', text: '', children: [] }
  const open: { readonly indent: number; readonly element: PdfElement }[] = [{ indent: -1, element: root }]
  for (const line of lines) {
    const indent = line.search(/\S/)
    const [, type] = /^\s*([A-Z][A-Za-z0-9]*)( |:|$)/.exec(line) ?? []
    const [, words] = /^\s*"(.*)"$/.exec(line) ?? []
    if (words === undefined && (type === undefined || type === 'Object')) continue
    while (indent <= (open.at(-1)?.indent ?? -1)) open.pop()
    const parent = open.at(-1)?.element ?? root
    if (words !== undefined) parent.text += words
    if (type === undefined) continue
    const element: PdfElement = { type, text: '', children: [] }
    parent.children.push(element)
    open.push({ indent, element })
  }
  return root
}

/** Every element of a type, in reading order. */
export function elementsOf(element: PdfElement, isWanted: (type: string) => boolean): readonly PdfElement[] {
  return element.children.flatMap((child) => [...(isWanted(child.type) ? [child] : []), ...elementsOf(child, isWanted)])
}

/** The headings of a PDF: `H1 Förord`. */
export function pdfHeadings(pdf: Uint8Array): readonly string[] {
  const headings = elementsOf(pdfStructure(pdf), (type) => /^H\d$/.test(type))
  return headings.map((heading) => `${heading.type} ${onOneLine(wordsIn(heading))}`)
}

/** All words of an element, those of what stands in it after its own. */
export function wordsIn({ text, children }: PdfElement): string {
  return text + children.map(wordsIn).join('')
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function withFile<T>(pdf: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    return use(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (error !== undefined)
    throw new Error(`The tests need the program ${program} (poppler-utils, qpdf).`, { cause: error })
  if (status !== 0) throw new Error(`${program} found fault with the PDF:\n${stdout}${stderr}`)
  return stdout
}
