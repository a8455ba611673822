import { fileURLToPath } from 'node:url'
import { type KeptFiles, keptFilesIn } from '../../cache/kept-files.ts'
import { pdfMaker } from '../../print/typst/pdf-maker.ts'
import { documentJson } from '../../print/typst/typst-document.ts'
import type { TypstThread } from '../../print/typst/typst-thread.ts'

// Some years of a large archive; a PDF has a few hundred kilobytes.
const MOST_BYTES = 256 * 1024 ** 2

const FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/promise-publications/pdfs/', import.meta.url))

/** The PDFs that earlier builds of this program have made, of whatever site. */
export function keptPdfs(): KeptFiles {
  return keptFilesIn(FOLDER)
}

/**
 * A compiler that makes only what is not kept from before, and keeps what it makes. A PDF is found by everything that goes
 * into it: its whole document, with the sums of its pictures, and its maker.
 */
export function keepingPdfs(typst: TypstThread, kept: KeptFiles): TypstThread {
  const maker = pdfMaker()
  // Told by the first document.
  maker.catch(() => {})
  return {
    async compile(document) {
      const key = `${await maker}\0${documentJson(document)}`
      const found = await kept.find(key)
      if (found !== null) return found
      const pdf = await typst.compile(document)
      await kept.keep(key, pdf)
      return pdf
    },
    async stop() {
      await Promise.all([typst.stop(), kept.tidy(MOST_BYTES)])
    },
  }
}
