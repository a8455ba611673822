// Where pages end: what belongs together stays together, and nothing leaves the page.
import { beforeAll, describe, expect, test } from 'vitest'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import { type LetterSize, printDocument } from '../../scripts/print/print-document.ts'
import { startTypst, type Typst } from '../../scripts/print/typst.ts'
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
