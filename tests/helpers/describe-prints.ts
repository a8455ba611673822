import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../scripts/model/archive.ts'
import type { Day } from '../../scripts/model/dates.ts'
import { producePages } from '../../scripts/pages/produce-pages.ts'
import type { Block } from '../../scripts/print/blocks/blocks.ts'
import { type PrintDocument, printDocument } from '../../scripts/print/print-document.ts'
import { printingOf } from '../../scripts/print/printing.ts'
import { listPrints, type Print, producePdf } from '../../scripts/print/produce-print.ts'
import { startTypstThread } from '../../scripts/print/typst/typst-thread.ts'
import { allFiles } from './all-files.ts'
import { differenceBetween } from './print-text.ts'
import {
  checkPdf,
  elementsOf,
  type PdfElement,
  pdfElements,
  pdfFiles,
  pdfInfo,
  pdfMetadata,
  pdfObjects,
} from './read-pdf.ts'
import { siteArchive, sourceFilesOf } from './site-archive.ts'

// The Matterhorn Protocol 1.1 lists how a file can fail PDF/UA-1. Of what a machine can see, these tests check the
// conditions that are named below by their numbers. They do not check 01-003 to 01-006 (marked content and artefacts
// within each other, which needs an interpreter of content streams), 10-001 (each glyph has Unicode; only each font is
// looked at), 14-006 and 15-003 beyond what is used here (H, Scope of each cell), 31-001 to 31-030 beyond embedding and
// Unicode (the inside of fonts), and nothing about what does not occur: forms, media, scripts, optional content,
// encryption (all of which are checked to be absent). Whether an alternative text says the right thing, no machine knows.
//
// The PDFs for archives keep PDF/A-3a (ISO 19005-3) instead, as the compiler keeps one standard at a time. They are
// looked at for the same conditions, but for what only PDF/UA asks: to say so, and to show the title in place of the file's
// name. Of PDF/A-3, the clauses named below are checked; not the operators and colours within pages, the inside of fonts
// and of the colour profile, and the syntax of single objects beyond what qpdf finds.

/** A site whose PDFs are looked at, on a day. */
export type PrintedSite = {
  /** Of tests/fixtures/sites/, or a whole path. */
  readonly name: string
  readonly asOf?: Day
}

/** Tests of all PDFs of a site: that they keep their standard, and say what the print page says. */
export function describePrints({ name: site, asOf }: PrintedSite): void {
  const typst = startTypstThread()
  afterAll(() => typst.stop())

  let made: readonly ReadPdf[]
  let pages: ReadonlyMap<string, string>
  beforeAll(async () => {
    const archive = await siteArchive(site, asOf)
    pages = await printPages(archive)
    made = await Promise.all(
      listPrints(archive).map(async (print) => {
        const printing = printingOf(archive, print.publication, print.language)
        const { content } = await producePdf(archive, print, typst, sourceFilesOf(site))
        return readPdf(content as Uint8Array, print, printDocument(printing))
      }),
    )
    expect(made.length).toBeGreaterThan(0)
  }, 120_000)
  const forEach = (check: (read: ReadPdf) => void) => () => made.forEach(check)
  const isForArchives = ({ print }: ReadPdf) => print.edition === 'archive'
  const forEachOf = (kind: (read: ReadPdf) => boolean, check: (read: ReadPdf) => unknown) => async () => {
    const wanted = made.filter(kind)
    expect(wanted.length).toBeGreaterThan(0)
    for (const read of wanted) await check(read)
  }

  test(
    'is undamaged',
    forEach(({ pdf }) => checkPdf(pdf)),
  )

  test(
    'says that it keeps PDF/UA-1, with a title that is shown (06-001 to 06-003, 07-001, 07-002), unless it is for archives',
    forEachOf(
      (read) => !isForArchives(read),
      ({ pdf, objects, info }) => {
        const metadata = pdfMetadata(pdf)
        expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
        expect(metadata).toMatch(/<dc:title>/)
        expect(info.Title).toMatch(/\S/)
        const catalogue = catalogueOf(objects)
        expect(catalogue?.['/ViewerPreferences']).toMatchObject({ '/DisplayDocTitle': true })
      },
    ),
  )

  test(
    'is tagged, and nothing in its tags is doubtful (02-001, 04-001)',
    forEach(({ objects, structure, info }) => {
      const catalogue = catalogueOf(objects)
      expect(catalogue?.['/MarkInfo']).toMatchObject({ '/Marked': true })
      expect(info.Suspects).not.toBe('yes')
      expect(elementsOf(structure, () => true).length).toBeGreaterThan(5)
    }),
  )

  test(
    'says its language (11-006)',
    forEach(({ objects, document }) => {
      expect(catalogueOf(objects)?.['/Lang']).toBe(`u:${document.language.lang}`)
    }),
  )

  test(
    'has headings that never skip a level (14-002, 14-003)',
    forEach(({ structure }) => {
      const levels = elementsOf(structure, (type) => /^H\d$/.test(type)).map(({ type }) => Number(type.charAt(1)))
      expect(levels[0] ?? 1).toBe(1)
      for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    }),
  )

  test(
    'has one table for each table, with cells that name its columns and rows of one length (09-004, 15-003)',
    forEach(({ structure, tables: expected }) => {
      const tables = elementsOf(structure, (type) => type === 'Table')
      expect(tables).toHaveLength(expected)
      for (const table of tables) {
        const [head, ...rows] = elementsOf(table, (type) => type === 'TR').map(cellsOf)
        expect(head?.every((type) => type === 'TH')).toBe(true)
        for (const row of rows) expect(row).toHaveLength(head?.length ?? 0)
      }
    }),
  )

  test(
    'has lists of entries only (09-005)',
    forEach(({ structure }) => {
      for (const list of elementsOf(structure, (type) => type === 'L')) {
        expect(list.children.filter(({ type }) => !['LI', 'L', 'Caption'].includes(type))).toEqual([])
      }
    }),
  )

  test(
    'has words in place of every figure (13-004)',
    forEach(({ objects }) => {
      const figures = objects.filter((object) => object['/S'] === '/Figure')
      for (const figure of figures) expect(figure['/Alt']).toMatch(/^u:\S/)
    }),
  )

  test(
    'has links that are described, stand in the structure and follow its order (28-004, 28-011, 28-012, 28-008)',
    forEach(({ objects }) => {
      const links = objects.filter((object) => object['/Subtype'] === '/Link')
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) {
        // Typst sets a space before the names of headings without a number.
        expect(link['/Contents']).toMatch(/^u:\s?\S/)
        expect(link['/StructParent']).toEqual(expect.any(Number))
      }
      for (const page of ofType(objects, '/Page')) if ('/Annots' in page) expect(page['/Tabs']).toBe('/S')
    }),
  )

  test(
    'has its fonts in itself, with the letters that they stand for (31-009, 31-027)',
    forEach(({ objects }) => {
      const fonts = ofType(objects, '/Font').filter((object) => object['/Subtype'] === '/Type0')
      expect(fonts.length).toBeGreaterThan(0)
      for (const font of fonts) expect(font).toHaveProperty('/ToUnicode')
      const files = ['/FontFile', '/FontFile2', '/FontFile3']
      const descriptors = ofType(objects, '/FontDescriptor')
      expect(descriptors.length).toBeGreaterThan(0)
      for (const descriptor of descriptors) expect(files.some((file) => file in descriptor)).toBe(true)
    }),
  )

  test(
    'has no forms, scripts, encryption or layers (25-001, 26-001, 20-001, 29-001)',
    forEach(({ objects, info }) => {
      const { Encrypted, JavaScript, Form } = info
      expect({ Encrypted, JavaScript, Form }).toEqual({ Encrypted: 'no', JavaScript: 'no', Form: 'none' })
      expect(catalogueOf(objects)).not.toHaveProperty('/OCProperties')
    }),
  )

  describe('for archives', () => {
    const forEachArchived = (check: (read: ReadPdf) => unknown) => forEachOf(isForArchives, check)

    test(
      'says that it keeps PDF/A-3a, and what it says of itself is the same in both places (6.6.2, 6.6.4)',
      forEachArchived(({ pdf, info }) => {
        const metadata = pdfMetadata(pdf)
        expect(metadata).toMatch(/<pdfaid:part>3<\/pdfaid:part>/)
        expect(metadata).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/)
        expect(metadata).not.toMatch(/pdfuaid/)
        const [, title] = /<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)</.exec(metadata) ?? []
        expect(title).toBe(info.Title)
      }),
    )

    test(
      'has a colour profile of its own and an identifier (6.2.3, 6.1.3)',
      forEachArchived(({ objects }) => {
        const intents = objects.filter((object) => object['/S'] === '/GTS_PDFA1')
        expect(intents).toHaveLength(1)
        expect(intents[0]?.['/DestOutputProfile']).toMatch(/^\d+ 0 R$/)
        const [trailer] = objects.filter((object) => '/Root' in object)
        expect(trailer?.['/ID']).toHaveLength(2)
      }),
    )

    test(
      'has links that are printed and not hidden (6.3.2)',
      forEachArchived(({ objects }) => {
        // Bits of the flags: 1 invisible, 2 hidden, 4 print, 32 not viewed.
        const links = objects.filter((object) => object['/Subtype'] === '/Link')
        expect(links.length).toBeGreaterThan(0)
        for (const link of links) expect(Number(link['/F']) & (1 | 2 | 4 | 32)).toBe(4)
      }),
    )

    test(
      'tells of every file within it what it is, its kind, its size and its SHA-256, and that it belongs to the whole (6.8)',
      forEachArchived(({ pdf, objects }) => {
        const files = pdfFiles(pdf)
        const specifications = ofType(objects, '/Filespec')
        expect(specifications.map(nameOf).sort()).toEqual([...files.keys()].sort())
        expect(catalogueOf(objects)?.['/AF']).toHaveLength(files.size)
        for (const specification of specifications) {
          const name = nameOf(specification)
          const content = files.get(name) ?? Buffer.alloc(0)
          expect(specification['/F']).toBe(specification['/UF'])
          expect(specification['/AFRelationship']).toBe(RELATIONSHIPS[name] ?? relationshipOf(name))
          if (name !== 'SHA256SUMS') expect(specification['/Desc']).toContain(`SHA-256: ${sha256(content)}`)
        }
        const streams = ofType(objects, '/EmbeddedFile')
        expect(streams.map((stream) => (stream['/Params'] as { '/Size': number })['/Size']).sort()).toEqual(
          [...files.values()].map(({ length }) => length).sort(),
        )
        for (const stream of streams) {
          expect(stream['/Subtype']).toMatch(/^\/(application\/(yaml|json)|text\/(markdown|plain))$/)
          expect(stream['/Params']).toHaveProperty('/ModDate')
        }
      }),
    )

    test(
      'has the files of content within it, byte by byte, and sums that fit',
      forEachArchived(async ({ pdf, print: { publication } }) => {
        const files = pdfFiles(pdf)
        expect(publication.contentFiles).toContain(`content/${publication.id}/publication.yaml`)
        expect(files.size).toBe(publication.contentFiles.length + 2)
        for (const file of publication.contentFiles) {
          const name = file.slice(`content/${publication.id}/`.length).replaceAll('/', '_')
          expect(files.get(name)?.equals(await sourceFilesOf(site)(file)), name).toBe(true)
        }
        const sums = String(files.get('SHA256SUMS')).trimEnd().split('\n')
        const others = [...files].filter(([name]) => name !== 'SHA256SUMS')
        expect(sums.sort()).toEqual(others.map(([name, content]) => `${sha256(content)}  ${name}`).sort())
        expect(JSON.parse(String(files.get(`${publication.id}.json`)))).toMatchObject({
          publication: { id: publication.id, promises: publication.promises.map(({ id }) => ({ id })) },
        })
      }),
    )
  })

  test(
    'says every word of the print page in the same order, and no other, but the sheet, which is short',
    forEachOf(
      ({ print }) => print.edition !== 'sheet',
      ({ pdf, document, print }) => {
        const page = pages.get(pagePathOf(print)) ?? ''
        const size = print.edition === 'large' ? 'large' : 'normal'
        expect(differenceBetween(page, pdf, { ...document, size }), pagePathOf(print)).toBeNull()
      },
    ),
  )
}

/** The print pages of an archive, by their paths. */
async function printPages(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(listPrints(archive).map(pagePathOf))
  const files = await allFiles(producePages(archive))
  return new Map(files.filter(({ path }) => wanted.has(path)).map(({ path, content }) => [path, String(content)]))
}

/** A PDF lies in the folder of its page; the one in large letters in that of the page in normal ones. */
function pagePathOf({ path }: Print): string {
  return `${dirname(path)}/index.html`
}

const RELATIONSHIPS: Readonly<Record<string, string>> = { SHA256SUMS: '/Supplement' }

function relationshipOf(name: string): string {
  return name.endsWith('.json') ? '/Data' : '/Source'
}

function nameOf(specification: PdfObjects[number]): string {
  return String(specification['/UF']).replace(/^u:/, '')
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

type PdfObjects = ReturnType<typeof pdfObjects>

type ReadPdf = {
  readonly pdf: Uint8Array
  readonly print: Print
  readonly document: PrintDocument
  /** How many tables it should have. */
  readonly tables: number
  readonly objects: PdfObjects
  readonly structure: PdfElement
  readonly info: ReturnType<typeof pdfInfo>
}

function readPdf(pdf: Uint8Array, print: Print, document: PrintDocument): ReadPdf {
  const tables = print.edition === 'sheet' ? 0 : tablesIn(document.body)
  return { pdf, print, document, tables, objects: pdfObjects(pdf), structure: pdfElements(pdf), info: pdfInfo(pdf) }
}

function ofType(objects: PdfObjects, type: string) {
  return objects.filter((object) => object['/Type'] === type)
}

function catalogueOf(objects: PdfObjects) {
  return ofType(objects, '/Catalog')[0]
}

function cellsOf(row: PdfElement): readonly string[] {
  return row.children.map(({ type }) => type)
}

function tablesIn(value: readonly Block[]): number {
  const count = (part: unknown): number => {
    if (typeof part !== 'object' || part === null) return 0
    const own = 'kind' in part && part.kind === 'table' ? 1 : 0
    return Object.values(part).reduce((sum: number, one) => sum + count(one), own)
  }
  return count(value)
}
