// Where pages end: what belongs together stays together, and nothing leaves the page.
import { beforeAll, describe, expect, test } from 'vitest'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import { type LetterSize, printDocument } from '../../scripts/print/print-document.ts'
import { startTypst, type Typst } from '../../scripts/print/typst/typst.ts'
import { commitment, party, promise, publication, sv } from '../helpers/build-archive.ts'
import { printing } from '../helpers/printing.ts'
import { pdfPages } from '../helpers/read-pdf.ts'

let typst: Typst
beforeAll(async () => {
  typst = await startTypst()
})

/** The lines of each page between its running title and its foot. */
function pagesOf(promises: readonly PublicPromise[], size: LetterSize = 'normal'): readonly (readonly string[])[] {
  const document = { ...printDocument(printing(publication({ promises }))), size }
  return pdfPages(typst.compile(document)).map((page) => {
    const lines = page.trim().split('\n')
    const foot = lines.findIndex((line) => line.startsWith(document.address))
    return lines.slice(lines[0]?.startsWith('Medborgarlöfte 2018') ? 1 : 0, foot === -1 ? undefined : foot)
  })
}

describe('the table of commitments in large print', () => {
  const roles = Array.from({ length: 5 }, (_, index) => ({
    party: party({ id: `p${index}`, short: sv(`Föreningen för grannskapets trygghet ${index}`) }),
    role: 'supports' as const,
    accordingTo: null,
  }))

  test('breaks a row that fills most of a page, so that its heading never stands alone', () => {
    const pages = pagesOf([promise({ commitments: [commitment({ by: roles })] })], 'large')
    const headed = pages.find((lines) => lines[0] === 'Mål och utfall')
    expect(headed?.length).toBeGreaterThan(5)
  })
})

describe('what is short stays whole', () => {
  // Wherever a page happens to end: each of these has one more line before it.
  const shifted = (count: number, made: (id: string) => PublicPromise) =>
    Array.from({ length: count }, (_, index) => promise({ text: sv(lines(index)) })).map((above) =>
      pagesOf([above, ...Array.from({ length: 4 }, (_, other) => made(`p${other}`))]),
    )
  const lines = (count: number) => Array.from({ length: count }, (_, line) => `${line + 1}.`).join('\n\n')

  test('an entry of facts, so that its term and all of its words are on one page', () => {
    const condition = 'Vi gör det bara om föreningarna i området vill vara med, vilket de säger till varje år. Slut.'
    for (const pages of shifted(12, (id) => promise({ id, commitments: [commitment({ condition: sv(condition) })] }))) {
      for (const page of pages) {
        const text = page.join(' ')
        expect(text.split('Vi gör det bara').length).toBe(text.split('Slut.').length)
        expect(text.split('Vem').length, 'the first one is not alone').toBe(text.split('Mål inget').length)
      }
    }
  })
})

test('dates, years and numbers of days never end one line and begin the next', () => {
  const parts = ['31 december 2018', '2–16 maj 2017', '2019–2020', '694 dagar', '12 år']
  const texts = Array.from({ length: 30 }, (_, index) => `${'a'.repeat(index)} ${`${parts.join(' ')} `.repeat(6)}`)
  const lines = pagesOf([promise({ title: sv(parts.join(' ').repeat(3)), text: sv(texts.join('\n\n')) })]).flat()
  expect(lines.join(' ').split('694 dagar').length).toBeGreaterThan(180)
  expect(lines.filter((line) => /(?<!\d{4}|20)[ –]\d{1,3}$|–$/.test(line))).toEqual([])
})

test('a few rows of a table are on one page', () => {
  const text = sv(
    ['Så många svarade:', '', '| Svar | Antal |', '|---|---|', '| Ja | 1 |', '| Nej | 2 |', '| Kanske | 3 |'].join(
      '\n',
    ),
  )
  for (let above = 20; above < 40; above += 1) {
    const pages = pagesOf([
      promise({ text: sv(Array.from({ length: above }, () => 'Rad.').join('\n\n')) }),
      promise({ id: 'b', text }),
    ])
    expect(pages.filter((lines) => lines.includes('Ja 1'))).toEqual(pages.filter((lines) => lines.includes('Kanske 3')))
  }
})

test('what follows a term stands beside the first line of the term', () => {
  const document = printDocument(
    printing(publication({ promises: [promise({ commitments: [commitment()] })] }), 'sv-x-lattlast'),
  )
  const text = pdfPages(typst.compile(document), 'layout').join('')
  expect(text).toMatch(/Det här säger de som +\S+ (Ingen|Det)/)
})
