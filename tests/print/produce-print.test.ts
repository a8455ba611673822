import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../scripts/model/archive.ts'
import type { OutputFile, ReadSourceFile } from '../../scripts/model/output.ts'
import { producePages } from '../../scripts/pages/produce-pages.ts'
import { producePrint } from '../../scripts/print/produce-print.ts'
import type { TypstDocument } from '../../scripts/print/typst/typst-document.ts'
import { startTypstThread, type TypstThread } from '../../scripts/print/typst/typst-thread.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, commitment, promise, publication, sv } from '../helpers/build-archive.ts'
import {
  checkPdf,
  elementsOf,
  type PdfElement,
  pdfBookmarks,
  pdfElements,
  pdfHeadings,
  pdfInfo,
  pdfLanguage,
  pdfLetterSizes,
  pdfMetadata,
  pdfStructure,
  pdfText,
  wordsIn,
} from '../helpers/read-pdf.ts'
import { siteArchive, sourceFilesOf } from '../helpers/site-archive.ts'

const PRINTS = [
  {
    language: 'sv',
    title: 'Medborgarlöfte 2018',
    pdf: '2018/utskrift/medborgarlofte-2018.pdf',
    archivePdf: '2018/utskrift/medborgarlofte-2018-arkiv.pdf',
    largePdf: '2018/utskrift/medborgarlofte-2018-storstil.pdf',
    sheet: '2018/utskrift/medborgarlofte-2018-blad.pdf',
    page: '2018/utskrift/index.html',
    firstBookmarks: ['Förord', 'Tryggt hemma', 'Grannsamverkan mot inbrott'],
    pageNumber: 'Sida 1 av',
  },
  {
    language: 'en',
    title: 'Public promises 2018',
    pdf: 'en/2018/print/medborgarlofte-2018-en.pdf',
    archivePdf: 'en/2018/print/medborgarlofte-2018-archive-en.pdf',
    largePdf: 'en/2018/print/medborgarlofte-2018-large-en.pdf',
    sheet: 'en/2018/print/medborgarlofte-2018-sheet-en.pdf',
    page: 'en/2018/print/index.html',
    firstBookmarks: ['Foreword', 'Safe at home', 'Neighbourhood watch against burglary'],
    pageNumber: 'Page 1 of',
  },
]

const typst = startTypstThread()
afterAll(() => typst.stop())
const produce = (of: Archive, site = 'one-year') => allFiles(producePrint(of, typst, sourceFilesOf(site)))

let site: Archive
let prints: readonly OutputFile[]
let pages: readonly OutputFile[]
beforeAll(async () => {
  site = await siteArchive('one-year')
  prints = await produce(site)
  pages = await allFiles(producePages(site))
})

test('there are a PDF in letters of each size, one for archives and a sheet in each language', () => {
  expect(prints.map(({ path }) => path)).toEqual(
    PRINTS.flatMap(({ pdf, archivePdf, largePdf, sheet }) => [pdf, archivePdf, largePdf, sheet]),
  )
})

test('the same archive gives the same bytes', async () => {
  const again = await produce(site)
  expect(again.map(({ content }) => Buffer.from(content))).toEqual(prints.map(({ content }) => Buffer.from(content)))
})

describe.each(PRINTS)('the PDF in $language', ({ language, title, pdf, page, firstBookmarks, pageNumber }) => {
  const made = () => contentOf(prints, pdf) as Uint8Array
  const printPage = () => String(contentOf(pages, page))

  test('is sound and says that it keeps PDF/UA-1', () => {
    checkPdf(made())
    expect(pdfMetadata(made())).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(pdfInfo(made()).Tagged).toBe('yes')
  })

  test('has title, author, language and the day of the archive', () => {
    const { Title, Author, CreationDate } = pdfInfo(made())
    expect(Title).toBe(title)
    expect(Author).toBe(language === 'sv' ? 'Ekköpings kommun' : 'Ekköping Municipality')
    expect(CreationDate).toContain('Mar  1 00:00:00 2019')
    expect(pdfLanguage(made())).toBe(language)
  })

  test('has headings that never skip a level', () => {
    const levels = pdfHeadings(made()).map((heading) => Number(heading.charAt(1)))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  test('has bookmarks and a table of contents', () => {
    expect(pdfBookmarks(made()).slice(0, 3)).toEqual(firstBookmarks)
    const contents = elementsOf(pdfElements(made()), (type) => type === 'TOCI')
    expect(contents.length).toBeGreaterThan(5)
  })

  test('has page numbers, its address and the day on every page', () => {
    const text = pdfText(made())
    const pages = Number(pdfInfo(made()).Pages)
    expect(pages).toBeGreaterThan(1)
    expect(text).toContain(`${pageNumber} ${pages}`)
    expect(text.split('loften.test/arkiv/').length - 1).toBeGreaterThanOrEqual(pages)
  })

  test('has the same headings as the print page, in the same order', () => {
    const [first, ...onPage] = headingsOn(printPage()).filter(({ level }) => level < 6)
    const [firstInPdf, ...inPdf] = pdfHeadings(made())
    expect(firstInPdf).toBe(`H1 ${first?.text}`)
    // Below the title the parts begin with the first level again: the table of contents has no level that is empty.
    expect(inPdf).toEqual(onPage.map(({ level, text }) => `H${level - 1} ${text}`))
  })

  test('says every promise and commitment of the print page, in the same order', () => {
    const read = letters(pdfText(made()))
    let at = 0
    for (const part of wordsOfPromises(printPage())) {
      const found = read.indexOf(letters(part), at)
      expect(found, `"${part}" after "${read.slice(Math.max(0, at - 40), at)}"`).toBeGreaterThanOrEqual(0)
      at = found + letters(part).length
    }
  })

  test('lets each line of a fact and of a cell be heard by itself', () => {
    const structure = pdfStructure(made())
    const counted = elementsOf(structure, (type) => type === 'P')
      .map(wordsIn)
      .flatMap((words) => words.match(/: \d+ (?:åtagande|commitment)/g)?.length ?? [])
    expect(counted.length).toBeGreaterThan(1)
    expect(new Set(counted)).toEqual(new Set([1]))
    const cells = elementsOf(structure, (type) => type === 'TD')
    expect(cells.some((cell) => elementsOf(cell, (type) => type === 'P').length > 1)).toBe(true)
  })

  test('has target, outcome, party and date of every commitment in one table', () => {
    const [table] = elementsOf(pdfElements(made()), (type) => type === 'Table')
    if (table === undefined) throw new Error('The PDF has no table.')
    expect(elementsOf(table, (type) => type === 'TH')).toHaveLength(5)
    expect(elementsOf(table, (type) => type === 'TR')).toHaveLength(4)
    expect(elementsOf(table, (type) => type === 'TD')).toHaveLength(15)
  })
})

describe.each(PRINTS)('the PDF in large print in $language', ({ pdf, largePdf, language }) => {
  const normal = () => contentOf(prints, pdf) as Uint8Array
  const large = () => contentOf(prints, largePdf) as Uint8Array

  test('is as accessible as the other one', () => {
    checkPdf(large())
    expect(pdfMetadata(large())).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(pdfLanguage(large())).toBe(language)
    expect(pdfInfo(large()).Title).toBe(pdfInfo(normal()).Title)
  })

  test('has the same structure with the same words', () => {
    const [inLarge, inNormal] = [elementsRead(large()), elementsRead(normal())]
    expect(inLarge.map(({ type }) => type)).toEqual(inNormal.map(({ type }) => type))
    // Poppler reads of an element only what stands on its first page, and pages end elsewhere here.
    const isAsFarAsRead = (a: string, b: string) => a.startsWith(b) || b.startsWith(a)
    const differing = inLarge.filter(({ text }, index) => !isAsFarAsRead(text, inNormal[index]?.text ?? ''))
    expect(differing).toEqual([])
  })

  test('has no letters below 18 points', () => {
    expect(Math.min(...pdfLetterSizes(large()))).toBeGreaterThanOrEqual(18)
    expect(Math.min(...pdfLetterSizes(normal()))).toBeLessThan(18)
  })
})

describe.each(PRINTS)('the PDF for archives in $language', ({ pdf, archivePdf, language }) => {
  const normal = () => contentOf(prints, pdf) as Uint8Array
  const archived = () => contentOf(prints, archivePdf) as Uint8Array

  test('says the same as the other one, in the same structure and on the same pages', () => {
    expect(pdfText(archived())).toBe(pdfText(normal()))
    expect(pdfStructure(archived())).toEqual(pdfStructure(normal()))
    expect(pdfBookmarks(archived())).toEqual(pdfBookmarks(normal()))
    expect(pdfLanguage(archived())).toBe(language)
    const { Title, Author, CreationDate, Pages } = pdfInfo(archived())
    expect({ Title, Author, CreationDate, Pages }).toMatchObject({
      Title: pdfInfo(normal()).Title,
      Author: pdfInfo(normal()).Author,
      CreationDate: pdfInfo(normal()).CreationDate,
      Pages: pdfInfo(normal()).Pages,
    })
  })
})

/** What a screen reader gets, element by element, without the table of contents, whose page numbers differ. */
function elementsRead(pdf: Uint8Array): readonly { readonly type: string; readonly text: string }[] {
  const all = ({ children }: PdfElement): readonly { readonly type: string; readonly text: string }[] =>
    children
      .filter(({ type }) => type !== 'TOC')
      .flatMap((child) => [{ type: child.type, text: letters(child.text) }, ...all(child)])
  return all(pdfStructure(pdf))
}

test('a table that spans pages stays one table, with its header at the head of each page', async () => {
  const commitments = Array.from({ length: 60 }, (_, index) =>
    commitment({ id: `a${index}`, text: sv(`Åtagande nummer ${index}`) }),
  )
  const long = archive({ publications: [publication({ promises: [promise({ commitments })] })] })
  const [file] = await produce(long)
  const pdf = file?.content as Uint8Array
  const tables = elementsOf(pdfElements(pdf), (type) => type === 'Table')
  expect(tables).toHaveLength(1)
  const [table] = tables
  if (table === undefined) return
  expect(elementsOf(table, (type) => type === 'TH')).toHaveLength(5)
  expect(elementsOf(table, (type) => type === 'TR')).toHaveLength(61)
  expect(pdfText(pdf).split('Åtagande Mål Läge och utfall Part Senast').length - 1).toBeGreaterThan(1)
})

test('an archive without publications has no PDF', async () => {
  expect(await produce(archive({ publications: [] }))).toEqual([])
})

test('a text that cannot be printed is named with its publication', async () => {
  const printed = publication({ promises: [promise({ title: sv('Tryggt 🎉') })] })
  await expect(produce(archive({ publications: [printed] }))).rejects.toThrow(
    'The PDF of 2018 in sv could not be made: The character 🎉 (U+1F389) in the text "Tryggt 🎉" is in none of the fonts',
  )
})

function contentOf(files: readonly OutputFile[], wanted: string): OutputFile['content'] {
  const file = files.find(({ path }) => path === wanted)
  if (file === undefined) throw new Error(`There is no file ${wanted}.`)
  return file.content
}

function headingsOn(html: string): readonly { readonly level: number; readonly text: string }[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  return [...main.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/gs)].map(([, level, inner = '']) => ({
    level: Number(level),
    text: plainText(inner),
  }))
}

/** Title, words and commitments of each promise, as they stand on the print page. */
function wordsOfPromises(html: string): readonly string[] {
  const sections = html.split('<section class="printed-promise">').slice(1)
  return sections.flatMap((section) => {
    const prose = /<div class="prose"[^>]*>(.*?)<\/div>/s.exec(section)?.[1] ?? ''
    const titles = [...section.matchAll(/<h[35][^>]*>(.*?)<\/h[35]>/gs)].map(([, inner = '']) => plainText(inner))
    const [title = '', ...commitments] = titles
    return [title, plainText(prose), ...commitments]
  })
}

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim()
}

/** Without what the layout adds and takes away at the ends of lines. */
function letters(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]/g, '')
}

describe('other languages', () => {
  test('easy Swedish and Arabic have PDFs too, with their letters', async () => {
    const files = await produce(await siteArchive('arabic'), 'arabic')
    expect(files.map(({ path }) => path)).toEqual([
      '2018/utskrift/medborgarlofte-2018.pdf',
      '2018/utskrift/medborgarlofte-2018-arkiv.pdf',
      '2018/utskrift/medborgarlofte-2018-storstil.pdf',
      '2018/utskrift/medborgarlofte-2018-blad.pdf',
      'ar/2018/print/medborgarlofte-2018-ar.pdf',
      'ar/2018/print/medborgarlofte-2018-archive-ar.pdf',
      'ar/2018/print/medborgarlofte-2018-large-ar.pdf',
      'ar/2018/print/medborgarlofte-2018-sheet-ar.pdf',
      'lattlast/2018/utskrift/medborgarlofte-2018-lattlast.pdf',
      'lattlast/2018/utskrift/medborgarlofte-2018-arkiv-lattlast.pdf',
      'lattlast/2018/utskrift/medborgarlofte-2018-storstil-lattlast.pdf',
      'lattlast/2018/utskrift/medborgarlofte-2018-blad-lattlast.pdf',
    ])
    const [, , , , arabic, , , , easy] = files.map(({ content }) => content as Uint8Array)
    expect(pdfText(arabic ?? new Uint8Array())).toContain('الجيران')
    expect(pdfText(easy ?? new Uint8Array())).toContain('Det här ska göras')
  })

  test('a language whose letters no font has gets no PDF, and the build goes on', async () => {
    const made = publication({ languages: ['sv', 'ti'], title: { sv: 'Löfte', ti: 'መብጽዓ' } })
    const files = await produce(archive({ publications: [made] }))
    expect(files.map(({ path }) => path)).toEqual([
      '2018/utskrift/medborgarlofte-2018.pdf',
      '2018/utskrift/medborgarlofte-2018-arkiv.pdf',
      '2018/utskrift/medborgarlofte-2018-storstil.pdf',
      '2018/utskrift/medborgarlofte-2018-blad.pdf',
    ])
  })
})

test('every PDF of a site with a logo has it', async () => {
  const given: TypstDocument[] = []
  const noting: TypstThread = {
    compile: async (document) => {
      given.push(document)
      return new Uint8Array()
    },
    stop: async () => {},
  }
  const readFile: ReadSourceFile = async (file) => Buffer.from(file === 'content/look/Logo.SVG' ? '<svg/>' : '')
  const withLogo = { ...site, site: { ...site.site, look: { logo: 'Logo.SVG' } } }
  await allFiles(producePrint(withLogo, noting, readFile))
  expect(given.length).toBeGreaterThanOrEqual(4)
  for (const { template, logo } of given) {
    expect(logo, template).toEqual({ format: 'svg', base64: Buffer.from('<svg/>').toString('base64') })
  }
  given.length = 0
  await allFiles(producePrint(site, noting, readFile))
  for (const document of given) expect(document).not.toHaveProperty('logo')
})
