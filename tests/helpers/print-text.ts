import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import type { Block, Inline } from '../../scripts/print/blocks/blocks.ts'
import type { PrintDocument } from '../../scripts/print/print-document.ts'
import { pdfPages } from './read-pdf.ts'

// What only one of them has, or what programs read in one of them alone. All else has to be the same.
//
// - On the page: what stands for the screen alone (other forms of the same), and at its end as-of date and fingerprint; in the
//   PDF: the notices of the site, which on the web stand in the frame of every page.
// - In the PDF: the running title, and at the foot address, page number, as-of date and fingerprint, on every page; the
//   dots and page numbers of the table of contents; the heads of tables that go on on the next page.
// - Signs of lists are made by browsers, and letters in the PDF; here they are added to the page as well.
// - A row that is too long for one page (layouts/print/blocks.typ) goes on on the next ones, cell by cell on each of them:
//   there all these pages together have the same letters, though not in the same order. So has a whole text of which a part runs
//   from right to left: poppler gives its words in the order in which they stand from the left. Its table of contents
//   cannot be told apart then, so that dots and digits are left out; and so are the letters from
//   right to left, some of which poppler tells twice.
// - White space, hyphens and marks of direction: lines end elsewhere, and words part where a line ends.

const NOT_COMPARED = /[\s\u00ad\u2010\u200b\u2060\u202a-\u202e\u2066-\u2069-]/gu

const LIST_SIGNS = ['•', '‣', '–']

// `Förord . . . . . . 2`; the dots may have no room.
const LEADERS = /(?:\s\.)+\s*\u2060?\s*\d+$/gmu

/** Where the whole PDF differs from the whole print page, in words; `null` when they say the same in the same order. */
export function differenceBetween(html: string, pdf: Uint8Array, document: PrintDocument): string | null {
  const onPage = letters(pageText(html))
  const pages = pdfPages(pdf)
  const heads = ['', ...tableHeads(document.body)]
  if (RIGHT_TO_LEFT.test(onPage)) return unsortedDifference(pages, onPage, heads, document)
  const printed = pages.map((page, index) => withoutFurniture(page, index + 1, pages.length, document))
  let at = 0
  for (let index = 0; index < printed.length; index += 1) {
    const words = printed[index] ?? ''
    const head = heads.find((one) => words.startsWith(one) && onPage.startsWith(words.slice(one.length), at))
    if (head !== undefined) {
      at += words.length - head.length
      continue
    }
    const broken = hasLongRow(document.body, document.size)
      ? withBrokenRow(printed.slice(index), onPage.slice(at), heads)
      : null
    if (broken === null) return `Page ${index + 1}: ${firstDifference(words, onPage.slice(at))}`
    at += broken.length
    index += broken.pages - 1
  }
  return at === onPage.length ? null : `The PDF ends before "${onPage.slice(at, at + 80)}"`
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/
const NOT_IN_ORDER = /[\d.\u0590-\u08ff\ufb50-\ufeff]/g

function unsortedDifference(
  pages: readonly string[],
  onPage: string,
  heads: readonly string[],
  document: PrintDocument,
): string | null {
  const read = (text: string) => sorted(letters(text).replace(NOT_IN_ORDER, ''))
  const inPdf = read(pages.join(''))
  const furniture = pages.map((_, index) => Object.values(furnitureOf(index + 1, pages.length, document)).join(''))
  const wanted = `${onPage}${furniture.join('')}${letters(blockText(document.notices))}`
  const isSame = heads.some((head) => inPdf === read(wanted + head))
  return isSame ? null : `the letters are not the same: ${firstDifference(inPdf, read(wanted))}`
}

/** How far the pages reach over which a row is broken, and how many; `null` when their letters are not those of the page. */
function withBrokenRow(printed: readonly string[], onPage: string, heads: readonly string[]) {
  const [first = '', ...others] = printed
  const headOf = (words: string) =>
    heads.reduce((found, head) => (words.startsWith(head) && head.length > found.length ? head : found), '')
  for (const before of heads.filter((head) => first.startsWith(head))) {
    let together = first.slice(before.length)
    for (const [index, words] of others.entries()) {
      together += words.slice(headOf(words).length)
      if (sorted(together) === sorted(onPage.slice(0, together.length)))
        return { length: together.length, pages: index + 2 }
    }
  }
  return null
}

function sorted(text: string): string {
  return [...text.normalize('NFKC')].sort().join('')
}

// From here on layouts/print/blocks.typ may break a row, if the column is the narrowest of ours.
const LETTERS_OF_LONG_CELL = { normal: 250, large: 50 } as const satisfies Record<PrintDocument['size'], number>

function hasLongRow(blocks: readonly Block[], size: PrintDocument['size']): boolean {
  return blocks.some((block) => {
    if ('blocks' in block) return hasLongRow(block.blocks, size)
    return block.kind === 'table' && block.rows.flat().some((cell) => textOf(cell).length > LETTERS_OF_LONG_CELL[size])
  })
}

/** Without what stands on every page; that it stands there is a part of the comparison. */
function withoutFurniture(page: string, number: number, of: number, document: PrintDocument): string {
  const all = letters(page.replace(LEADERS, ''))
  const { head, foot } = furnitureOf(number, of, document)
  if (!all.startsWith(head)) throw new Error(`Page ${number} has no running title: ${all.slice(0, 60)}`)
  if (!all.endsWith(foot)) throw new Error(`Page ${number} has another foot than ${foot}: ${all.slice(-foot.length)}`)
  const own = all.slice(head.length, all.length - foot.length)
  const notice = letters(blockText(document.notices))
  if (number > 1 || notice === '') return own
  const running = letters(textOf([document.title]))
  if (!own.startsWith(running + notice)) throw new Error(`The first page has no notice: ${own.slice(0, 120)}`)
  return running + own.slice(running.length + notice.length)
}

function furnitureOf(number: number, of: number, { address, asOf, fingerprint, words, title }: PrintDocument) {
  return {
    head: number > 1 ? letters(textOf([title])) : '',
    foot: letters(`${address} ${words.page} ${number} ${words.pageOf} ${of} ${asOf} ${fingerprint}`),
  }
}

/** The words of the page, without those for the screen alone, and with the signs of its lists. */
function pageText(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length)
  const document = XmlDocument.fromString(main)
  try {
    return elementText(document.root, [])
  } finally {
    document.dispose()
  }
}

const ONLY_ON_PAGE = ['screen-only', 'printed-foot']

function elementText(element: XmlElement, lists: readonly XmlElement[]): string {
  if (element.name === 'svg' || classesOf(element).some((name) => ONLY_ON_PAGE.includes(name))) return ''
  const isList = element.name === 'ul' || element.name === 'ol'
  let text = element.name === 'li' ? listSign(element, lists) : ''
  for (let child = element.firstChild; child !== null; child = child.next) {
    text += 'name' in child ? elementText(child as XmlElement, isList ? [...lists, element] : lists) : child.content
  }
  return text
}

function listSign(item: XmlElement, lists: readonly XmlElement[]): string {
  const list = lists.at(-1)
  if (list === undefined || lists.some((one) => isContents(one))) return ''
  if (list.name === 'ol') return `${Number(list.attr('start')?.content ?? 1) + itemsBefore(item)}.`
  const depth = lists.filter(({ name }) => name === 'ul').length
  return LIST_SIGNS[(depth - 1) % LIST_SIGNS.length] ?? ''
}

function isContents(list: XmlElement): boolean {
  return list.parent !== null && classesOf(list.parent).includes('page-contents')
}

function itemsBefore(item: XmlElement): number {
  let count = 0
  for (let before = item.prev; before !== null; before = before.prev) if ('name' in before) count += 1
  return count
}

function classesOf(element: XmlElement): readonly string[] {
  return element.attr('class')?.content.split(' ') ?? []
}

function tableHeads(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [letters(block.columns.map(({ header }) => textOf(header)).join(''))]
    return 'blocks' in block ? tableHeads(block.blocks) : []
  })
}

function blockText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => ('content' in block ? textOf(block.content) : 'blocks' in block ? blockText(block.blocks) : ''))
    .join('')
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('text' in inline ? inline.text : 'content' in inline ? textOf(inline.content) : ''))
    .join('')
}

function letters(text: string): string {
  return text.normalize('NFC').replace(NOT_COMPARED, '')
}

const SHOWN = 60

function firstDifference(inPdf: string, onPage: string): string {
  let at = 0
  while (at < inPdf.length && inPdf[at] === onPage[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - SHOWN), at + SHOWN)
  return `the PDF says "${around(inPdf)}", the page "${around(onPage)}"`
}
