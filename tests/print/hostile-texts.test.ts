import { afterAll, describe, expect, test } from 'vitest'
import { listPrints, producePdf } from '../../scripts/print/produce-print.ts'
import { startTypstThread } from '../../scripts/print/typst/typst-thread.ts'
import { archive, commitment, promise, publication, sv } from '../helpers/build-archive.ts'
import { checkPdf, elementsOf, pdfMetadata, pdfStructure, pdfText } from '../helpers/read-pdf.ts'

const typst = startTypstThread()
afterAll(() => typst.stop())

const LONG_WORD = `Trygghet${'skapande'.repeat(60)}`
const MANY_WORDS = Array.from({ length: 10_000 }, (_, index) => `ord${index}`)
const LONG_TABLE = Array.from({ length: 300 }, (_, index) => `| Område ${index} | ${index * 3} |`)

// What is read back lacks the spaces and hyphens of line ends; that is all that may differ.
const TEXTS = [
  {
    what: 'Typst syntax',
    text: '#let a = 1 #panic("nej") $x^2$ @ref <etikett> = Rubrik \\#set page(width: 1pt) /\\* kommentar \\*/ #import "a.typ"',
    says: ['#leta=1#panic("nej")$x^2$@ref', '#setpage(width:1pt)/*kommentar*/#import"a.typ"'],
  },
  {
    what: 'code in three backticks',
    text: '```typst\n#panic("nej")\n]]] """ ```` \n```',
    says: ['#panic("nej")', ']]]"""````'],
  },
  { what: 'very long words', text: `Vi arbetar ${LONG_WORD} här.`, says: [LONG_WORD, 'här.'] },
  {
    what: 'a right-to-left name',
    text: 'Mötet leds av جارنا الطيب (20 %) varje vecka.',
    says: ['Mötetledsav', 'جارنا', 'varjevecka.'],
  },
  {
    what: 'joiners and spaces without width',
    text: 'grann\u200Bsam\u2060verkan och می\u200Cخواهم',
    says: ['grann', 'och'],
  },
  { what: 'combining accents', text: 'A\u030Angermanland och e\u0301tude', says: ['ngermanland', 'tude'] },
  {
    what: 'ten thousand words',
    text: MANY_WORDS.join(' '),
    says: [MANY_WORDS.slice(0, 50).join(''), 'ord5000', 'ord9999'],
  },
  {
    what: 'a table of three hundred rows',
    text: ['| Område | Antal |', '|---|--:|', ...LONG_TABLE].join('\n'),
    says: ['Område00', 'Område150450', 'Område299897'],
  },
]

describe.each(TEXTS)('a promise of $what', ({ text, says }) => {
  test('becomes a sound PDF with its words, in letters of both sizes and on the sheet', async () => {
    for (const { edition, pdf } of await printsOf(publication({ promises: [promise({ text: sv(text) })] }))) {
      checkPdf(pdf)
      expect(pdfMetadata(pdf)).toContain(
        edition === 'archive' ? '<pdfaid:part>3</pdfaid:part>' : '<pdfuaid:part>1</pdfuaid:part>',
      )
      if (edition === 'sheet') continue
      for (const words of says) expect(letters(pdfText(pdf)), edition).toContain(letters(words))
    }
  }, 60_000)
})

test('a table of three hundred rows stays one table', async () => {
  const text = TEXTS.find(({ what }) => what === 'a table of three hundred rows')?.text ?? ''
  const [normal] = await printsOf(publication({ promises: [promise({ text: sv(text), commitments: [] })] }))
  const tables = elementsOf(pdfStructure(normal?.pdf ?? new Uint8Array()), (type) => type === 'Table')
  const rows = tables.map((table) => elementsOf(table, (type) => type === 'TR').length)
  expect(rows).toContain(301)
}, 60_000)

test('titles and commitments may be hostile as well', async () => {
  const words = `#panic("nej") $ ] ${LONG_WORD}`
  const made = publication({
    title: sv(words),
    promises: [promise({ title: sv(words), commitments: [commitment({ text: sv(words) })] })],
  })
  for (const { edition, pdf } of await printsOf(made)) {
    checkPdf(pdf)
    expect(letters(pdfText(pdf)), edition).toContain(letters('#panic("nej")$]'))
  }
}, 60_000)

// A publication that is made here has no files.
const noSource = (file: string) => Promise.reject(new Error(`Nothing should read ${file}.`))

async function printsOf(printed: ReturnType<typeof publication>) {
  const whole = archive({ publications: [printed] })
  return Promise.all(
    listPrints(whole).map(async (print) => ({
      edition: print.edition,
      pdf: (await producePdf(whole, print, typst, noSource)).content as Uint8Array,
    })),
  )
}

/** Without what the layout adds and takes away at the ends of lines, and the running heads between pages. */
function letters(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]/g, '')
}
