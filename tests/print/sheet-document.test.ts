import jsQR from 'jsqr'
import { beforeAll, describe, expect, test } from 'vitest'
import { metadata } from '../../scripts/print/print-document.ts'
import { sheetDocument } from '../../scripts/print/sheet-document.ts'
import { startTypst, type Typst } from '../../scripts/print/typst/typst.ts'
import { party, promise, publication, sv, theme } from '../helpers/build-archive.ts'
import { printing } from '../helpers/printing.ts'
import {
  checkPdf,
  elementsOf,
  pdfAlternatives,
  pdfHeadings,
  pdfInfo,
  pdfMetadata,
  pdfPages,
  pdfPicture,
  pdfStructure,
  pdfText,
} from '../helpers/read-pdf.ts'

const ADDRESS = 'https://medborgarloften.test/2018/'

let typst: Typst
beforeAll(async () => {
  typst = await startTypst()
})

function promisesNamed(count: number, title = 'Tryggt på torget') {
  return Array.from({ length: count }, (_, index) => promise({ id: `p${index}`, title: sv(`${title} ${index + 1}`) }))
}

const withThemes = (...themes: ReturnType<typeof theme>[]) => printing(publication({ themes, parties: [party()] }))

describe('what stands on the sheet', () => {
  test('every promise under its theme, when there is room', () => {
    const { themes, more } = sheetDocument(withThemes(theme({ title: sv('Hemma'), promises: promisesNamed(3) })))
    expect(themes).toMatchObject([{ title: { text: 'Hemma' }, promises: [{}, {}, { text: 'Tryggt på torget 3' }] }])
    expect(more).toBeNull()
  })

  test('when there is no room, how many are left and where they are', () => {
    const { themes, more } = sheetDocument(withThemes(theme({ promises: promisesNamed(100) })))
    expect(themes[0]?.promises).toHaveLength(26)
    expect(more).toBe('Och 74 löften till. Alla finns på webbsidan.')
  })

  test('themes without promises are left out', () => {
    expect(sheetDocument(withThemes(theme({ promises: [] }))).themes).toEqual([])
  })

  test('that the period is over, how it is known, and that promises may be missing', () => {
    const period = { from: '2018', to: '2018', asPrinted: null, basis: 'inferred' } as const
    const { lead } = sheetDocument(
      printing(publication({ period, periodState: 'ended', complete: false, parties: [] })),
    )
    const lines = lead.map((inlines) => inlines.map((inline) => ('text' in inline ? inline.text : '')).join(''))
    expect(lines).toEqual([
      'Period: 2018 (tolkad ur källorna). Har upphört.',
      'Bara en del av det tryckta dokumentet är känd. Det kan finnas löften som inte visas här.',
    ])
  })

  test('its title alone tells easy Swedish from ordinary Swedish, as that of the print does', () => {
    const languages = ['sv', 'sv-x-lattlast']
    const titlesIn = (language: string) => {
      const made = printing(publication({ languages }), language)
      const given = { ...made, archive: { ...made.archive, site: { ...made.archive.site, languages } } }
      return [sheetDocument(given).metadata.title, metadata(given).title]
    }
    expect(titlesIn('sv')).toEqual(['Medborgarlöfte 2018 – anslag', 'Medborgarlöfte 2018'])
    expect(titlesIn('sv-x-lattlast')).toEqual([
      'Medborgarlöfte 2018 på ett blad (lättläst)',
      'Medborgarlöfte 2018 (lättläst)',
    ])
  })

  test('whom to ask', () => {
    const contact = { name: sv('Säkerhetsenheten'), email: 'trygg@kommun.example', url: null }
    const { contact: words } = sheetDocument(printing(publication({ contact })))
    expect(words).toMatchObject([{ text: 'Säkerhetsenheten' }, {}, { address: 'mailto:trygg@kommun.example' }])
  })
})

describe('the PDF', () => {
  const pdfOf = (given: Parameters<typeof sheetDocument>[0]) => typst.compile(sheetDocument(given))

  test('is sound and keeps PDF/UA-1, with a name of its own', () => {
    const pdf = pdfOf(withThemes(theme({ title: sv('Hemma'), promises: promisesNamed(3) })))
    checkPdf(pdf)
    expect(pdfMetadata(pdf)).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(pdfInfo(pdf)).toMatchObject({ Tagged: 'yes', Pages: '1', Title: expect.stringMatching(/ – anslag$/) })
    expect(pdfHeadings(pdf)).toEqual(['H1 Medborgarlöfte 2018', 'H2 Hemma'])
    expect(elementsOf(pdfStructure(pdf), (type) => type === 'LI')).toHaveLength(3)
    expect(pdfText(pdf)).toContain(ADDRESS)
  })

  test('has a QR code that leads to the publication, and says so to those who do not see it', () => {
    const pdf = pdfOf(withThemes(theme({ promises: promisesNamed(3) })))
    const { pixels, width, height } = pdfPicture(pdf)
    expect(jsQR.default(pixels, width, height)?.data).toBe(ADDRESS)
    expect(pdfAlternatives(pdf)).toEqual([`QR-kod som leder till ${ADDRESS}`])
  })

  test('breaks no word of its title where whole words fit', () => {
    const title = 'Medborgarlöfte 2024 – Ekgávpi álbmotlohpádus – Tammikaupungin kansalaislupaus'
    const [page = ''] = pdfPages(pdfOf(printing(publication({ title: sv(title) }))))
    expect(page.replace(/\n/g, ' ')).toContain(title)
  })

  test.each([
    { what: 'hundreds of promises', themes: [theme({ promises: promisesNamed(300) })] },
    { what: 'long promises', themes: [theme({ promises: promisesNamed(60, 'Ett långt löfte '.repeat(14)) })] },
    {
      what: 'many themes',
      themes: promisesNamed(40).map((one, index) =>
        theme({ id: `t${index}`, title: sv('Ett tema med ett långt namn, så långt att det bryts'), promises: [one] }),
      ),
    },
    {
      what: 'long words',
      themes: [theme({ title: sv('x'.repeat(200)), promises: promisesNamed(2, 'y'.repeat(150)) })],
    },
  ])('is one page with $what', ({ themes }) => {
    const pdf = pdfOf(withThemes(...themes))
    expect(pdfInfo(pdf).Pages).toBe('1')
    expect(pdfText(pdf)).toContain(ADDRESS)
  })
})
